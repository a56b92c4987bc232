import type { Nullability } from '../model.ts';
import type { Value } from '../syntax/value.ts';

/** What an option for null says, by its value; `open`: options that could not be read may say it. */
export function statedNull(value: Value | undefined, open: boolean): Nullability['stated'] {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return open || value !== undefined ? 'unknown' : 'unstated';
}
