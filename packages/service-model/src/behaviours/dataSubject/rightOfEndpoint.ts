import type { Endpoint, GdprHandler } from '../../behaviour.ts';
import { privacyPath } from './privacyPath.ts';
import { rightOfName } from './rightOfName.ts';

/** Whoever asks is the one that it is about. */
const SELF = /^(?:me|self|myself|my-account|my-profile|my-data|account|user|profile)$/i;
const ERASING = /^(?:gdpr-?(?:delete|erase|erasure|forget)|erasure(?:-requests?)?|anonymi[sz]e|forget-?me|right-to-(?:erasure|be-forgotten)|(?:delete|close|remove)-?(?:my-?)?(?:account|me|self|data))$/i;
/** What goes when these are deleted is all that there is about somebody. */
const ALL_OF_IT = /^(?:my-?data|personal-data|user-data)$/i;
const EXPORTING = /^(?:gdpr-?(?:export|data|download)|my-?data|(?:export|download)-?my-?data|takeout|data-takeout|subject-access(?:-requests?)?|personal-data|data-portability)$/i;

const isParameter = (segment: string | undefined): boolean => segment !== undefined && /^[:{*]/.test(segment);

/** What comes before whoever asks. */
const OF_PERSONS = /^(?:api|rest|v\d+|public|private|auth|identity|iam|current|self|my|(?:user|account|customer|member|profile|person|people|employee|subscriber|candidate|patient|client|admin|client-?user)s?)$/i;

/** A record of another resource, `/users/:id/profile`, is not what whoever asks is; `/api/:version/profile` and `/:tenant/profile` are. */
const isBehindRecord = (segments: readonly string[]): boolean =>
  segments.some((segment, index) => isParameter(segment) && index > 0 && !isParameter(segments[index - 1]) && !/^(?:api|v\d+)$/i.test(segments[index - 1] ?? ''));

/** Does a segment say that it is about whoever asks? */
const isSelf = (segments: readonly string[], at: number): boolean => {
  const segment = segments.at(at);
  // `DELETE /:form/collaborators/self` leaves a form, and nothing else.
  const before = segments[segments.length + at - 1];
  if (segment !== undefined && /^(?:me|self|myself)$/i.test(segment) && before !== undefined && !isParameter(before) && !OF_PERSONS.test(before)) return false;
  return segment !== undefined && SELF.test(segment) && !isBehindRecord(segments.slice(0, at));
};

/** The right that a way in answers, and what says so: its path, or its handler's name. An administrator's `DELETE /users/:id` is none. */
export function rightOfEndpoint({ method, path, handler }: Pick<Endpoint, 'method' | 'path' | 'handler'>): Pick<GdprHandler, 'right' | 'evidence'> | undefined {
  const segments = (path ?? '').split('/').filter((segment) => segment !== '');
  const last = segments.at(-1);
  const shown = `${method} ${path ?? '?'}`;
  const isAdmins = segments.some((segment) => /^admins?$/i.test(segment));
  if (method === 'DELETE' && isSelf(segments, -1) && !isAdmins) return { right: 'delete', evidence: shown };
  if (method === 'DELETE' && last !== undefined && ALL_OF_IT.test(last)) return { right: 'delete', evidence: shown };
  if (method === 'GET' && last !== undefined && /^export$/i.test(last) && isSelf(segments, -2)) return { right: 'export', evidence: shown };
  if (method !== 'GET' && segments.some((segment) => ERASING.test(segment))) return { right: 'delete', evidence: shown };
  if (method !== 'DELETE' && segments.some((segment) => EXPORTING.test(segment))) return { right: 'export', evidence: shown };
  const below = privacyPath(method, path ?? '')?.right;
  if (below && !isAdmins) return { right: below, evidence: shown };
  const name = handler?.name.slice(handler.name.lastIndexOf('.') + 1) ?? '';
  const named = rightOfName(name);
  // `DELETE /account/:id` deletes one of several, of whichever kind.
  if (!named || (named.certainty === 'account' && segments.some(isParameter))) return undefined;
  return { right: named.right, evidence: `${shown}, handled by ${name}` };
}
