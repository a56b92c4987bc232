import { zod } from '../../zod.ts';
import { profile } from './profile.ts';
import { relativePath } from './relativePath.ts';

export function service() {
  const z = zod();
  return z.strictObject({
    name: z.string().min(1),
    path: relativePath(),
    profile: profile().exactOptional(),
    governed: z.array(z.string().min(1)).exactOptional(),
  });
}
