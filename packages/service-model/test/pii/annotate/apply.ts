import { parseSync, Visitor } from 'oxc-parser';
import type { TextEdit } from '../../../src/detector.ts';
import type { Field } from '../../../src/model.ts';

export const apply = (text: string, edits: readonly TextEdit[]): string =>
  edits.toSorted((a, b) => b.start - a.start).reduce((done, { start, end, text: inserted }) => done.slice(0, start) + inserted + done.slice(end), text);

export const problemsOf = (text: string): readonly string[] => parseSync('file.ts', text, { sourceType: 'module', showSemanticErrors: true }).errors.map(({ message }) => message);

export interface ReadField extends Pick<Field, 'annotated' | 'insertAt'> {
  readonly name: string;
  /** Whole decorators, as written. */
  readonly decorators: readonly string[];
}

/** The fields of all classes of a text, as a reader would give them; `annotated` when a decorator has one of the names. */
export function fieldsOf(text: string, names: readonly string[]): ReadField[] {
  const fields: ReadField[] = [];
  new Visitor({
    PropertyDefinition({ key, decorators, start }) {
      const offset = Math.min(start, ...decorators.map((each) => each.start));
      const written = decorators.map((each) => text.slice(each.start, each.end));
      fields.push({
        name: text.slice(key.start, key.end),
        decorators: written,
        annotated: written.some((each) => names.some((name) => each.startsWith(`@${name}(`))) ? 'pii' : 'none',
        insertAt: { offset, indent: /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '' },
      });
    },
  }).visit(parseSync('file.ts', text).program);
  return fields;
}
