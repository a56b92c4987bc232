// One run of ESLint over folders, typescript-eslint's parser on every file; argument 1: `none` or `all` of our rules.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const [rules, ...folders] = process.argv.slice(2);
// Imported only where it is used: its start is part of what the rules cost.
const configs = rules === 'all' ? (await import('../../rules/dist/index.js')).default.configs.all : [];
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
