import { isRecord } from '../own.ts';

/** `engines.node`; packages of the years before npm 3 hold a list there, which says nothing any more. */
export function nodeRange(engines: unknown): string | undefined {
  if (!isRecord(engines)) return undefined;
  const { node } = engines;
  return typeof node === 'string' ? node : undefined;
}
