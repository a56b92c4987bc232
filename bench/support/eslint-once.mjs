// One run of ESLint over folders, typescript-eslint's parser on every file, with the rules that `eslint-options.mjs` is told of.
import { ESLint } from 'eslint';

const eslint = await ESLint.fromOptionsModule(new URL('./eslint-options.mjs', import.meta.url));
const results = await eslint.lintFiles(process.argv.slice(2));
const findings = results.reduce((sum, { messages }) => sum + messages.length, 0);
console.log(JSON.stringify({ files: results.length, findings }));
