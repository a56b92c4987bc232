import type { SymbolRef } from '@nilometer/policy';
import type { Suggestion } from '../../detector.ts';
import type { Entity, Field } from '../../model.ts';
import { importEdit } from '../../pii/annotate/importEdit.ts';
import { lineBefore } from '../../pii/annotate/decoratorEdit.ts';
import { remediesOf } from '../remediesOf.ts';

const typeScript = /\.[cm]?tsx?$/;

/** Can the field carry a decorator? The mark stores nothing, so it may stand on what the platform writes too. */
const isDecorated = ({ file, insertAt }: Field): boolean => typeScript.test(file) && insertAt !== undefined;

/** How the field is marked, in words; with no field in mind, as others of the entity could be. */
export function markOf({ orm, fields }: Entity, field: Field | undefined, { symbol }: SymbolRef): string {
  const decorator = `\`@${symbol}()\``;
  return (field ? isDecorated(field) : fields.some(isDecorated)) ? decorator : (remediesOf(orm)?.dataSubject ?? decorator);
}

/** Puts the mark on a field that the entity declares itself: on one of a base it would hold for all that inherit it. */
export function markSuggestion(entity: Entity, field: Field, symbol: SymbolRef, text: string | undefined): readonly Suggestion[] {
  if (text === undefined || field.inheritedFrom !== undefined || field.file !== entity.file || !field.insertAt || !isDecorated(field)) return [];
  const { edits, local } = importEdit(text, symbol);
  return [{
    messageId: 'mark',
    data: { symbol: symbol.symbol, field: field.name },
    edits: [...edits, lineBefore(text, field.insertAt, `@${local}()`)].sort((a, b) => a.start - b.start),
  }];
}
