import type { Stack } from '../io/detectStack.ts';
import type { PlannedFile } from './plannedFile.ts';

const imports = {
  'typescript-eslint': { statement: "import tseslint from 'typescript-eslint';", parser: 'parser: tseslint.parser' },
  '@typescript-eslint/parser': { statement: "import parser from '@typescript-eslint/parser';", parser: 'parser' },
} as const satisfies Record<NonNullable<Stack['parser']>, { readonly statement: string; readonly parser: string }>;

export function eslintConfig({ parser, eslintConfig: existing }: Stack): PlannedFile {
  const imported = parser && imports[parser];
  const language = imported ? [`  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { ${imported.parser} } },`] : [];
  return {
    path: existing ?? 'eslint.config.mjs',
    content: [
      "import nilometer from 'eslint-plugin-nilometer';",
      ...(imported ? [imported.statement] : []),
      '',
      'export default [',
      ...language,
      // Severities and options of the policy: the editor says what `nilometer lint` says.
      '  ...nilometer.policy({ packageJson: true, schemas: true }),',
      '];',
      '',
    ].join('\n'),
    otherwise: "add `...nilometer.policy()` from 'eslint-plugin-nilometer' to it",
    // It is code, and edited by hand.
    merge: (text) => (text.includes('eslint-plugin-nilometer') ? text : undefined),
  };
}
