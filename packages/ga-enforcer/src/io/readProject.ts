import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ToolError } from '@nilometer/policy';
import type { Project } from '../judge/project.ts';
import { overridesOf } from '../lockfile/overridesOf.ts';
import { lockfileNames, parseLockfile } from '../lockfile/parseLockfile.ts';
import { type JsonRemedies, readJson } from '../lockfile/readJson.ts';
import { readTextIfAny } from './readText.ts';

export interface ProjectPlace {
  /** Absolute folder of the lockfile. */
  readonly folder: string;
  /** Name of the lockfile in it. */
  readonly file: string;
}

const manifestRemedies: JsonRemedies = { broken: 'Mend it, or restore it from version control.', conflict: 'Resolve the conflict by hand.' };

const slashes = (path: string): string => path.replaceAll('\\', '/');

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Where the lockfile is.
 * @param dir a folder, or the lockfile itself, relative to `cwd`
 * @throws {ToolError} when there is none
 */
export function findProject(cwd: string, dir: string, lockfile: string | undefined): ProjectPlace {
  const named = lockfile ?? (isFolder(resolve(cwd, dir)) ? undefined : dir);
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (!statSync(path, { throwIfNoEntry: false })) throw new ToolError(`${slashes(named)}: there is no such file or folder`);
    return { folder: dirname(path), file: basename(path) };
  }
  const folder = resolve(cwd, dir);
  const file = lockfileNames.find((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  if (file !== undefined) return { folder, file };
  throw new ToolError(`${slashes(dir)}: there is no lockfile (${lockfileNames.join(', ')})`, {
    remedy: 'Write one with `npm install`, or name it with --lockfile FILE.',
  });
}

/** @param policyRoot absolute folder that waivers' files are relative to; @throws {ToolError} */
export function readProject({ folder, file }: ProjectPlace, policyRoot: string, prefix: string): Project {
  const shown = `${prefix}${file}`;
  const text = readTextIfAny(join(folder, file), shown);
  if (text === null) throw new ToolError(`${shown}: there is no such file`);
  const manifestText = readTextIfAny(join(folder, 'package.json'), `${prefix}package.json`);
  const manifest = manifestText === null ? undefined : readJson({ file: `${prefix}package.json`, text: manifestText }, manifestRemedies);
  const lockfile = parseLockfile({ file: shown, text, manifest });
  return {
    lockfile,
    file,
    policyFile: slashes(relative(policyRoot, join(folder, file))),
    runtime: {
      nvmrc: readTextIfAny(join(folder, '.nvmrc'), '.nvmrc') ?? readTextIfAny(join(folder, '.node-version'), '.node-version'),
      engines: lockfile.importers.find(({ path }) => path === '.')?.node ?? null,
    },
    overrides: overridesOf(manifest),
  };
}
