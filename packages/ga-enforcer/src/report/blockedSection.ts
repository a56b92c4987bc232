import { printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';
import { heldBy } from './heldBy.ts';
import type { Colors, Section } from './section.ts';
import { titleOf } from './titleOf.ts';
import { whereOf } from './whereOf.ts';

/** Bans have no version to move to; a withdrawn one may have none left. */
function fixOf({ command, target, holder }: DependencyVerdict): string {
  if (command !== undefined) return command;
  if (holder?.kind === 'peer') return 'nothing that has soaked goes together: waive it until something does, or replace one of the two';
  if (holder?.kind === 'parent') return `move or replace ${holder.by}, which brings it`;
  if (target.minimal === null) return 'no newer version helps: replace it';
  return holder ? `move ${holder.by} first` : `move to ${target.minimal}`;
}

/** A command that moves a whole family is written out once. */
const fixAfter = (verdict: DependencyVerdict, before: readonly DependencyVerdict[]): string => {
  const same = verdict.command === undefined ? undefined : before.find(({ command }) => command === verdict.command);
  return same ? `moves with ${titleOf(same)}, above` : fixOf(verdict);
};

function blocked(verdict: DependencyVerdict, index: number, all: readonly DependencyVerdict[], colors: Colors): string[] {
  const { target, findings, holder } = verdict;
  const to = target.minimal === null ? '' : ` ${colors.dim('->')} ${target.minimal}`;
  const best = target.recommended !== null && target.recommended !== target.minimal ? colors.dim(` (recommended ${target.recommended})`) : '';
  const why = findings.filter(({ level }) => level === 'block').map(({ id, message }) => `${colors.dim(id)}  ${printable(message)}`);
  return [
    `${colors.red('x')} ${colors.bold(titleOf(verdict))}${to}${best}  ${colors.dim(whereOf(verdict))}`,
    ...[...why, ...(holder ? [printable(heldBy(holder))] : [])].map((line) => `    ${line}`),
    `    ${colors.cyan(printable(fixAfter(verdict, all.slice(0, index))))}`,
  ];
}

const order = { platform: 0, production: 1, development: 2, transitive: 3 } as const;

/** Longest overdue first within a tier: `passUntil` is null for what never had a window. */
const byUrgency = (a: DependencyVerdict, b: DependencyVerdict): number =>
  order[a.tier] - order[b.tier] || ((a.passUntil ?? '') < (b.passUntil ?? '') ? -1 : 1);

/** Each thing that blocks: why, since when, who holds it, and the command that unblocks it. */
export const blockedSection: Section = ({ body: { dependencies, runtime } }, colors) => [
  ...runtime.findings.filter(({ level }) => level === 'block').map(({ id, message }) => `${colors.red('x')} ${colors.dim(id)}  ${printable(message)}`),
  ...dependencies.filter(({ level }) => level === 'block').sort(byUrgency).flatMap((verdict, index, all) => blocked(verdict, index, all, colors)),
];
