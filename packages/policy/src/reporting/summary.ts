import type { Report } from '../report.ts';
import { countLevels } from './countLevels.ts';

const some = (count: number, one: string, many = `${one}s`): string[] => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);

/** One line with every count that is not nought: nothing that was left out is left unsaid. */
export function summary({ findings, counts, outcome, failures = [] }: Report): string {
  const levels = countLevels(findings);
  const found = [...some(levels.error, 'error'), ...some(levels.warn, 'warning'), ...some(levels.notice, 'notice')];
  const set = [
    ...some(counts.waived, 'waived', 'waived'),
    ...some(counts.baselined, 'in the baseline', 'in the baseline'),
    ...some(failures.length, 'fixed and still in it', 'fixed and still in it'),
    ...some(counts.manual, 'left to a person', 'left to a person'),
    ...some(counts.notJudged, 'not judged', 'not judged'),
    ...some(counts.unparsed, 'unparsed', 'unparsed'),
  ];
  const files = counts.files === 1 ? '1 file' : `${counts.files} files`;
  const verdict = { clean: [], findings: [], undetermined: ['undetermined'], failed: ['failed'] }[outcome];
  return [...verdict, ...(found.length === 0 ? ['no findings'] : found), ...set].join(', ') + ` in ${files}`;
}
