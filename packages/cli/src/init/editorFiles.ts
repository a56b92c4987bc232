import type { Stack } from '../io/detectStack.ts';
import { addToList } from './addToList.ts';
import type { PlannedFile } from './plannedFile.ts';

const LANGUAGES = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'json'];

const written = (key: string, values: readonly string[]): string => `{\n  "${key}": ${JSON.stringify(values, null, 2).replaceAll('\n', '\n  ')}\n}\n`;

function listing(path: string, key: string, values: readonly string[]): PlannedFile {
  return {
    path,
    content: written(key, values),
    otherwise: `add to "${key}" in it: ${values.map((value) => JSON.stringify(value)).join(', ')}`,
    merge: (existing) => addToList(existing, key, values),
  };
}

/**
 * Which files Visual Studio Code hands to ESLint: it asks for JavaScript and TypeScript by itself, for no other language.
 * Source: https://github.com/microsoft/vscode-eslint#settings-options, `eslint.validate`.
 */
export const editorSettings = ({ orms }: Pick<Stack, 'orms'>): PlannedFile =>
  listing('.vscode/settings.json', 'eslint.validate', [...LANGUAGES, ...(orms.includes('prisma') ? ['prisma'] : [])]);

/** Source: https://code.visualstudio.com/docs/configure/extensions/extension-marketplace#_workspace-recommended-extensions */
export const editorExtensions: PlannedFile = listing('.vscode/extensions.json', 'recommendations', ['dbaeumer.vscode-eslint']);
