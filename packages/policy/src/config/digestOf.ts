import { createHash } from 'node:crypto';

/** The same text for values that differ only in the order of their keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, canonical(inner)]);
}

/** SHA-256, hex, of plain data. */
export const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(canonical(value))).digest('hex');
