import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ToolError } from '@nilometer/policy';
import type { Project } from '../judge/project.ts';
import { lockfileFormatOf, lockfileNames } from '../lockfile/parseLockfile.ts';
import { noLockfile } from './noLockfile.ts';
import { readManifest } from './readManifest.ts';
import { readTextIfAny } from './readText.ts';
import { workspacesIn } from './workspacesIn.ts';

export interface ProjectPlace {
  /** Absolute folder of the lockfile. */
  readonly folder: string;
  /** Name of the lockfile in it. */
  readonly file: string;
}

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
  throw noLockfile(cwd, dir, folder);
}

/** @param policyRoot absolute folder that waivers' files are relative to; @throws {ToolError} */
export function readProject({ folder, file }: ProjectPlace, policyRoot: string, prefix: string): Project {
  const shown = `${prefix}${file}`;
  const text = readTextIfAny(join(folder, file), shown);
  if (text === null) throw new ToolError(`${shown}: there is no such file`);
  const manifestOf = (importer: string): unknown => readManifest(folder, importer, prefix);
  const source = { file: shown, text, manifestOf, workspaces: workspacesIn(folder, manifestOf('.')) };
  const format = lockfileFormatOf(source);
  const lockfile = format.parse(source);
  return {
    lockfile,
    file,
    policyFile: slashes(relative(policyRoot, join(folder, file))),
    runtime: {
      nvmrc: readTextIfAny(join(folder, '.nvmrc'), '.nvmrc'),
      nodeVersion: readTextIfAny(join(folder, '.node-version'), '.node-version'),
      engines: lockfile.importers.find(({ path }) => path === '.')?.node ?? null,
    },
    overrides: format.manager.overridesOf(source.manifestOf('.')),
    commands: format.manager.commands,
  };
}
