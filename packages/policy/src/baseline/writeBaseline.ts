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

/** The baseline file's text: the same findings in any order give the same bytes. One entry a line, for small diffs. */
export function writeBaseline(
  findings: readonly Finding[],
  { toPolicyPath = (file) => file }: { readonly toPolicyPath?: (file: string) => string } = {},
): string {
  const entries = [...new Map(findings.map((finding) => [finding.fingerprint, entryOf(finding, toPolicyPath)])).values()];
  const sorted = entries.map((entry) => ({ entry, key: order(entry) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const format: Baseline['format'] = 1;
  const lines = sorted.map(({ entry }) => `    ${JSON.stringify(entry)}`);
  return `{\n  "format": ${format},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
