import { z } from 'zod';
import { profile } from './profile.ts';
import { relativePath } from './relativePath.ts';

export const service = z.strictObject({
  name: z.string().min(1),
  path: relativePath,
  profile: profile.exactOptional(),
  governed: z.array(z.string().min(1)).exactOptional(),
});
