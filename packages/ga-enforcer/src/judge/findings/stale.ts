import { isoSeconds } from '../isoSeconds.ts';
import type { Check } from './check.ts';
import { inDays } from './inDays.ts';

/** Clock 1: a newer GA version of the line was ignored for longer than the window. */
export const stale: Check = ({ judgement, rules, entry, now }) => {
  if (judgement?.kind !== 'judged' || !judgement.age.stale || judgement.age.supersededAt === null) return [];
  const { supersededAt, target } = judgement.age;
  const since = supersededAt + rules.window;
  const breaking = entry.version.startsWith('0.') && target.minimal !== null ? ', breaking (0.x)' : '';
  const demand = target.minimal === null ? 'nothing newer has soaked yet' : `move to ${target.minimal}${breaking}`;
  return [{
    messageId: 'stale',
    message: `superseded ${isoSeconds(supersededAt)}; its ${inDays(rules.window)} ended ${isoSeconds(since)}, ${inDays(now - since)} ago: ${demand}`,
  }];
};
