import { zod } from '../../zod.ts';

/** A path below the policy's root, with `/` on every system. */
export const relativePath = () => zod()
  .string()
  .min(1)
  .regex(/^(?!\/|[A-Za-z]:|(?:.*\/)?\.\.(?:\/|$))[^\\]*$/, {
    error: 'expected a path below the folder of the configuration, with "/"',
  });
