import { builtInKnowledge } from '../builtInKnowledge.ts';
import type { Endpoint, GdprHandler } from '../behaviour.ts';
import { splitWords } from '../pii/splitWords.ts';
import type { Place } from './dataMap.ts';
import { placeOf } from './placeOf.ts';

const DEEDS = {
  delete: new Set(['delete', 'destroy', 'remove', 'erase', 'erasure', 'purge', 'anonymize', 'anonymise', 'forget', 'deactivate', 'close', 'wipe']),
  export: new Set(['export', 'download', 'takeout', 'portability', 'archive', 'dump']),
} as const satisfies Record<GdprHandler['right'], ReadonlySet<string>>;

/** Words of data protection itself, and what stands for whoever asks. */
const PRIVACY: ReadonlySet<string> = new Set(['gdpr', 'privacy', 'rgpd', 'dsgvo', 'lgpd', 'dsar']);
const ASKERS: ReadonlySet<string> = new Set(['account', 'me', 'self', 'profile', 'myself', 'my']);

/**
 * Ways in that may answer a right by what they are called, and are not known to: `POST users.requestDelete`, an
 * administrator's `DELETE /users/:id`. Where there is one, nobody can say that the right is not answered.
 */
export function hintsOf(endpoints: readonly Endpoint[], right: GdprHandler['right']): readonly Place[] {
  const { person } = builtInKnowledge().owners;
  const mayAnswer = ({ method, path, handler }: Endpoint): boolean => {
    const words = splitWords(`${path ?? ''} ${handler?.name ?? ''}`);
    const deed = words.some((word) => DEEDS[right].has(word)) || (right === 'delete' && method === 'DELETE');
    return words.some((word) => PRIVACY.has(word)) || (deed && words.some((word) => ASKERS.has(word) || person.has(word)));
  };
  return endpoints.filter(mayAnswer).map((endpoint) => placeOf(endpoint, `${endpoint.method} ${endpoint.path ?? '(path computed)'}`));
}
