import type pc from 'picocolors';
import { printable } from '@nilometer/policy';
import type { DependencyVerdict, GateReport } from '@nilometer/ga-enforcer';

type Colors = ReturnType<typeof pc.createColors>;

/** The verdict and what to run, a line a blocked dependency; `nilometer gate` says why, since when and held by whom. */
export function gateSummary({ body, notices = [] }: GateReport, colors: Colors): string[] {
  const blocked = body.dependencies.filter(({ level }) => level === 'block');
  const warned = body.dependencies.filter(({ level }) => level === 'warn');
  const titles = Math.max(0, ...blocked.map((one) => titleOf(one).length));
  const reasons = Math.max(0, ...blocked.map((one) => reasonsOf(one).length));
  const verdicts = {
    block: colors.red(colors.bold('BLOCKED')),
    undetermined: colors.yellow(colors.bold('UNDETERMINED')),
    pass: colors.green(colors.bold('PASS')),
  } as const;
  const until = body.outcome === 'pass' && body.passUntil !== null ? ` until ${body.passUntil}` : '';
  return [
    `${verdicts[body.outcome]}${until}  judged as of ${body.at}`,
    ...notices.map((notice) => colors.yellow(printable(notice))),
    '',
    ...blocked.map((one) => `  ${colors.red('x')} ${titleOf(one).padEnd(titles)}  ${reasonsOf(one).padEnd(reasons)}  ${colors.cyan(printable(fixOf(one, blocked)))}`),
    ...(blocked.length > 0 ? [''] : []),
    `${blocked.length} of ${body.dependencies.length} dependencies block, ${warned.length} warn, ${body.notJudged} packages were not judged`,
  ];
}

/** A command that moves a whole family is written out once. */
function fixOf(verdict: DependencyVerdict, all: readonly DependencyVerdict[]): string {
  if (verdict.command === undefined) return verdict.holder?.kind === 'peer' ? `held by ${verdict.holder.by}` : 'replace it';
  const first = all.find(({ command }) => command === verdict.command);
  return first === undefined || first === verdict ? verdict.command : `moves with ${titleOf(first)}`;
}

const titleOf = ({ name, version }: DependencyVerdict): string => printable(`${name} ${version}`);

const reasonsOf = ({ findings }: DependencyVerdict): string =>
  [...new Set(findings.filter(({ level }) => level === 'block').map(({ id }) => id))].join(', ');
