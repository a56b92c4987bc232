import { groupBy, printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';
import { dependencies as countDependencies } from './counted.ts';
import type { Colors, Section } from './section.ts';
import { whereOf } from './whereOf.ts';
import { titleOf } from './titleOf.ts';

const SHOWN_PARENTS = 10;
const SHOWN_CHILDREN = 3;

const warnings = ({ findings }: DependencyVerdict) => findings.filter(({ level }) => level === 'warn');

const moves = (verdict: DependencyVerdict): string =>
  verdict.target.minimal === null ? titleOf(verdict) : `${titleOf(verdict)} -> ${verdict.target.minimal}`;

function direct(verdict: DependencyVerdict, colors: Colors): string[] {
  return warnings(verdict).map(({ id, message }) =>
    `${colors.yellow('!')} ${titleOf(verdict)}  ${colors.dim(`${whereOf(verdict)}  ${id}`)}  ${printable(message)}`);
}

/** Nobody can move a transitive dependency but through its direct parent: one line a parent. */
function byParent(verdicts: readonly DependencyVerdict[], colors: Colors): string[] {
  const groups = [...groupBy(verdicts, ({ holder }) => holder?.by ?? 'unknown parents')].sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.slice(0, SHOWN_PARENTS).map(([parent, below]) => {
    const more = below.length > SHOWN_CHILDREN ? ` and ${below.length - SHOWN_CHILDREN} more` : '';
    return `${colors.yellow('!')} ${printable(parent)} brings ${below.slice(0, SHOWN_CHILDREN).map(moves).join(', ')}${more}`;
  });
  const rest = groups.slice(SHOWN_PARENTS);
  const left = rest.reduce((sum, [, below]) => sum + below.length, 0);
  return left === 0 ? lines : [...lines, colors.dim(`  and ${countDependencies(left)} below ${rest.length} more (--format json lists all)`)];
}

/** What a non-blocking tier would block on, and what only warns. */
export const warningSection: Section = ({ body: { dependencies, runtime } }, colors) => {
  const warned = dependencies.filter((verdict) => warnings(verdict).length > 0);
  const transitive = warned.filter(({ tier }) => tier === 'transitive');
  return [
    ...runtime.findings.filter(({ level }) => level === 'warn').map(({ id, message }) => `${colors.yellow('!')} ${colors.dim(id)}  ${printable(message)}`),
    ...warned.filter(({ tier }) => tier !== 'transitive').flatMap((verdict) => direct(verdict, colors)),
    ...byParent(transitive, colors),
  ];
};
