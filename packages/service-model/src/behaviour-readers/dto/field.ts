import type { Tri } from '../../model.ts';

/** A field of a carrier, wherever it is declared. */
export interface DataField {
  /** Dotted where it is nested. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Offset of the name as written, and its length. */
  readonly at: number;
  readonly length: number;
  readonly type: string | null;
  readonly nullable: Tri;
  /** The class that declares it. */
  readonly owner?: string;
  readonly decorators: readonly string[];
  readonly annotated: 'pii' | 'notPii' | 'none';
}

/** Fields by name; of two with one name the later one counts. */
export interface DataFields {
  readonly fields: readonly DataField[];
  /** Why there may be more. */
  readonly because?: string;
}

const topOf = (name: string): string => name.split('.', 1)[0] ?? name;

export const NO_FIELDS: DataFields = { fields: [] };

/** @param over counts where both have a field: `body` with or without its parts */
export function joined(base: DataFields, over: DataFields): DataFields {
  if (base.fields.length === 0 && base.because === undefined) return over;
  const renewed = new Set(over.fields.map(({ name }) => topOf(name)));
  const kept = base.fields.filter(({ name }) => over.fields.some((one) => one.name === name) || !renewed.has(topOf(name)));
  const byName = new Map([...kept, ...over.fields].map((field) => [field.name, field]));
  const because = [base.because, over.because].filter((one) => one !== undefined);
  return { fields: [...byName.values()], ...(because.length > 0 ? { because: [...new Set(because)].join('; ') } : {}) };
}

/** Those whose first name is among the keys, or not. */
export const chosen = ({ fields, ...rest }: DataFields, keys: ReadonlySet<string>, way: 'pick' | 'omit'): DataFields =>
  ({ ...rest, fields: fields.filter(({ name }) => keys.has(topOf(name)) === (way === 'pick')) });

/** @param keys which of them; all where none are named */
export const withNullable = ({ fields, ...rest }: DataFields, nullable: Tri, keys?: ReadonlySet<string>): DataFields =>
  ({ ...rest, fields: fields.map((field) => (keys === undefined || keys.has(topOf(field.name)) ? { ...field, nullable } : field)) });
