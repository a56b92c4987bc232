import type { Endpoint, GdprHandler } from '../../behaviour.ts';
import { rightOfName } from './rightOfName.ts';

/** Whoever asks is the one that it is about. */
const SELF = /^(?:me|self|myself|my-account|my-profile|my-data|account|user|profile)$/i;
const ERASING = /^(?:gdpr-?(?:delete|erase|erasure|forget)|erasure(?:-requests?)?|anonymi[sz]e|forget-?me|right-to-(?:erasure|be-forgotten)|(?:delete|close|remove)-?(?:my-?)?(?:account|me|self|data))$/i;
/** What goes when these are deleted is all that there is about somebody. */
const ALL_OF_IT = /^(?:my-?data|personal-data|user-data)$/i;
const EXPORTING = /^(?:gdpr-?(?:export|data|download)|my-?data|(?:export|download)-?my-?data|takeout|data-takeout|subject-access(?:-requests?)?|personal-data|data-portability)$/i;

const isParameter = (segment: string | undefined): boolean => segment !== undefined && /^[:{*]/.test(segment);

/** The right that a way in answers, and what says so: its path, or its handler's name. An administrator's `DELETE /users/:id` is none. */
export function rightOfEndpoint({ method, path, handler }: Pick<Endpoint, 'method' | 'path' | 'handler'>): Pick<GdprHandler, 'right' | 'evidence'> | undefined {
  const segments = (path ?? '').split('/').filter((segment) => segment !== '');
  const last = segments.at(-1);
  const shown = `${method} ${path ?? '?'}`;
  const isAdmins = segments.some((segment) => /^admins?$/i.test(segment));
  if (method === 'DELETE' && last !== undefined && SELF.test(last) && !isAdmins) return { right: 'delete', evidence: shown };
  if (method === 'DELETE' && last !== undefined && ALL_OF_IT.test(last)) return { right: 'delete', evidence: shown };
  const before = segments.at(-2);
  if (method === 'GET' && last !== undefined && /^export$/i.test(last) && before !== undefined && SELF.test(before)) return { right: 'export', evidence: shown };
  if (method !== 'GET' && segments.some((segment) => ERASING.test(segment))) return { right: 'delete', evidence: shown };
  if (method !== 'DELETE' && segments.some((segment) => EXPORTING.test(segment))) return { right: 'export', evidence: shown };
  const name = handler?.name.slice(handler.name.lastIndexOf('.') + 1) ?? '';
  const named = rightOfName(name);
  // `DELETE /account/:id` deletes one of several, of whichever kind.
  if (!named || (named.certainty === 'account' && segments.some(isParameter))) return undefined;
  return { right: named.right, evidence: `${shown}, handled by ${name}` };
}
