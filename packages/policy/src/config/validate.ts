import type { z } from 'zod';
import { describeIssue } from './describeIssue.ts';
import { mostTelling } from './mostTelling.ts';
import { offsetOf } from './offsetOf.ts';
import { failAt, type JsonPath, type LocatedJson } from './parseJson.ts';
import { keyPath } from './keyPath.ts';
import { valueOf } from './valueOf.ts';

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/**
 * The value of a JSON text, checked.
 * @throws {ConfigError} for the first problem, with its line and column
 */
export function validate<T>(json: LocatedJson, schema: z.ZodType<T>): T {
  const value = valueOf(json);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = mostTelling(result.error.issues);
  if (!issue) throw result.error;
  const { path, problem, expected } = describeIssue(schema, issue, (at) => valueAt(value, at));
  const where = path.length === 0 ? '' : `${keyPath(path)}: `;
  return failAt(json, offsetOf(json, path), where + problem, expected);
}
