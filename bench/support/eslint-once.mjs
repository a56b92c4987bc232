// One run of ESLint over folders, typescript-eslint's parser on every file; argument 1: `none`, five `empty` rules, the `five` that read entities and imports, or `all` of ours.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const [rules, ...folders] = process.argv.slice(2);
// Imported only where it is used: its start is part of what the rules cost.
const ours = async (preset) => (await import('../../rules/dist/index.js')).default.configs[preset];
/** What ESLint itself spends on any five rules that look at the whole file. */
const empty = () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const rule = { create: () => ({ Program() {} }) };
  return [{ files: ['**/*.ts'], plugins: { empty: { rules: Object.fromEntries(ids.map((id) => [id, rule])) } }, rules: Object.fromEntries(ids.map((id) => [`empty/${id}`, 'error'])) }];
};
// `recommended` leaves out the rules that ask for what code does: `pii-leak`.
const configs = rules === 'all' ? await ours('all') : rules === 'five' ? await ours('recommended') : rules === 'empty' ? empty() : [];
const eslint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...configs,
  ],
});
const results = await eslint.lintFiles(folders);
const findings = results.reduce((sum, { messages }) => sum + messages.length, 0);
console.log(JSON.stringify({ files: results.length, findings }));
