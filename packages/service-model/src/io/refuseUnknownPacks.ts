import { didYouMean, type LoadedPolicy, refuseListed } from '@nilometer/policy';
import { vocabulary } from '../loadVocabulary.ts';

/**
 * A mistyped id would leave a pack in that somebody takes to be out. The policy knows no packs, so it is judged here.
 * @throws {ConfigError} with the place
 */
export function refuseUnknownPacks(policy: LoadedPolicy): void {
  const { without } = policy.policy.personalData;
  if (without.length === 0) return;
  const known = Object.keys(vocabulary().packs);
  const entry = without.find((id) => !known.includes(id));
  if (entry === undefined) return;
  const meant = didYouMean(entry, known);
  refuseListed(policy, { list: ['personalData', 'without'], entry }, `there is no pack "${entry}"${meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean "${meant}"?`}`);
}
