import type { Check, FindingUnit } from '../../check.ts';

const SHOWN = 3;

/** The outcome holds either way, but the dates in it may be late. */
const check: Check = ({ judgement }) => {
  if (judgement?.kind !== 'judged' || judgement.untrusted.length === 0) return [];
  const { untrusted } = judgement;
  const more = untrusted.length > SHOWN ? ` and ${untrusted.length - SHOWN} more` : '';
  return [{ messageId: 'timeUntrusted', message: `the registry's time of ${untrusted.slice(0, SHOWN).join(', ')}${more} can't be right; the outcome is the same either way` }];
};

export default { order: 90, check } satisfies FindingUnit;
