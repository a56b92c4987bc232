import type { Field } from '../../model.ts';
import type { TextEdit } from '../../detector.ts';
import { eolNear, quoteOf } from './textStyle.ts';

export type InsertAt = NonNullable<Field['insertAt']>;

/** Puts `@local({ category: '…' })` on a line of its own before a field. */
export function decoratorEdit(text: string, { offset, indent }: InsertAt, local: string, category: string): TextEdit {
  const quote = quoteOf(text);
  return { start: offset, end: offset, text: `@${local}({ category: ${quote}${category}${quote} })${eolNear(text, offset)}${indent}` };
}
