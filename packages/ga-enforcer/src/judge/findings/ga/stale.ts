import { isoSeconds } from '../../isoSeconds.ts';
import type { Check, FindingUnit } from '../../check.ts';
import { inDays } from '../../inDays.ts';

/** Without a recorded time it is still known that the window is over, only not since when. */
function sinceWhen(supersededAt: number | null, window: number, now: number): string {
  if (supersededAt === null) return `superseded more than ${inDays(window)} ago`;
  const ended = supersededAt + window;
  return `superseded ${isoSeconds(supersededAt)}; its ${inDays(window)} ended ${isoSeconds(ended)}, ${inDays(now - ended)} ago`;
}

/** Clock 1: a newer GA version of the line was ignored for longer than the window. */
const check: Check = ({ judgement, rules, entry, now }) => {
  if (judgement?.kind !== 'judged' || !judgement.age.stale) return [];
  const { supersededAt, target } = judgement.age;
  const breaking = entry.version.startsWith('0.') && target.minimal !== null ? ', breaking (0.x)' : '';
  const demand = target.minimal === null ? 'nothing newer has soaked yet' : `move to ${target.minimal}${breaking}`;
  return [{ messageId: 'stale', message: `${sinceWhen(supersededAt, rules.window, now)}: ${demand}` }];
};

export default { order: 30, check } satisfies FindingUnit;
