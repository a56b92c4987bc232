import type { Names } from './Names.ts';
import { typeName } from './typeName.ts';

/** Names of names: also what ends a circle. */
const MAX_DEPTH = 4;

/** `Row<Order>` is an `Order`, where the same file says `type Row<T> = Model<T> & T`. */
export function meantBy(written: string, file: string, names: Names, depth = 0): string {
  const type = typeName(written);
  const alias = type && type.types.length > 0 && depth < MAX_DEPTH ? names.alias(file, type.name) : undefined;
  if (!alias || alias.file !== file || alias.fact.of.length < 2) return written;
  const { params, of } = alias.fact;
  const given = type?.types[params.findIndex((name) => of.some((part) => part.name === name))];
  return given === undefined ? written : meantBy(given, file, names, depth + 1);
}
