import { z } from 'zod';
import { configSchema } from './schema/config.ts';

/** JSON Schema (draft 2020-12) of `nilometer.config.json`, for editors: what `$schema` names. */
export const configJsonSchema = () => ({
  title: 'nilometer.config.json',
  // Keywords of VS Code's JSON language service, which else marks comments in a .json file as errors.
  allowComments: true,
  allowTrailingCommas: true,
  ...z.toJSONSchema(configSchema, { io: 'input' }),
});
