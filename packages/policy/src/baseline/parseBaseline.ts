import type { z } from 'zod';
import { parseJson } from '../config/parseJson.ts';
import { validate } from '../config/validate.ts';
import { zod } from '../zod.ts';
import type { Baseline } from './baseline.ts';

function schema(): z.ZodType<Baseline> {
  const z = zod();
  return z.strictObject({
    format: z.literal(1),
    findings: z.array(
      z.strictObject({
        fingerprint: z.string().regex(/^[0-9a-f]{16}$/, { error: 'expected 16 hex digits' }),
        guideline: z.string(),
        file: z.string(),
        entity: z.string().exactOptional(),
        message: z.string(),
      }),
    ),
  });
}

/** @throws {ConfigError} with the line and column at fault. `file`: as it is to be shown in messages. */
export const parseBaseline = (text: string, file: string): Baseline => validate(parseJson(text, file), schema());
