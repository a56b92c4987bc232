import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { ToolError } from '@nilometer/policy';

export interface Targets {
  /** Absolute folder that output paths are relative to. */
  readonly root: string;
  /** Absolute files and folders. */
  readonly paths: readonly string[];
  /** From the current folder to `root`: '' or 'services/orders/'. */
  readonly pathPrefix: string;
}

/**
 * Resolves what the user asked for. One folder is its own root; several paths share their deepest folder.
 * @throws ToolError when a path does not exist.
 */
export function resolveTargets(cwd: string, given: readonly string[]): Targets {
  const paths = (given.length > 0 ? given : ['.']).map((path) => {
    const absolute = resolve(cwd, path);
    if (!existsSync(absolute)) throw new ToolError(`${path}: no such file or folder`, { remedy: 'Give a folder of a service, or a file of it.' });
    return absolute;
  });
  const root = paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path))).reduce(commonFolder);
  const prefix = relative(cwd, root).split(sep).join('/');
  return { root, paths, pathPrefix: prefix === '' ? '' : `${prefix}/` };
}

function commonFolder(a: string, b: string): string {
  const left = a.split(sep);
  const right = b.split(sep);
  const end = left.findIndex((part, i) => part !== right[i]);
  return end < 0 ? a : left.slice(0, end).join(sep) || sep;
}
