import type { z } from 'zod';
import { parseJson } from '../config/parseJson.ts';
import { validate } from '../config/validate.ts';
import { zod } from '../zod.ts';

/**
 * ESLint's `eslint-suppressions.json`: how many errors of a rule are left out in a file. Files are relative to the folder
 * that ESLint ran in. https://eslint.org/docs/latest/use/suppressions
 */
export type Suppressions = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;

function schema(): z.ZodType<Suppressions> {
  const z = zod();
  return z.record(z.string(), z.record(z.string(), z.object({ count: z.number().int().nonnegative() })));
}

/** @throws {ConfigError} with the line and column at fault. `file`: as it is to be shown in messages. */
export const parseSuppressions = (text: string, file: string): Suppressions => validate(parseJson(text, file), schema());
