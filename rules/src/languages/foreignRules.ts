/**
 * What rules for code ask of a source text before they look at anything in it. Teams apply such rules to every file
 * (`tseslint.configs.recommendedTypeChecked` is used like that, also by NestJS's starter), and a preset that
 * brings schemas into the run would make them throw, which ends the run. Given this they find nothing to visit: a schema
 * has none of the nodes that they wait for. A test runs all rules of ESLint and typescript-eslint over one.
 */
const scope = { type: 'global', upper: null, set: new Map(), variables: [], references: [], through: [], childScopes: [] } as const;

const program = {
  getTypeChecker: () => ({}),
  getCompilerOptions: () => ({}),
  getSourceFile: () => undefined,
} as const;

/** Members of a source code in which there is no code. */
export const withoutCode = {
  tokensAndComments: [],
  getFirstToken: () => null,
  getScope: () => scope,
  scopeManager: { scopes: [], acquire: () => scope },
  parserServices: { program, esTreeNodeToTSNodeMap: new WeakMap(), tsNodeToESTreeNodeMap: new WeakMap() },
} as const;

/** Options of ESLint's language for JavaScript that its rules take for granted. */
export const languageOptions = { sourceType: 'module', parserOptions: {} } as const;
