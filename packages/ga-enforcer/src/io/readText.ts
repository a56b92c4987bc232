import { readFileSync } from 'node:fs';
import { ToolError } from '@nilometer/policy';

const decoder = new TextDecoder('utf-8', { fatal: true });

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');

function why(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause) return cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : `it can not be read (${String(cause.code)})`;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Text without byte order mark; `null` when there is no such file. @throws {ToolError} */
export function readTextIfAny(path: string, shown: string): string | null {
  try {
    return decoder.decode(readFileSync(path));
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw new ToolError(`${shown}:1: ${why(cause)}`, { cause });
  }
}
