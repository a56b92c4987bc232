import { didYouMean } from './didYouMean.ts';

export interface Wording {
  readonly problem: string;
  readonly expected?: string;
}

const names: Readonly<Record<string, string>> = {
  undefined: 'nothing',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

/** A type of zod or JavaScript, as a person says it. */
export const typeName = (type: string): string => names[type] ?? `a ${type}`;

/** More values than these would bury the one that was meant. */
const MAX_LISTED = 8;

function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeName(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

/** `allowed`: the values that would have been right, where they can be listed. */
export function wrongValue(value: unknown, expectations: readonly string[], allowed: readonly unknown[]): Wording {
  const expected = [...new Set(expectations)].join(' or ');
  if (value === undefined) return { problem: `is missing; expected ${expected}`, expected };
  const words = allowed.filter((word) => typeof word === 'string');
  const meant = typeof value === 'string' ? didYouMean(value, words) : undefined;
  if (meant !== undefined) {
    const all = allowed.length <= MAX_LISTED ? ` (expected ${expected})` : '';
    return { problem: `${kindOf(value)} is not known; did you mean ${kindOf(meant)}?${all}`, expected };
  }
  return { problem: `expected ${expected}, found ${kindOf(value)}`, expected };
}
