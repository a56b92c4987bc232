import type { Level } from '../finding.ts';
import type { Reporter } from '../report.ts';
import { fromRepository } from '../reporting/fromRepository.ts';
import { sortFindings } from '../reporting/sortFindings.ts';
import { summary } from '../reporting/summary.ts';

const commands = { error: 'error', warn: 'warning', notice: 'notice' } as const satisfies Record<Level, string>;

/** Escapes of a workflow command's text: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

interface Annotation {
  readonly command: string;
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

function command({ command: name, file, line, column, title, message }: Annotation): string {
  const place = [`file=${property(file)}`, `line=${line}`, ...(column === undefined ? [] : [`col=${column}`]), `title=${property(title)}`];
  return `::${name} ${place.join(',')}::${data(message)}`;
}

/** For GitHub's log: it turns each line into an annotation of the pull request. */
const github: Reporter = (report, options) => {
  const pathOf = fromRepository(report, options);
  const findings = sortFindings(report.findings).map(({ level, file, range, guideline, message }) =>
    command({ command: commands[level], file: pathOf(file), line: range.start.line, column: range.start.column, title: guideline, message }),
  );
  const unparsed = report.unparsed.map(({ file, line, reason }) =>
    command({ command: 'warning', file: pathOf(file), line, title: 'unparsed', message: reason }),
  );
  const failures = (report.failures ?? []).map((sentence) => `::error title=nilometer::${data(sentence)}`);
  const notices = (report.notices ?? []).map((sentence) => `::notice title=nilometer::${data(sentence)}`);
  return [...findings, ...unparsed, ...failures, ...notices, data(summary(report)), ''].join('\n');
};

export default github;
