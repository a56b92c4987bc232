import { parseBaseline, readText, ToolError, type Baseline } from '@nilometer/policy';

const REASONS = { absent: 'ENOENT', 'not UTF-8': 'it is not UTF-8' } as const;

/** @throws ToolError when the file cannot be read, ConfigError with its line when it is no baseline. */
export function readBaseline(file: string): Baseline {
  const read = readText(file);
  if (read.kind === 'text') return parseBaseline(read.text, file);
  const reason = read.kind === 'unreadable' ? read.reason : REASONS[read.kind];
  throw new ToolError(`${file}: the baseline cannot be read (${reason})`, { remedy: 'Write one with: nilometer lint --baseline-write' });
}
