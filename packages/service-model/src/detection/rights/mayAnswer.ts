import { builtInKnowledge } from '../../builtInKnowledge.ts';
import type { Consumer, Endpoint, GdprHandler } from '../../behaviour.ts';
import { singular } from '../../pii/singular.ts';
import { splitWords } from '../../pii/splitWords.ts';

const DEEDS = {
  delete: new Set(['delete', 'destroy', 'remove', 'removal', 'erase', 'erasure', 'purge', 'anonymize', 'anonymise', 'anonymization', 'forget', 'deactivate', 'deactivation', 'disable', 'close', 'wipe', 'deletion', 'unregister', 'cleanup']),
  export: new Set(['export', 'exports', 'download', 'takeout', 'portability', 'archive', 'dump', 'backup', 'copy']),
} as const satisfies Record<GdprHandler['right'], ReadonlySet<string>>;

/** Words of data protection itself. */
const PRIVACY: ReadonlySet<string> = new Set(['gdpr', 'privacy', 'rgpd', 'dsgvo', 'lgpd', 'ccpa', 'dsar', 'dsr', 'personal']);
/** What stands for whoever asks. */
const ASKERS: ReadonlySet<string> = new Set(['account', 'me', 'self', 'profile', 'myself', 'my']);
/** What is there of whoever it is. */
const WHATEVER: ReadonlySet<string> = new Set(['data', 'all', 'everything', 'record', 'info', 'information', 'request', 'by', 'id', 'one', 'bulk', 'many', 'soft', 'hard', 'permanently']);
/** They say where a way in is, and nothing of what it does. */
const PREFIX = /^(?:api|rest|v\d+|public|private|internal|admin|admins?|app)$/i;

const isPerson = (word: string): boolean => builtInKnowledge().owners.person.has(word) || builtInKnowledge().owners.person.has(singular(word));

const isParameter = (segment: string): boolean => /^[:{*[]|^\(/.test(segment);

/** Words without those that say whatever it is: what is left at the end names what it is done to. */
const heads = (words: readonly string[]): string | undefined => words.filter((word) => !WHATEVER.has(word)).at(-1);

/** Something is done to whatever there is: `data-export`, but neither `export-report` nor a plain `data`. */
const isDeedAlone = (words: readonly string[], right: GdprHandler['right']): boolean =>
  words.some((word) => DEEDS[right].has(word)) && words.every((word) => DEEDS[right].has(word) || WHATEVER.has(word));

/** `removeSelfFromCollaborators`: somebody leaves, and stays who they are. */
const leaves = (words: readonly string[]): boolean => words.includes('from');

/** Does an asker's word stand for whoever asks? A `disability-profile` and a `draftProfile` are no person's. */
function isWhoever(object: string, words: readonly string[], right: GdprHandler['right']): boolean {
  const before = words[words.lastIndexOf(object) - 1];
  return before === undefined || isPerson(before) || ASKERS.has(before) || WHATEVER.has(before) || DEEDS[right].has(before);
}

/** All that there is of somebody, by what it is called. */
const WHOLE: ReadonlySet<string> = new Set(['record', 'dossier', 'consolidated', 'summary', 'everything', 'overview']);
/** Records that are one thing of somebody's: an attendance record, the summary of an order. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['medical', 'health', 'patient', 'clinical', 'full', 'complete', 'whole', 'personal', 'consolidated', 'data', 'all']);

/** `GET /patients/:id/medical-record`: who reads all of one person's has a copy of it. */
function isWholeRecord(segments: readonly string[]): boolean {
  const last = splitWords(segments.findLast((one) => !isParameter(one)) ?? '');
  if (!WHOLE.has(last.at(-1) ?? '') || last.slice(0, -1).some((word) => !OF_SOMEBODY.has(word) && !isPerson(word))) return false;
  const before = segments.slice(0, segments.findLastIndex((one) => !isParameter(one)));
  return before.some((one, index) => isPerson(splitWords(one).at(-1) ?? '') && !isParameter(one) && isParameter(before[index + 1] ?? ''));
}

interface Steps {
  /** Of a path or a name, from left to right: `['users', ':id', 'delete']`. */
  readonly segments: readonly string[];
  /** The method itself says that something is deleted. */
  readonly deletes: boolean;
}

function ofPath({ segments, deletes }: Steps, right: GdprHandler['right']): boolean {
  const fixed = segments.filter((segment) => !isParameter(segment) && !PREFIX.test(segment));
  const last = fixed.at(-1);
  if (last === undefined) return false;
  // `GET /export`, `GET /data-export/events`
  if (isDeedAlone(splitWords(fixed[0] ?? ''), right)) return true;
  const words = splitWords(last);
  const deed = words.findIndex((word) => DEEDS[right].has(word));
  if (deed === -1 && !deletes) return false;
  const object = heads(deed === -1 ? words : [...words.slice(0, deed), ...words.slice(deed + 1)]) ?? heads(splitWords(fixed.at(-2) ?? ''));
  if (object === undefined) return false;
  if (!ASKERS.has(object)) return isPerson(object);
  // `DELETE /forms/:id/collaborators/self`: one of a list of another's record leaves it.
  return isWhoever(object, words, right) && !segments.slice(0, segments.indexOf(last)).some(isParameter);
}

function ofName(name: string, right: GdprHandler['right']): boolean {
  const words = splitWords(name.slice(name.lastIndexOf('.') + 1));
  const deed = words.findIndex((word) => DEEDS[right].has(word));
  const object = deed === -1 || leaves(words) ? undefined : heads(words.slice(deed + 1));
  return object !== undefined && (isPerson(object) || (ASKERS.has(object) && isWhoever(object, words.slice(deed), right)));
}

/**
 * May a way in answer a right, by what it is called, though it is not known to? An administrator's `DELETE /users/:id`,
 * `POST users.requestDelete`. Where there is one, nobody can say that the right is not answered.
 */
export function mayAnswer(way: Endpoint | Consumer, right: GdprHandler['right']): boolean {
  const said = way.kind === 'endpoint' ? way.path : way.topic;
  const name = way.handler?.name ?? '';
  // Nobody gets a copy by `DELETE`, nor is deleted by `GET`.
  const isOther = way.kind === 'endpoint' && way.method === (right === 'delete' ? 'GET' : 'DELETE');
  if (!isOther && splitWords(`${said ?? ''} ${name}`).some((word) => PRIVACY.has(word))) return true;
  // `users.delete`, `user:deleted`
  const segments = (said ?? '').split('/').flatMap((one) => (isParameter(one) ? [one] : one.split(/[.:]/))).filter((one) => one !== '');
  const deletes = right === 'delete' && way.kind === 'endpoint' && way.method === 'DELETE';
  if (right === 'export' && way.kind === 'endpoint' && way.method !== 'DELETE' && isWholeRecord(segments)) return true;
  return ofPath({ segments, deletes }, right) || ofName(name, right);
}
