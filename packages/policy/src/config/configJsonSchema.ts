import type { z } from 'zod';
import { zod } from '../zod.ts';
import { configSchema } from './schema/config.ts';

/** JSON Schema (draft 2020-12) of `nilometer.config.json`, for editors: what `$schema` names. */
export const configJsonSchema = (): z.core.JSONSchema.JSONSchema => ({
  title: 'nilometer.config.json',
  // Keywords of VS Code's JSON language service, which else marks comments in a .json file as errors.
  allowComments: true,
  allowTrailingCommas: true,
  ...zod().toJSONSchema(configSchema(), { io: 'input' }),
});
