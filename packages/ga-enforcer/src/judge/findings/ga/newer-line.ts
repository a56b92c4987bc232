import { isoSeconds } from '../../isoSeconds.ts';
import { inDays } from '../../inDays.ts';
import type { Check, FindingUnit } from '../../check.ts';

/** A higher line is GA: a notice, and a block once its grace or the installed line's own end is over. */
const check: Check = ({ judgement, now }) => {
  const line = judgement?.kind === 'judged' ? judgement.age.newerLine : null;
  if (!line) return [];
  if (line.kind === 'held by engines') {
    return [{ messageId: 'heldByEngines', message: `line ${line.line} is held by engines: it needs Node ${line.needs}`, atMost: 'notice' }];
  }
  const newest = line.newest === line.line ? '' : ` (the newest is ${line.newest})`;
  const since = `line ${line.line} is GA since ${isoSeconds(line.since)}${newest}`;
  if (!line.overdue || line.deadline === null) {
    const until = line.deadline === null ? '' : `; this one may be kept until ${isoSeconds(line.deadline)}`;
    return [{ messageId: 'newerLine', message: `${since}${until}`, atMost: 'notice' }];
  }
  const demand = line.target.minimal === null ? '' : `: move to ${line.target.minimal}, breaking`;
  return [{
    messageId: 'lineEnded',
    message: `${since}; the grace for this one ended ${isoSeconds(line.deadline)}, ${inDays(now - line.deadline)} ago${demand}`,
  }];
};

export default { order: 40, check } satisfies FindingUnit;
