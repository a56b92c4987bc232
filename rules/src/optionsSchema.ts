import type { Choices } from '@nilometer/policy';
import type { Rule } from 'eslint';

export type OptionsSchema = Extract<NonNullable<Rule.RuleMetaData['schema']>, unknown[]>;
type Defaults = Record<string, string>;

/** ESLint's `meta.schema` for a rule whose one option is an object; empty when the detector has no options. */
export function optionsSchema(choices: Choices): OptionsSchema {
  const properties = Object.entries(choices).map(([name, { values, default: value }]): [string, OptionsSchema[number]] => [
    name,
    { default: value, type: 'string', enum: [...values] },
  ]);
  return properties.length === 0 ? [] : [{ type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }];
}

/** ESLint's `meta.defaultOptions`, of the same options. */
export function defaultOptions(choices: Choices): Defaults[] {
  const defaults = Object.entries(choices).map(([name, { default: value }]): [string, string] => [name, value]);
  return defaults.length === 0 ? [] : [Object.fromEntries(defaults)];
}
