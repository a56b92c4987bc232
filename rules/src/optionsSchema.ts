import type { Rule } from 'eslint';
import type { Detector } from '@nilometer/service-model';

export type OptionsSchema = Extract<NonNullable<Rule.RuleMetaData['schema']>, unknown[]>;
type Defaults = Record<string, NonNullable<OptionsSchema[number]['default']>>;

/** ESLint's `meta.schema` for a rule whose one option is an object; empty when the detector has no options. */
export function optionsSchema(options: Detector['options']): OptionsSchema {
  // ESLint validates by draft 4 (Ajv 6). `input`: options with a default may be left out.
  const { $schema, ...schema } = options.toJSONSchema({ target: 'draft-4', io: 'input' });
  // Through JSON, as zod's object also carries its own validators, which Ajv does not know.
  const plain: OptionsSchema[number] = JSON.parse(JSON.stringify(schema));
  return Object.keys(plain.properties ?? {}).length > 0 ? [plain] : [];
}

/** ESLint's `meta.defaultOptions`, of the same schema. */
export const defaultOptions = (schema: OptionsSchema): Defaults[] =>
  schema.map(({ properties = {} }) =>
    Object.fromEntries(Object.entries(properties).flatMap(([name, { default: value }]) => (value == null ? [] : [[name, value]]))),
  );
