/** What an argument says, as far as it can be read without running it. JSON-serialisable. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  /** `open`: a spread or a computed key may add more. */
  | { readonly object: Readonly<Record<string, Value>>; readonly open: boolean }
  /** A name, dotted: `Address`, `orm.Entity`. */
  | { readonly ref: string }
  /** A function that returns this: `() => Address`. */
  | { readonly returns: Value }
  /** A call of a name: `uuid()`. */
  | { readonly call: string }
  | { readonly opaque: true };

export const OPAQUE: Value = { opaque: true };

export const isRef = (value: Value | undefined): value is { readonly ref: string } =>
  typeof value === 'object' && value !== null && 'ref' in value;

export const isObject = (value: Value | undefined): value is { readonly object: Readonly<Record<string, Value>>; readonly open: boolean } =>
  typeof value === 'object' && value !== null && 'object' in value;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
