import { own } from '../../../own.ts';
import type { Check, CheckContext, FindingUnit } from '../../check.ts';

/** Mirrors lose the registry's flag; npm keeps what it was told in the lockfile. */
function reasonOf({ entry, record }: CheckContext): string | undefined {
  const flag = own(record?.versions, entry.version)?.deprecated;
  return typeof flag === 'string' && flag !== '' ? flag : entry.deprecated;
}

function adviceOf({ judgement }: CheckContext): string {
  const age = judgement?.kind === 'judged' ? judgement.age : undefined;
  const line = age?.newerLine?.kind === 'open' ? age.newerLine.target.minimal : null;
  const update = age?.target.minimal ?? line;
  if (update !== undefined && update !== null) return `update to ${update}`;
  return age && age.candidates.length > 0 ? 'update once a newer version has soaked' : 'replace it: nothing supersedes it';
}

const check: Check = (context) => {
  const reason = reasonOf(context);
  if (reason === undefined) return [];
  const sentence = reason.replaceAll(/\s+/g, ' ').trim();
  return [{ messageId: 'deprecated', message: `deprecated by its authors ("${sentence}"): ${adviceOf(context)}` }];
};

export default { order: 50, check } satisfies FindingUnit;
