import type { z } from 'zod';
import { isGuidelineId } from '../catalogue.ts';
import { didYouMean } from './didYouMean.ts';
import { knownKeys } from './knownKeys.ts';
import type { JsonPath } from './parseJson.ts';

type Issue = z.core.$ZodIssue;

export interface DescribedIssue {
  readonly path: JsonPath;
  readonly problem: string;
  readonly expected?: string;
}

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

const pathOf = (issue: Issue): JsonPath => issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

const kinds: Readonly<Record<string, string>> = { undefined: 'nothing', object: 'an object', array: 'a list', null: 'null' };

function kindOf(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return kinds[kind] ?? `a ${kind}`;
}

const typeName = (type: string): string => (type === 'record' ? 'an object' : (kinds[type] ?? `a ${type}`));

/** Of a union, the branch that the value was meant for: the one that has the least to complain about at the top. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const aboutInside = (issue: Issue): boolean => issue.path.length > 0 || issue.code === 'unrecognized_keys';
  const inside = branches.filter((issues) => issues.every(aboutInside));
  return [...inside].sort((a, b) => a.length - b.length)[0];
}

const expectations = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type') return [typeName(issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectations) : [];
};

function wrongValue(value: unknown, expected: string, allowed: readonly unknown[]): Pick<DescribedIssue, 'problem' | 'expected'> {
  if (value === undefined) return { problem: `is missing; expected ${expected}`, expected };
  const names = allowed.filter((name) => typeof name === 'string');
  const meant = typeof value === 'string' ? didYouMean(value, names) : undefined;
  if (meant !== undefined) return { problem: `${JSON.stringify(value)} is not known; did you mean ${JSON.stringify(meant)}?`, expected };
  return { problem: `expected ${expected}, found ${typeof value === 'string' ? JSON.stringify(value) : kindOf(value)}`, expected };
}

/** zod's own words, where a number or a length is out of bounds. */
function outOfBounds(issue: Issue): string {
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'expected a URL';
  return issue.message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(' or ');

function unknownKey(path: JsonPath, key: string, known: readonly string[]): DescribedIssue {
  const inGuidelines = path[0] === 'guidelines' && path.length === 1;
  const forGate = inGuidelines && isGuidelineId(key);
  const expected = forGate ? 'its level under "gate.levels", for the gate judges it' : `one of ${quoted(known)}`;
  const meant = forGate ? undefined : didYouMean(key, known);
  const advice = meant === undefined ? `expected ${expected}` : `did you mean "${meant}"?`;
  return { path: [...path, key], problem: `${forGate ? 'not set here' : inGuidelines ? 'unknown guideline' : 'unknown key'}; ${advice}`, expected };
}

/** What zod says about one value, in the words of a person who has the file open. */
export function describeIssue(schema: z.ZodType, issue: Issue, valueAt: (path: JsonPath) => unknown): DescribedIssue {
  const path = pathOf(issue);
  const value = valueAt(path);
  if (issue.code === 'unrecognized_keys') return unknownKey(path, issue.keys[0] ?? '', knownKeys(schema, path));
  if (issue.code === 'invalid_type') return { path, ...wrongValue(value, typeName(issue.expected), []) };
  if (issue.code === 'invalid_value') return { path, ...wrongValue(value, listed(expectations(issue)), issue.values) };
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const [inner] = nearestBranch(issue.errors) ?? [];
    if (inner) return describeIssue(schema, { ...inner, path: [...issue.path, ...inner.path] }, valueAt);
    const allowed = issue.errors.flat().flatMap((branch) => (branch.code === 'invalid_value' ? branch.values : []));
    return { path, ...wrongValue(value, listed(expectations(issue)), allowed) };
  }
  return { path, problem: outOfBounds(issue) };
}
