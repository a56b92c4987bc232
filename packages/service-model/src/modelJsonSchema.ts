import type { z } from 'zod';
import { modelSchema } from './modelSchema.ts';
import { zod } from './zod.ts';

/** JSON Schema (draft 2020-12) of `nilometer model --format json`. */
export const modelJsonSchema = (): z.core.JSONSchema.JSONSchema => ({ title: 'nilometer model --format json', ...zod().toJSONSchema(modelSchema()) });
