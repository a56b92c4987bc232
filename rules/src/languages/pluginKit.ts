import { lazy } from '@nilometer/policy';

type PluginKit = typeof import('@eslint/plugin-kit');

const isPluginKit = (loaded: unknown): loaded is PluginKit => typeof loaded === 'object' && loaded !== null && 'TextSourceCodeBase' in loaded;

/** Loaded when a run meets a schema: most runs do not. */
export const pluginKit = lazy('@eslint/plugin-kit', import.meta.url, isPluginKit);
