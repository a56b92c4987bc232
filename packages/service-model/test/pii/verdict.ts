import { classify } from '../../src/pii/classify.ts';

export interface Case {
  /** `Owner.field` or `Owner.nested.field`. */
  readonly field: string;
  readonly type?: string | null;
  readonly decorators?: readonly string[];
  readonly column?: string;
  readonly relation?: boolean;
  readonly siblings?: readonly string[];
  /** Relations beside it. */
  readonly relations?: readonly string[];
  /** `label confidence category?` */
  readonly is: string;
}

/** What is said of a field, in the form of `Case.is`; a text among texts unless the case says otherwise. */
export function verdict({ field, type = 'string', decorators = [], column, relation = false, siblings = [], relations = [] }: Case): string {
  const dot = field.indexOf('.');
  const name = field.slice(dot + 1);
  const { label, confidence, category } = classify(
    { name, type, decorators, relation, ...(column === undefined ? {} : { column }) },
    { name: field.slice(0, dot) },
    [...[name, ...siblings].map((each) => ({ name: each, type: 'string' })), ...relations.map((each) => ({ name: each, type: 'Entry', relation: true }))],
  );
  return [label, confidence, ...(category === undefined ? [] : [category])].join(' ');
}
