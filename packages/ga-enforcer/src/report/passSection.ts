import { groupBy, printable } from '@nilometer/policy';
import type { DependencyVerdict, VerdictFinding } from '../judge/verdict.ts';
import { dependencies as countDependencies } from './counted.ts';
import { heldByEngines } from './heldByEngines.ts';
import type { Section } from './section.ts';
import { shortList } from './shortList.ts';
import { titleOf } from './titleOf.ts';

const SHOWN = 3;

const byDeadline = (a: DependencyVerdict, b: DependencyVerdict): number => ((a.passUntil ?? '~') < (b.passUntil ?? '~') ? -1 : 1);

const untilWhen = (verdict: DependencyVerdict): string =>
  `${titleOf(verdict)} until ${verdict.passUntil ?? ''}${verdict.target.minimal === null ? '' : `, then ${verdict.target.minimal}`}`;

function notices(dependencies: readonly DependencyVerdict[]): string[] {
  const all = dependencies.flatMap((verdict) => verdict.findings.filter(isNotice).map(({ id }) => ({ id, verdict })));
  return [...groupBy(all, ({ id }) => id)].map(([id, found]) => {
    const names = [...new Set(found.map(({ verdict }) => titleOf(verdict)))];
    return `${id}  ${shortList(names, SHOWN)}`;
  });
}

const isNotice = ({ level }: VerdictFinding): boolean => level === 'notice';

/** What passes and the first days on which that changes, who lives on a waiver, what the runtime holds back, what was noticed, what nobody asked. */
export const passSection: Section = ({ body: { dependencies, runtime }, notJudged }, colors) => {
  const passing = dependencies.filter(({ outcome }) => outcome === 'pass');
  const ending = passing.filter(({ passUntil, tier }) => passUntil !== null && tier !== 'transitive').sort(byDeadline);
  // Several workspaces may ask for the same.
  const next = [...new Set(ending.map(untilWhen))].slice(0, SHOWN);
  const node = { name: 'node', version: runtime.node ?? '', waived: runtime.waived ?? [] };
  const waived = [node, ...dependencies].flatMap((verdict) => (verdict.waived ?? []).map((waiver) => ({ verdict, waiver })));
  const asked = notJudged.filter(({ line }) => line === 1);
  return [
    `${colors.green('ok')} ${countDependencies(passing.length)} pass`,
    ...next.map((line) => `    ${line}`),
    ...waived.map(({ verdict, waiver }) => `${colors.yellow('w')} ${titleOf(verdict)} lives on a waiver of ${waiver.id} until ${waiver.expires} (${printable(waiver.owner)})`),
    ...[...heldByEngines(dependencies, SHOWN), ...notices(dependencies)].map((line) => colors.dim(`i ${line}`)),
    ...asked.map(({ reason }) => colors.dim(`- not asked: ${printable(reason)}`)),
  ];
};
