import type { Project } from '../../src/judge/project.ts';
import { npm } from '../../src/lockfile/npm.ts';
import { parseLockfile } from '../../src/lockfile/parseLockfile.ts';

interface Locked {
  readonly [id: string]: { readonly version?: string; readonly [field: string]: unknown };
}

/** A project whose package-lock.json (version 3) is written out and read back by the real reader. */
export function projectOf(root: Record<string, unknown>, locked: Locked, rest: Partial<Project> = {}): Project {
  const text = JSON.stringify({ lockfileVersion: 3, packages: { '': root, ...locked } }, null, 2);
  return {
    lockfile: parseLockfile({ file: 'package-lock.json', text, manifestOf: () => undefined }),
    file: 'package-lock.json',
    policyFile: 'package-lock.json',
    runtime: { nvmrc: null, engines: null },
    overrides: npm.overridesOf(undefined),
    commands: npm.commands,
    ...rest,
  };
}

/** A project with one direct production dependency. */
export const projectWith = (name: string, version: string, rest: Partial<Project> = {}, fields: Record<string, unknown> = {}): Project =>
  projectOf({ dependencies: { [name]: `^${version}` } }, { [`node_modules/${name}`]: { version, ...fields } }, rest);
