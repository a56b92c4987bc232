import { describeIssue } from './describeIssue.ts';
import { offsetOf } from './offsetOf.ts';
import { failAt, type JsonPath, type LocatedJson, parseJson } from './parseJson.ts';
import { type Config, configSchema } from './schema/config.ts';
import { valueOf } from './valueOf.ts';

/** One configuration file: its checked values, and the text that they came from. */
export interface ConfigLayer extends LocatedJson {
  readonly config: Config;
}

export const showPath = (path: JsonPath): string =>
  path.reduce<string>((shown, key) => (typeof key === 'number' ? `${shown}[${key}]` : shown === '' ? key : `${shown}.${key}`), '');

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/**
 * Reads one file's text. Nothing is looked up and nothing filled in.
 * @param file as it is to be shown in messages
 * @throws {ConfigError} for the first problem, with its line and column, and nothing else
 */
export function parseConfig(text: string, file: string): ConfigLayer {
  const json = parseJson(text, file);
  const value = valueOf(json);
  const result = configSchema.safeParse(value);
  if (result.success) return { ...json, config: result.data };
  const [issue] = result.error.issues;
  if (!issue) throw result.error;
  const { path, problem, expected } = describeIssue(configSchema, issue, (at) => valueAt(value, at));
  const where = path.length === 0 ? '' : `${showPath(path)}: `;
  return failAt(json, offsetOf(json, path), where + problem, expected);
}
