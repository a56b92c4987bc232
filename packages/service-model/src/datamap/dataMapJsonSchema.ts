import type { z } from 'zod';
import { zod } from '../zod.ts';
import { dataMapSchema } from './dataMapSchema.ts';

/** JSON Schema (draft 2020-12) of `nilometer datamap --format json`. */
export const dataMapJsonSchema = (): z.core.JSONSchema.JSONSchema => ({ title: 'nilometer datamap --format json', ...zod().toJSONSchema(dataMapSchema()) });
