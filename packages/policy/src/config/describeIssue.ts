import type { z } from 'zod';
import { knownKeys } from './knownKeys.ts';
import { mostTelling, nearestBranch } from './mostTelling.ts';
import type { JsonPath } from './parseJson.ts';
import { unknownKey } from './unknownKey.ts';
import { typeName, type Wording, wrongValue } from './wrongValue.ts';

type Issue = z.core.$ZodIssue;

export interface DescribedIssue extends Wording {
  readonly path: JsonPath;
}

/** zod's message for a union, unless the schema gives its own. */
const UNION_DEFAULT = 'Invalid input';

function expectations(issue: Issue): string[] {
  if (issue.code === 'invalid_type') return [typeName(issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectations) : [];
}

function allowedValues(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedValues) : [];
}

function outOfBounds(issue: Issue): Wording {
  if (issue.code === 'too_small') return { problem: issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}` };
  if (issue.code === 'invalid_format' && issue.format === 'url') return { problem: 'expected a URL' };
  return { problem: issue.message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()) };
}

/** What zod says about one value, in the words of a person who has the file open. */
export function describeIssue(schema: z.ZodType, issue: Issue, valueAt: (path: JsonPath) => unknown): DescribedIssue {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...path, key], ...unknownKey(path, key, knownKeys(schema, path)) };
  }
  const ofUnion = issue.code === 'invalid_union' && issue.message === UNION_DEFAULT;
  const inner = ofUnion ? mostTelling(nearestBranch(issue.errors)) : undefined;
  if (inner) return describeIssue(schema, { ...inner, path: [...issue.path, ...inner.path] }, valueAt);
  if (ofUnion || issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    return { path, ...wrongValue(valueAt(path), expectations(issue), allowedValues(issue)) };
  }
  return { path, ...outOfBounds(issue) };
}
