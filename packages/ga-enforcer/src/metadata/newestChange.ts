import { isRecord } from '../own.ts';

/**
 * The later of an instant and the one at which a registry last changed a packument: its `time.modified`. What was fetched
 * can't be older than that. https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function newestChange(known: Date | null, packument: unknown): Date | null {
  const time = isRecord(packument) ? packument['time'] : undefined;
  const modified = isRecord(time) ? Date.parse(String(time['modified'])) : Number.NaN;
  return Number.isNaN(modified) || (known !== null && known.getTime() >= modified) ? known : new Date(modified);
}
