import type { ValueKind } from '@nilometer/policy';

/** The first that matches decides: `string | Date` is a text. Types of TypeScript, SQL and Prisma alike. */
const kinds: readonly (readonly [ValueKind, RegExp])[] = [
  ['flag', /\bbool(?:ean)?\b|\btinyint\(1\)/i],
  ['text', /\b(?:string|text|(?:n?var)?char(?:acter)?|uuid|citext|clob)\b/i],
  ['date', /\b(?:date(?:time)?2?|timestamp\w*|time)\b/i],
  ['number', /\b(?:number|(?:small|big|tiny|medium)?int(?:eger)?\d?|float\d?|double|real|decimal|numeric|(?:big)?serial|money)\b/i],
  ['structure', /\bjsonb?\b|\bobject\b|\brecord\b|\{/i],
];

/** What a type as written holds; `unknown` for names of types declared elsewhere, and without a type. */
export const valueKind = (type: string | null): ValueKind => (type === null ? 'unknown' : (kinds.find(([, pattern]) => pattern.test(type))?.[0] ?? 'unknown'));
