import { readText, ToolError } from '@nilometer/policy';

/** Text without byte order mark; `null` when there is no such file. @throws {ToolError} */
export function readTextIfAny(path: string, shown: string): string | null {
  const read = readText(path);
  if (read.kind === 'text') return read.text;
  if (read.kind === 'absent') return null;
  throw new ToolError(`${shown}:1: ${read.kind === 'unreadable' ? `it can not be read (${read.reason})` : 'it is not UTF-8'}`);
}
