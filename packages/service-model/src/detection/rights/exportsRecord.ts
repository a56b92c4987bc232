import type { Endpoint } from '../../behaviour.ts';
import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

const DEED = /(?:^|[-_./])(?:export|download)[-_.]?([a-z][\w-]*)$/i;
/** What says that a class is stored, not what it is. */
const STORED = /(?:entity|model|schema|document|record|table)$/i;

/** One, not all of them for a report: `export-complaint`, not `export-complaints`. */
const isOne = (object: string, name: string): boolean => {
  const said = object.replace(/[-_]/g, '').toLowerCase();
  // A table may be named in the plural: `complaints`.
  return splitWords(object).join('') === said && splitWords(name.replace(STORED, '')).join('') === said;
};

/** Is there a way in that hands out one record of an entity, by its name: `POST /documents/export-complaint` beside a `Complaint`? */
export function exportsRecord({ method, path }: Pick<Endpoint, 'method' | 'path'>, { name }: Pick<Entity, 'name'>): boolean {
  const last = path?.split('/').findLast((one) => one !== '' && !/^[:{*[]/.test(one));
  const [, object] = DEED.exec(last ?? '') ?? [];
  return method !== 'DELETE' && object !== undefined && isOne(object, name);
}
