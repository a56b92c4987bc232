import { type LocatedJson, parseJson } from './parseJson.ts';
import { type Config, configSchema } from './schema/config.ts';
import { validate } from './validate.ts';

/** One configuration file: its checked values, and the text that they came from. */
export interface ConfigLayer extends LocatedJson {
  readonly config: Config;
}

let schema: ReturnType<typeof configSchema> | undefined;

/**
 * Reads one file's text. Nothing is looked up and nothing filled in.
 * @param file as it is to be shown in messages
 * @throws {ConfigError} for the first problem, with its line and column, and nothing else
 */
export function parseConfig(text: string, file: string): ConfigLayer {
  const json = parseJson(text, file);
  schema ??= configSchema();
  return { ...json, config: validate(json, schema) };
}
