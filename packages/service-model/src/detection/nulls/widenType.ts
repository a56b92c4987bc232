import type { TextEdit } from '../../detector.ts';
import type { Field } from '../../model.ts';

/** Adds null to the type that stands behind a field's name; `undefined` where it is not found there as it was read. */
export function widenType({ range, type }: Field, text: string): TextEdit | undefined {
  const { offset } = range.end;
  const [lead] = /^[!?]?\s*:\s*/.exec(text.slice(offset, offset + 200)) ?? [];
  if (lead === undefined || type === null || !text.startsWith(type, offset + lead.length)) return undefined;
  const end = offset + lead.length + type.length;
  return { start: end, end, text: ' | null' };
}
