import { isSqlNow } from '../../dates/isSqlNow.ts';
import { isObject, isRef, type Value } from '../../syntax/value.ts';

export interface DecoratorOptions {
  readonly values: Readonly<Record<string, Value>>;
  /** Something could not be read, so a missing option is no answer. */
  readonly open: boolean;
  /** The class at the other end, or the embedded one: `() => Address`, `{ entity: () => Address }`. */
  readonly target: string | undefined;
}

const returnedRef = (value: Value | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'returns' in value && isRef(value.returns) ? value.returns.ref : undefined;

/** Options stand first, or behind the class or the items that it is about. */
export function decoratorOptions(args: readonly Value[]): DecoratorOptions {
  const options = args.find(isObject);
  const values = options?.object ?? {};
  const open = options?.open === true || args.some((arg) => isRef(arg) || (typeof arg === 'object' && arg !== null && ('opaque' in arg || 'call' in arg)));
  return { values, open, target: returnedRef(args[0]) ?? returnedRef(values['entity']) };
}

const inner = (value: Value | undefined): Value | undefined => (typeof value === 'object' && value !== null && 'returns' in value ? value.returns : value);

/** The name of what makes it: `v4` of `() => v4()`, `Date` of `new Date()`. */
function madeBy(value: Value | undefined): string {
  const said = inner(value);
  if (isRef(said)) return said.ref;
  return typeof said === 'object' && said !== null && 'call' in said ? said.call : '';
}

const CLOCK = /^(?:Date(?:\.now)?|sql\.now|dayjs|moment|DateTime\.(?:now|utc|local))$/;

/** What an option, an initial value or a function that is called for it makes. */
export function madeOf(value: Value | undefined): 'now' | 'uuid' | 'other' | 'none' {
  if (value === undefined || value === null) return 'none';
  const said = inner(value);
  const name = madeBy(value);
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (CLOCK.test(name) || (typeof said === 'string' && isSqlNow(said))) return 'now';
  return /uuid|^v[1-7]$/i.test(last) || (typeof said === 'string' && /uuid\w*\(|newid\(/i.test(said)) ? 'uuid' : 'other';
}
