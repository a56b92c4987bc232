import type { Finding } from '../finding.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

const entryOf = ({ fingerprint, guideline, file, entity, message }: Finding, toPolicyPath: (file: string) => string): BaselineEntry => ({
  fingerprint,
  guideline,
  file: toPolicyPath(file),
  ...(entity === undefined ? {} : { entity }),
  message,
});

const order = ({ file, guideline, fingerprint }: BaselineEntry): string => [file, guideline, fingerprint].join('\0');

export interface WriteBaselineOptions {
  /** Turns a finding's file into a path relative to the policy's root, where the report has another root. */
  readonly toPolicyPath?: (file: string) => string;
  /** Entries of a former baseline that stay: of files that were not judged. */
  readonly keep?: readonly BaselineEntry[];
}

/** The baseline file's text: the same findings in any order give the same bytes. One entry a line, for small diffs. */
export function writeBaseline(
  findings: readonly Finding[],
  { toPolicyPath = (file) => file, keep = [] }: WriteBaselineOptions = {},
): string {
  const all = [...keep, ...findings.map((finding) => entryOf(finding, toPolicyPath))];
  const entries = [...new Map(all.map((entry) => [entry.fingerprint, entry])).values()];
  const sorted = entries.map((entry) => ({ entry, key: order(entry) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const format: Baseline['format'] = 1;
  const lines = sorted.map(({ entry }) => `    ${JSON.stringify(entry)}`);
  return `{\n  "format": ${format},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
