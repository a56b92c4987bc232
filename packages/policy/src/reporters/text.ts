import picocolors from 'picocolors';
import type { Level, LevelledFinding } from '../finding.ts';
import type { NotJudged, Report, Reporter, ReporterOptions } from '../report.ts';
import { codeFrame } from '../reporting/codeFrame.ts';
import { countLevels } from '../reporting/countLevels.ts';
import { groupBy } from '../groupBy.ts';
import { printable } from '../printable.ts';
import { reasons } from '../reporting/reasons.ts';
import { sortFindings } from '../reporting/sortFindings.ts';
import { summary } from '../reporting/summary.ts';
import { wrapped } from '../reporting/wrapped.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

const paint = { error: (c) => c.red, warn: (c) => c.yellow, notice: (c) => c.cyan } as const satisfies Record<Level, (c: Colors) => Colors['red']>;
const words = { error: 'error', warn: 'warning', notice: 'notice' } as const satisfies Record<Level, string>;
const LEVEL_WIDTH = 'warning'.length;

function frame(finding: LevelledFinding, { sourceLine }: ReporterOptions, colors: Colors): string[] {
  const { line } = finding.range.start;
  const source = sourceLine?.(finding.file, line);
  if (source === undefined) return [];
  const { source: shown, carets } = codeFrame(source, finding.range);
  const number = String(line);
  return [
    `      ${colors.dim(`${number} |`)} ${shown}`,
    `      ${colors.dim(`${' '.repeat(number.length)} |`)} ${paint[finding.level](colors)(carets)}`,
  ];
}

const placeOf = ({ range }: LevelledFinding): string => `${range.start.line}:${range.start.column}`;

/** Narrower than this a message is a column of words: it is left to the terminal. */
const NARROWEST = 40;

function lines(finding: LevelledFinding, placeWidth: number, options: ReporterOptions, colors: Colors): string[] {
  const place = colors.dim(placeOf(finding).padStart(placeWidth));
  const level = paint[finding.level](colors)(words[finding.level].padEnd(LEVEL_WIDTH));
  const indent = placeWidth + LEVEL_WIDTH + 6;
  const room = options.width === undefined || options.width - indent < NARROWEST ? undefined : options.width - indent;
  const [first = '', ...others] = wrapped(`${printable(finding.message)}  ${finding.guideline}`, room).map((line) => dimmed(line, finding.guideline, colors));
  return [`  ${place}  ${level}  ${first}`, ...others.map((line) => ' '.repeat(indent) + line), ...frame(finding, options, colors)];
}

/** The guideline's id ends a message, and is quieter than it. */
const dimmed = (line: string, guideline: string, { dim }: Colors): string => (line.endsWith(guideline) ? line.slice(0, -guideline.length) + dim(guideline) : line);

function fileBlocks(report: Report, options: ReporterOptions, colors: Colors): string[] {
  const byFile = groupBy(sortFindings(report.findings), (finding) => finding.file);
  return [...byFile].flatMap(([file, findings]) => {
    const placeWidth = findings.reduce((width, finding) => Math.max(width, placeOf(finding).length), 0);
    const name = colors.underline(printable(report.pathPrefix + file));
    return [name, ...findings.flatMap((finding) => lines(finding, placeWidth, options, colors)), ''];
  });
}

const unread = (report: Report, { file, line, reason }: NotJudged): string => `unparsed: ${printable(`${report.pathPrefix}${file}:${line}: ${reason}`)}`;

/** For people: findings by file, a code frame where the source is at hand, then all that was not judged, and a summary. */
const text: Reporter = (report, options) => {
  const colors = picocolors.createColors(options.color);
  const { error, warn } = countLevels(report.findings);
  const tint = error > 0 || report.outcome === 'failed' ? colors.red : warn > 0 ? colors.yellow : colors.green;
  return [
    ...fileBlocks(report, options, colors),
    ...report.unparsed.map((entry) => unread(report, entry)),
    ...reasons(report.notJudged, report.pathPrefix).map((reason) => colors.dim(printable(`not judged: ${reason}`))),
    ...(report.notices ?? []).map((sentence) => colors.yellow(`notice: ${printable(sentence)}`)),
    ...report.assumed.map((sentence) => colors.dim(`assumed: ${printable(sentence)}`)),
    tint(colors.bold(summary(report))),
    '',
  ].join('\n');
};

export default text;
