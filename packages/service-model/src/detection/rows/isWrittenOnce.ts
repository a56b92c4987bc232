import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { ownFields } from './ownFields.ts';

/** Records of what has happened. */
const RECORD: ReadonlySet<string> = new Set(['log', 'audit', 'history', 'trail']);
/** These are such records, too, or secrets that are made and thrown away, where nothing says that a row is changed. */
const MAY_BE_RECORD: ReadonlySet<string> = new Set(['event', 'snapshot', 'token', 'login', 'revision', 'changeset', 'click', 'visit']);
const SUFFIX: ReadonlySet<string> = new Set(['entity', 'entry', 'record', 'model', 'table', 'schema']);

/** When it was last changed: kept by hand, where the ORM does not. */
const CHANGED = /^(?:last|latest)(?!_?name)|(?:updat|modif|edit|chang|refresh)\w*?_?(?:at|on|date|time|by)$/i;
/** When something came to its end, or was taken notice of: later than the row. */
const LATER = /(?:ended|stopped|finished|completed|closed|revoked|accepted|used|read|seen)_?(?:at|on|date|time)$/i;
const STATE = /^(?:state|status|stage|progress)$/i;
/** A mark that somebody puts on a row later: `isStarred`, `is_public`. */
const MARK = /^(?:is|has)(?:_|[A-Z])/;
/** What somebody looks after: what it is called, alone; a switch, a place in a list, an amount that runs, in any name. */
const CALLED = /^(?:(?:first|last|full|display|user|nick)_?)?name$|^(?:title|label|description|slug|email|url|value)$/i;
const TENDED: ReadonlySet<string> = new Set([
  'role', 'permission', 'setting', 'config', 'configuration', 'preference', 'option',
  'status', 'state', 'stage', 'step', 'progress', 'enabled', 'disabled', 'active', 'allow', 'verified', 'confirmed',
  'accepted', 'approved', 'rejected', 'read', 'seen', 'viewed', 'used', 'revoked', 'closed', 'ended', 'stopped', 'finished',
  'completed', 'cancelled', 'canceled', 'archived', 'locked', 'published', 'count', 'counter', 'attempt', 'retry', 'total', 'balance',
  'quantity', 'stock', 'price', 'amount', 'address', 'phone', 'avatar', 'image', 'color', 'order', 'position', 'rank', 'priority', 'next', 'current', 'password', 'visibility',
]);

/** Whose words a message is: the part that its author has in a talk, not one that is given and taken. */
const SPEAKER = /^(?:role|from|author|sender)$/;
/** A token that is exchanged for the next one, in its place. */
const EXCHANGED = /refresh/i;

/** The noun that a name ends in: `audit` of `AuditEntry`, `log` of `loginLogs`. */
function nounOf(name: string): string {
  const words = splitWords(name);
  return words[words.findLastIndex((word, at) => at === 0 || !SUFFIX.has(word))] ?? '';
}

const declared = (fields: readonly Field[]): string[] => fields.flatMap(({ name, inheritedFrom }) => (inheritedFrom === undefined ? [name] : []));

const isTended = (name: string): boolean => CALLED.test(name) || splitWords(name).some((word) => TENDED.has(word));

/**
 * Are rows made, and never changed, by all that the entity shows? By its name it is a record of what has happened, or it
 * has a creation date and no other, and nothing in it is looked after.
 */
export function isWrittenOnce(entity: Entity): boolean {
  const noun = nounOf(entity.name);
  const own = declared(ownFields(entity));
  const isDatedByHand = entity.updatedAt !== 'yes' && declared(entity.fields).some((name) => CHANGED.test(name));
  if (isDatedByHand || own.some((name) => CHANGED.test(name) || LATER.test(name) || MARK.test(name))) return false;
  if (RECORD.has(noun)) return true;
  if (entity.updatedAt !== 'no') return false;
  if (MAY_BE_RECORD.has(noun)) return !own.some((name) => STATE.test(name) || EXCHANGED.test(name));
  const kept = noun === 'message' ? own.filter((name) => !SPEAKER.test(name)) : own;
  return entity.createdAt === 'yes' && kept.length > 0 && !kept.some(isTended);
}
