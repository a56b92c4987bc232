import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { setBy, type SetFields } from './setBy.ts';

/** They change what is there, and put nothing in its place: https://www.mongodb.com/docs/manual/reference/operator/update/ */
const COUNTS = /^\$(?:inc|mul|min|max|push|pushAll|addToSet|pull|pullAll|pop|bit)$/;

/** `{ closed: true }`, `{ $set: { closed: true }, $pull: { tags: id } }` */
export function setByMongo(at: Located | undefined, context: CodeContext): SetFields {
  const { entries } = at ? context.values.properties(at) : { entries: [] };
  const { sets = [] } = setBy(at, context);
  const of = (value: Located): readonly string[] => setBy(value, context).sets ?? ['...'];
  const names = [...sets.filter((name) => !name.startsWith('$')), ...entries.flatMap(({ name, value }) => (name.startsWith('$') ? of(value) : []))];
  const counts = entries.flatMap(({ name, value }) => (COUNTS.test(name) ? of(value) : []));
  return names.length === 0 ? {} : { sets: names, ...(counts.length > 0 ? { counts } : {}) };
}
