import { lazy } from './lazy.ts';

const isPicomatch = (loaded: unknown): loaded is typeof import('picomatch') => typeof loaded === 'function' && 'makeRe' in loaded;

/** Globs of waivers: most runs have none. */
export const picomatch = lazy('picomatch', import.meta.url, isPicomatch);
