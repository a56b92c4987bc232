import nilometer from '../rules/dist/index.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The repository judges itself by typescript-eslint and by its own, built plugin. What lies in `fixtures` is
// legacy on purpose.
export default defineConfig([
  globalIgnores(['**/dist/**', 'fixtures/**']),
  tseslint.configs.recommended,
  nilometer.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
]);
