import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isFile } from './isFile.ts';
import { isOperation } from './isOperation.ts';
import { isPublished } from './isPublished.ts';
import { isTended } from './isTended.ts';
import { isVisit } from './isVisit.ts';
import { nounOf } from './nounOf.ts';
import { ownFields } from './ownFields.ts';

/** Records of what has happened. */
const RECORD: ReadonlySet<string> = new Set(['log', 'audit', 'history', 'trail']);
/** These are such records, too, or secrets that are made and thrown away, where nothing says that a row is changed. */
const MAY_BE_RECORD: ReadonlySet<string> = new Set(['event', 'snapshot', 'token', 'login', 'revision', 'changeset', 'click', 'visit']);
/** What is handed in or done once, where nothing in it is looked after, either. */
const MAY_BE_DONE: ReadonlySet<string> = new Set([
  'message', 'feedback', 'response', 'resp', 'answer', 'result', 'request', 'usage', 'activity', 'action', 'subscription', 'association', 'relation', 'rel', 'import', 'source', 'file', 'media', 'attachment', 'upload', 'trace', 'operation',
]);
/** What went wrong. */
const FAILURE: ReadonlySet<string> = new Set(['error', 'failure']);
/** What came of something, once: where the row is dated by itself, and nothing in it is looked after. */
const OUTCOME: ReadonlySet<string> = new Set(['validation', 'submission', 'attempt']);
/** How that went is known when the row is made. */
const WENT = /^(?:is_?|was_?|has_?)?(?:success|successful|succeeded|passed|failed|correct|valid)$/i;
/** What came of it is said by its status. */
const HAS_STATUS: ReadonlySet<string> = new Set(['response', 'resp', 'result']);
/** Until when something lives: it is thrown away after that, not changed. */
const EXPIRY = /^(?:expir|valid_?(?:until|to)$)/i;

const isCalledRecord = (name: string): boolean => splitWords(name).at(-1) === 'record';

/** When it was last changed: kept by hand, where the ORM does not. */
const CHANGED = /^(?:last|latest)(?!_?name)|(?:updat|modif|edit|chang|refresh)\w*?_?(?:at|on|date|time|by)$/i;
/** When something came to its end, or was taken notice of: later than the row. */
const LATER = /(?:ended|stopped|finished|completed|closed|revoked|accepted|used|read|seen|resolved|handled|acknowledged)_?(?:at|on|date|time)$/i;
const STATE = /^(?:state|status|stage|progress)$/i;
/** A mark that somebody puts on a row later: `isStarred`, `is_public`. */
const MARK = /^(?:is|has)(?:_|[A-Z])/;

const declared = (fields: readonly Field[]): string[] => fields.flatMap(({ name, inheritedFrom }) => (inheritedFrom === undefined ? [name] : []));

/** A switch is thrown, whatever it is called. */
const isSwitch = ({ type }: Field): boolean => type !== null && /^bool(?:ean)?\b/i.test(type);

/** A base gives the date of the last change to whatever is built on it: that says nothing of these rows. */
const isDatedByBase = ({ updatedAt, fields }: Entity): boolean =>
  updatedAt === 'yes' && fields.some(({ name, inheritedFrom }) => inheritedFrom !== undefined && CHANGED.test(name));

/**
 * Are rows made, and never changed, by all that the entity shows? By its name it is a record of what has happened, or
 * something that is handed in or done once, or that expires, has a creation date (which the database may set) and no other,
 * and nothing in it is looked after.
 */
export function isWrittenOnce(entity: Entity): boolean {
  const noun = nounOf(entity.name);
  const isOutcome = OUTCOME.has(noun);
  const said = ownFields(entity).filter(({ name }) => !(isOutcome && WENT.test(name)));
  const own = declared(said);
  const isDatedByHand = entity.updatedAt !== 'yes' && declared(entity.fields).some((name) => CHANGED.test(name));
  if (isDatedByHand || own.some((name) => CHANGED.test(name) || LATER.test(name) || MARK.test(name))) return false;
  if (RECORD.has(noun) || isOperation(entity)) return true;
  // Nobody edits what went wrong, whatever dates it.
  if (FAILURE.has(noun)) return said.length > 0 && !said.some((field) => isSwitch(field) || isTended(field.name));
  if (entity.updatedAt === 'yes' && !(MAY_BE_RECORD.has(noun) && isDatedByBase(entity) && !own.some(isTended))) return false;
  if (said.some(isSwitch)) return false;
  if (isPublished(entity)) return true;
  if (isFile(entity) || (entity.createdAt !== 'no' && isVisit(entity))) return !own.some((name) => STATE.test(name));
  if (MAY_BE_RECORD.has(noun) || MAY_BE_RECORD.has(nounOf(entity.name, 'data'))) return !own.some((name) => STATE.test(name));
  const isDone = MAY_BE_DONE.has(noun) || isOutcome || isCalledRecord(entity.name) || own.some((name) => EXPIRY.test(name));
  const kept = HAS_STATUS.has(noun) ? own.filter((name) => name !== 'status') : own;
  return isDone && entity.createdAt !== 'no' && kept.length > 0 && !kept.some(isTended);
}
