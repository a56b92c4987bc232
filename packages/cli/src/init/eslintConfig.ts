import type { Stack } from '../io/detectStack.ts';
import type { PlannedFile } from './plannedFile.ts';

export function eslintConfig({ typescript, eslintConfig: existing }: Stack): PlannedFile {
  const parser = typescript ? ["import tseslint from 'typescript-eslint';"] : [];
  const language = typescript
    ? ["  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },"]
    : [];
  return {
    path: existing ?? 'eslint.config.mjs',
    content: [
      "import nilometer from 'eslint-plugin-nilometer';",
      ...parser,
      '',
      'export default [',
      ...language,
      '  ...nilometer.configs.recommended,',
      '  ...nilometer.configs.packageJson,',
      '];',
      '',
    ].join('\n'),
    otherwise: "add `...nilometer.configs.recommended` from 'eslint-plugin-nilometer' to it",
  };
}
