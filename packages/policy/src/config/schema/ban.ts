import { zod } from '../../zod.ts';
import { isoDate } from './isoDate.ts';

export function ban() {
  const z = zod();
  return z.strictObject({
    package: z.string().regex(/^(?:@[^/@\s]+\/)?[^/@\s]+$/, { error: 'expected a package name, or a scope as "@scope/*"' }),
    versions: z.string().min(1).exactOptional(),
    reason: z.string().min(1),
    replacement: z.string().min(1).exactOptional(),
    owner: z.string().min(1).exactOptional(),
    expires: isoDate().exactOptional(),
    source: z.url().exactOptional(),
  });
}
