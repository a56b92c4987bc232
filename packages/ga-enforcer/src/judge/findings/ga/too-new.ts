import { dateThatCounts } from '../../dateThatCounts.ts';
import { isoSeconds } from '../../isoSeconds.ts';
import type { Check, FindingUnit } from '../../check.ts';

/** Younger than the soak; off unless the policy turns it on. */
const check: Check = ({ record, entry, rules, now }) => {
  const time = record ? dateThatCounts(record, entry.version) : null;
  if (time === null || time > now || now - time >= rules.soak) return [];
  return [{ messageId: 'tooNew', message: `${entry.version} appeared on ${isoSeconds(time)} and has not soaked yet` }];
};

export default { order: 80, check } satisfies FindingUnit;
