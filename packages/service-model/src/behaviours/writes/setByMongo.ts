import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isListExpr } from '../../syntax/expr.ts';
import { setBy, type SetFields } from './setBy.ts';

/** They change what is there, and put nothing in its place: https://www.mongodb.com/docs/manual/reference/operator/update/ */
const COUNTS = /^\$(?:inc|mul|min|max|push|pushAll|addToSet|pull|pullAll|pop|bit)$/;

/** Of a pipeline of one stage, that one: https://www.mongodb.com/docs/manual/tutorial/update-documents-with-aggregation-pipeline/ */
function onlyStage(at: Located, { values }: CodeContext): Located {
  const { place, expr } = values.resolve(at);
  const [stage] = isListExpr(expr) && expr.list.length === 1 && !expr.cut ? expr.list : [];
  return stage === undefined ? at : { place, expr: stage };
}

/** `{ closed: true }`, `{ $set: { closed: true }, $pull: { tags: id } }` */
export function setByMongo(given: Located | undefined, context: CodeContext): SetFields {
  const at = given && onlyStage(given, context);
  const { entries } = at ? context.values.properties(at) : { entries: [] };
  const { sets = [], marks: own = [] } = setBy(at, context);
  const of = (value: Located): readonly string[] => setBy(value, context).sets ?? ['...'];
  const names = [...sets.filter((name) => !name.startsWith('$')), ...entries.flatMap(({ name, value }) => (name.startsWith('$') ? of(value) : []))];
  const counts = entries.flatMap(({ name, value }) => (COUNTS.test(name) ? of(value) : []));
  const marks = [...own, ...entries.flatMap(({ name, value }) => (/^\$(?:set|currentDate)$/.test(name) ? setBy(value, context).marks ?? [] : []))];
  return names.length === 0 ? {} : { sets: names, ...(marks.length > 0 ? { marks } : {}), ...(counts.length > 0 ? { counts } : {}) };
}
