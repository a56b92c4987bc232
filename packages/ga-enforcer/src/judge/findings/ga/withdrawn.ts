import type { Check, FindingUnit } from '../../check.ts';

/** The registry took the version back: what is installed can't be installed again. No window. */
const check: Check = ({ judgement, entry }) => {
  if (judgement?.kind !== 'withdrawn') return [];
  const { minimal } = judgement.target;
  return [{
    messageId: 'withdrawn',
    message: `${entry.version} is no longer in the registry${minimal === null ? '' : `: move to ${minimal}`}`,
  }];
};

export default { order: 20, check } satisfies FindingUnit;
