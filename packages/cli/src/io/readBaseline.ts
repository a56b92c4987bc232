import { readFileSync } from 'node:fs';
import { parseBaseline, ToolError, type Baseline } from '@nilometer/policy';

/** @throws ToolError when the file cannot be read, ConfigError with its line when it is no baseline. */
export function readBaseline(file: string): Baseline {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ToolError(`${file}: the baseline cannot be read (${code})`, { remedy: 'Write one with: nilometer lint --baseline-write' });
  }
  return parseBaseline(text, file);
}
