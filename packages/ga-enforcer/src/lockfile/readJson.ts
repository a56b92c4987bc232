import { ToolError } from '@nilometer/policy';
import { lineAt } from './lineAt.ts';
import type { LockfileSource } from './lockfileFormat.ts';

/**
 * V8 says either `at position 17`, or quotes the ten characters on both sides of the one that it did not expect
 * (https://chromium.googlesource.com/v8/v8/+/refs/heads/main/src/json/json-parser.cc, `CreateJsonParseError...`).
 */
function offsetOf(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /"((?:.|\s)*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  return quoted === undefined ? 0 : Math.max(0, text.indexOf(quoted) + Math.min(10, quoted.length - 1));
}

/** What to do about a file that is no JSON: whoever reads it knows how it comes about. */
export interface JsonRemedies {
  readonly broken: string;
  readonly conflict: string;
}

/** @throws {ToolError} naming file and line */
export function readJson({ file, text }: Pick<LockfileSource, 'file' | 'text'>, remedies: JsonRemedies): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const conflict = /^<{7} /m.exec(text);
    if (conflict) {
      throw new ToolError(`${file}:${lineAt(text, conflict.index)}: it holds merge conflict markers`, { remedy: remedies.conflict });
    }
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError(`${file}:${lineAt(text, offsetOf(message, text))}: this is not JSON (${message.replaceAll(/\s+/g, ' ').slice(0, 120)})`, {
      remedy: remedies.broken,
      cause,
    });
  }
}
