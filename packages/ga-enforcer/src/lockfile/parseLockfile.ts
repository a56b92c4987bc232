import { ToolError } from '@nilometer/policy';
import { lockfiles } from '../lockfiles/all.generated.ts';
import type { Lockfile, LockfileFormat, LockfileSource } from './lockfileFormat.ts';
import { type JsonRemedies, readJson } from './readJson.ts';

const formats: readonly LockfileFormat[] = Object.values(lockfiles);

/** Names to look for in a folder, in the order in which they win; of every format. */
export const lockfileNames: readonly string[] = [...new Set(formats.flatMap(({ fileNames }) => fileNames))];

/** The commands that write lockfiles which can be read: `npm install`. */
export const lockfileWriters: readonly string[] = [...new Set(formats.map(({ manager }) => manager.write))];

const unknownRemedies: JsonRemedies = { broken: 'Restore it from version control.', conflict: 'Resolve the conflict.' };

/** @throws {ToolError} for a text that no format knows */
export function lockfileFormatOf(source: LockfileSource): LockfileFormat {
  const format = formats.find((candidate) => candidate.detect(source));
  if (format) return format;
  // A broken file is more likely than an unknown one: say where it breaks, as whoever is expected by its name would.
  const expected = formats.find(({ fileNames }) => fileNames.some((name) => source.file === name || source.file.endsWith(`/${name}`)));
  if (source.file.endsWith('.json')) readJson(source, expected?.manager.remedies ?? unknownRemedies);
  throw new ToolError(`${source.file}:1: this is no lockfile that can be read`, {
    remedy: `It reads: ${formats.map(({ title }) => title).join(', ')}.`,
  });
}

/** @throws {ToolError} with file, line and remedy */
export const parseLockfile = (source: LockfileSource): Lockfile => lockfileFormatOf(source).parse(source);
