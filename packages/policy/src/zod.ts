import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * zod, loaded when a schema is first built: its 95 files cost 65 ms of CPU, and a run without a configuration file
 * checks nothing. Not `import()`, because ESLint rules are synchronous.
 */
export const zod = (): typeof import('zod') => require('zod');
