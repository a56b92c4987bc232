import { join, resolve, sep } from 'node:path';
import { ToolError } from '@nilometer/policy';
import { type JsonRemedies, readJson } from '../lockfile/readJson.ts';
import { readTextIfAny } from './readText.ts';

const remedies: JsonRemedies = { broken: 'Mend it, or restore it from version control.', conflict: 'Resolve the conflict by hand.' };

/**
 * The parsed package.json of an importer; `undefined` when there is none.
 * @param folder absolute, of the lockfile
 * @param prefix turns a path below it into one to show
 * @throws {ToolError} when it can't be read; paths come from a lockfile, so one that leads out of the folder is refused
 */
export function readManifest(folder: string, importer: string, prefix: string): unknown {
  const file = join(importer, 'package.json').replaceAll('\\', '/');
  const path = resolve(folder, file);
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new ToolError(`${prefix}${file}: the lockfile names a workspace outside of its folder`, { remedy: 'Judge the lockfile that this workspace belongs to.' });
  }
  const text = readTextIfAny(path, `${prefix}${file}`);
  return text === null ? undefined : readJson({ file: `${prefix}${file}`, text }, remedies);
}
