import { findGuideline, groupBy, printable, type LevelledFinding, type Report } from '@nilometer/policy';
import type pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

const SHOWN = 3;

/** Findings by guideline, the most frequent first, with the first few places of each; `nilometer lint` has them all. */
export function guidelineSummary({ findings, pathPrefix }: Report, colors: Colors): string[] {
  const groups = groupBy(findings, (finding) => finding.guideline);
  const ordered = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return ordered.flatMap(([id, group]) => [
    `${colors.bold(id)}  ${levels(group, colors)}  ${colors.dim(findGuideline(id)?.title ?? '')}`,
    ...group.slice(0, SHOWN).map((finding) => `  ${printable(`${place(finding, pathPrefix)}  ${headOf(finding.message)}`)}`),
    ...(group.length > SHOWN ? [colors.dim(`  and ${group.length - SHOWN} more`)] : []),
    '',
  ]);
}

const place = ({ file, range }: LevelledFinding, prefix: string): string => `${prefix}${file}:${range.start.line}`;

/** The finding without its reason and remedy: up to the first colon or the end of the first sentence. */
const headOf = (message: string): string => /^.*?(?=[:.] |[:.]$|$)/s.exec(message)?.[0] ?? message;

function levels(group: readonly LevelledFinding[], colors: Colors): string {
  const errors = group.filter((finding) => finding.level === 'error').length;
  const warnings = group.length - errors;
  return [
    errors > 0 && colors.red(`${errors} ${errors === 1 ? 'error' : 'errors'}`),
    warnings > 0 && colors.yellow(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`),
  ].filter((part) => part !== false).join(', ');
}
