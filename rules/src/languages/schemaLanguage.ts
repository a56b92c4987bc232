import { schemaLanguages } from '@nilometer/service-model';
import type { ESLint } from 'eslint';
import { languageOptions } from './foreignRules.ts';
import { schemaSourceCode } from './schemaSourceCode.ts';
import { isSchemaTree, schemaTree } from './schemaTree.ts';

type Languages = NonNullable<ESLint.Plugin['languages']>;
type Language = Languages[string];

/** ESLint's, of text that any of the service model's readers reads. Nothing is refused: what is broken costs its own block, as in `nilometer lint`. */
const schemaLanguage: Language = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: 'type',
  visitorKeys: { Schema: [] },
  defaultLanguageOptions: languageOptions,
  validateLanguageOptions() {},
  parse: ({ path, body }) => ({ ok: true, ast: schemaTree(path, String(body)) }),
  createSourceCode: ({ path, body }, { ast }) => schemaSourceCode(String(body), isSchemaTree(ast) ? ast : schemaTree(path, String(body))),
};

/** `nilometer/prisma`, and one for each other language of its own that a reader reads. */
export const languages: Languages = Object.fromEntries(schemaLanguages.map(({ id }) => [id, schemaLanguage]));
