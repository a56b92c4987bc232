/** Binary floating point, in the words of databases and ORMs; without length. */
const FLOAT = /^(?:float\d*|double(?: ?precision)?|real|binary_(?:float|double))$/i;

/** `DOUBLE(10, 2)` is one: its digits are for show. */
export const isFloat = (columnType: string): boolean => FLOAT.test(columnType.replace(/\s*\(.*$/s, '').trim());
