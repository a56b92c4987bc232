import { definePlugin } from '@oxlint/plugins';
import { rules } from './rules/all.generated.ts';

/**
 * The same rules for oxlint: `"jsPlugins": ["eslint-plugin-nilometer/oxlint"]`. oxlint reads JavaScript and TypeScript
 * only, so what the rules say about other files is left to ESLint and `nilometer lint`.
 */
export default definePlugin({
  meta: { name: 'nilometer' },
  rules: Object.fromEntries(Object.entries(rules).map(([id, { meta, createOnce }]) => [id, { meta, createOnce }])),
});
