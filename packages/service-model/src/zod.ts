import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** zod, loaded when options are to be checked that somebody wrote: the linters' own start needs none of its 95 files. */
export const zod = (): typeof import('zod') => require('zod');
