import { isObject, isRef, type Value } from '../../syntax/value.ts';

export interface ColumnOptions {
  /** Column type as written: `varchar`, `String`. */
  readonly type: string | null;
  /** The class in `@Column(() => Address)`. */
  readonly embedded: string | null;
  readonly values: Readonly<Record<string, Value>>;
  /** Something could not be read, so a missing option is no answer. */
  readonly open: boolean;
}

const NATIVE = /^(?:String|Number|Boolean|Date|Buffer|Object|Array|BigInt|Uint8Array)$/;

const returnedRef = (value: Value | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'returns' in value && isRef(value.returns) ? value.returns.ref : undefined;

const isUnread = (value: Value | undefined): boolean =>
  typeof value === 'object' && value !== null && ('opaque' in value || 'call' in value || ('ref' in value && !NATIVE.test(value.ref)));

const typeName = (value: Value | undefined): string | null => {
  if (typeof value === 'string') return value;
  if (isRef(value) && NATIVE.test(value.ref)) return value.ref;
  const returned = returnedRef(value);
  return returned && NATIVE.test(returned) ? returned : null;
};

/** `Column(type?, options?)`, where the type may also stand in the options. */
export function columnOptions(args: readonly Value[]): ColumnOptions {
  const [first, second] = args;
  const options = isObject(first) ? first : isObject(second) ? second : undefined;
  const values = options?.object ?? {};
  const returned = returnedRef(first) ?? returnedRef(values['typeOrmEmbeddableEntity']);
  return {
    type: typeName(isObject(first) ? values['type'] : first) ?? typeName(values['type']),
    embedded: returned && !NATIVE.test(returned) ? returned : null,
    values,
    open: options?.open === true || isUnread(first) || isUnread(second) || isUnread(values['type']),
  };
}
