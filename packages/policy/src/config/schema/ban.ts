import { z } from 'zod';
import { isoDate } from './isoDate.ts';

export const ban = z.strictObject({
  package: z.string().regex(/^(?:@[^/@\s]+\/)?[^/@\s]+$/, { error: 'expected a package name, or a scope as "@scope/*"' }),
  versions: z.string().min(1).optional(),
  reason: z.string().min(1),
  replacement: z.string().min(1).optional(),
  owner: z.string().min(1).optional(),
  expires: isoDate.optional(),
  source: z.url().optional(),
});
