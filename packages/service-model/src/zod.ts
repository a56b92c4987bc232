import { lazy } from '@nilometer/policy';

const isZod = (loaded: unknown): loaded is typeof import('zod') => typeof loaded === 'object' && loaded !== null && 'strictObject' in loaded;

/** zod, loaded when options are to be checked that somebody wrote: the linters' own start needs none of its 95 files. */
export const zod = lazy('zod', import.meta.url, isZod);
