// Options of one run of ESLint, as a module: workers load it for themselves. What the rules are is said by the environment:
// BENCH_RULES `none`, `empty` rules, `recommended` or `all` of ours; BENCH_COUNT how many, filled up with copies of `pii-leak`.
import tseslint from 'typescript-eslint';

const { BENCH_RULES: rules = 'none', BENCH_COUNT = '0', BENCH_CONCURRENCY } = process.env;
const count = Number(BENCH_COUNT);
const numbered = (from) => Array.from({ length: Math.max(0, count - from) }, (_, i) => `copy-${i}`);

/** What ESLint itself spends on any rules, those included that visit nothing, as ours. */
function empty() {
  const ids = numbered(0);
  const rule = { create: () => ({}) };
  return [{ files: ['**/*.ts'], plugins: { empty: { rules: Object.fromEntries(ids.map((id) => [id, rule])) } }, rules: Object.fromEntries(ids.map((id) => [`empty/${id}`, 'error'])) }];
}

// Imported only where it is used: its start is part of what the rules cost.
async function ours(preset) {
  const { default: plugin } = await import('../../rules/dist/index.js');
  const configs = plugin.configs[preset];
  const copies = numbered(Object.keys(plugin.rules).length);
  if (preset !== 'all' || copies.length === 0) return configs;
  const rule = plugin.rules['pii-leak'];
  return [...configs, { files: ['**/*.ts'], plugins: { copies: { rules: Object.fromEntries(copies.map((id) => [id, rule])) } }, rules: Object.fromEntries(copies.map((id) => [`copies/${id}`, 'error'])) }];
}

const configs = rules === 'none' ? [] : rules === 'empty' ? empty() : await ours(rules);

export default {
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...configs],
  ...(BENCH_CONCURRENCY ? { concurrency: Number(BENCH_CONCURRENCY) } : {}),
};
