import nilometer from '../rules/dist/index.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The repository judges itself by typescript-eslint and by its own, built plugin. What lies in `fixtures` is
// legacy on purpose.
export default defineConfig([
  globalIgnores(['**/dist/**', 'fixtures/**']),
  tseslint.configs.recommended,
  nilometer.configs.recommended,
  nilometer.configs.packageJson,
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // The clock, the terminal and the process are passed in; only these places hold them.
    files: ['packages/*/src/**/*.ts', 'rules/src/**/*.ts', 'codemods/src/**/*.ts'],
    ignores: ['**/src/io/**', '**/src/cli.ts', 'packages/policy/src/cli/**', 'rules/src/configs/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'performance', 'fetch'],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take `now` as an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as an argument.' },
      ],
    },
  },
]);
