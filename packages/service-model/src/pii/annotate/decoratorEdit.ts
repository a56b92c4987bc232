import type { Field } from '../../model.ts';
import type { TextEdit } from '../../detector.ts';
import { eolNear, quoteOf } from './textStyle.ts';

export type InsertAt = NonNullable<Field['insertAt']>;

/** Puts a decorator on a line of its own before a field. */
export const lineBefore = (text: string, { offset, indent }: InsertAt, decorator: string): TextEdit =>
  ({ start: offset, end: offset, text: `${decorator}${eolNear(text, offset)}${indent}` });

/** Puts `@local({ category: '…' })` on a line of its own before a field. */
export function decoratorEdit(text: string, at: InsertAt, local: string, category: string): TextEdit {
  const quote = quoteOf(text);
  return lineBefore(text, at, `@${local}({ category: ${quote}${category}${quote} })`);
}
