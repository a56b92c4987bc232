import type { PrimaryKey } from '../model.ts';

const UUID = /^(?:uuid|uniqueidentifier)$/i;
const INTEGER = /^(?:(?:big|small|tiny|medium)?int(?:eger)?|int\d+|(?:big|small)?serial\d*|rowid|Number|BigInt)$/i;
const DECIMAL = /^(?:numeric|decimal|dec|float\d*|double(?: precision)?|real)$/i;
const STRING = /^(?:String|(?:n|long )?(?:var)?char2?|(?:tiny|medium|long|n|ci)?text|character(?: varying)?|string|alphanum|shorttext)$/i;

/** What kind of key a column of this SQL type holds. */
export function keyOfColumnType(type: string): PrimaryKey {
  if (UUID.test(type)) return 'uuid';
  if (INTEGER.test(type) || DECIMAL.test(type)) return 'number';
  return STRING.test(type) ? 'string' : 'unknown';
}

export const isIntegerType = (type: string): boolean => INTEGER.test(type);
