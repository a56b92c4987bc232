import type { Report } from '../../src/report.ts';

const counts: Report['counts'] = { files: 2, notJudged: 0, unparsed: 0, manual: 0, waived: 0, baselined: 0 };

/** A clean report of two files, of which a test says what is otherwise. */
export const report = ({ counts: given, ...parts }: Partial<Omit<Report, 'counts'>> & { counts?: Partial<Report['counts']> } = {}): Report => ({
  kind: 'lint',
  pathPrefix: '',
  findings: [],
  notJudged: [],
  unparsed: [],
  outcome: 'clean',
  counts: { ...counts, ...given },
  assumed: [],
  body: null,
  ...parts,
});
