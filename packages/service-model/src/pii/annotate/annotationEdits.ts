import type { SymbolRef } from '@nilometer/policy';
import type { TextEdit } from '../../detector.ts';
import type { Field } from '../../model.ts';
import { decoratorEdit } from './decoratorEdit.ts';
import { importEdit, type ImportEdit } from './importEdit.ts';

export interface AnnotationRequest {
  /** Text of a TypeScript file, after its byte order mark. */
  readonly text: string;
  readonly field: Pick<Field, 'annotated' | 'insertAt'>;
  /** A fideslang data category, `user.contact.email`. */
  readonly category: string;
  /** The decorator that the profile calls `pii`. */
  readonly symbol: SymbolRef;
  /** `importEdit(text, symbol)`, where several fields of one text are annotated: it parses the text. */
  readonly imported?: ImportEdit;
}

/**
 * The edits that annotate a field as personal data, in source order: its import, then its decorator. None for a field
 * that is annotated already or that has no place for a decorator. Fields of one text have the import's edit in common;
 * who applies several applies it once.
 */
export function annotationEdits({ text, field, category, symbol, imported = importEdit(text, symbol) }: AnnotationRequest): TextEdit[] {
  if (field.annotated !== 'none' || !field.insertAt) return [];
  return [...imported.edits, decoratorEdit(text, field.insertAt, imported.local, category)].sort((a, b) => a.start - b.start);
}
