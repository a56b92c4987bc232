import { ToolError } from '@nilometer/policy';
import { lockfiles } from '../lockfiles/all.generated.ts';
import type { Lockfile, LockfileFormat, LockfileSource } from './lockfileFormat.ts';
import { npmRemedies } from './npmRemedies.ts';
import { readJson } from './readJson.ts';

const formats: readonly LockfileFormat[] = Object.values(lockfiles);

/** Names to look for in a folder, in the order in which they win. */
export const lockfileNames: readonly string[] = [...new Set(formats.flatMap(({ fileNames }) => fileNames))];

/** @throws {ToolError} with file, line and remedy */
export function parseLockfile(source: LockfileSource): Lockfile {
  const format = formats.find((candidate) => candidate.detect(source));
  if (format) return format.parse(source);
  // A broken file is more likely than an unknown one: say where it breaks.
  if (source.file.endsWith('.json')) readJson(source, npmRemedies);
  throw new ToolError(`${source.file}:1: this is no lockfile that can be read`, {
    remedy: `It reads: ${formats.map(({ title }) => title).join(', ')}.`,
  });
}
