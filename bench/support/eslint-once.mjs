// One run of ESLint over folders, typescript-eslint's parser on every file; argument 1: `none` or `all` of our rules.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import nilometer from '../../rules/dist/index.js';

const [rules, ...folders] = process.argv.slice(2);
const eslint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...(rules === 'all' ? nilometer.configs.all : []),
  ],
});
const results = await eslint.lintFiles(folders);
const findings = results.reduce((sum, { messages }) => sum + messages.length, 0);
console.log(JSON.stringify({ files: results.length, findings }));
