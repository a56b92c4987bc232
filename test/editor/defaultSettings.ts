/** Languages that the extension of VS Code probes when nobody sets `eslint.probe`; Prisma is none of them. */
const PROBED = new Set([
  'astro', 'civet', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'html', 'mdx', 'vue', 'markdown', 'json', 'jsonc', 'css',
  'glimmer-js', 'glimmer-ts', 'svelte',
]);

/**
 * What the extension of VS Code tells the server when nobody sets anything:
 * https://github.com/microsoft/vscode-eslint/blob/main/package.json, put together as its `client/src/client.ts` does.
 * @param validate what somebody has written into `eslint.validate`
 */
export const defaultSettings = (languageId: string, validate: readonly string[] = []) => ({
  validate: validate.includes(languageId) ? 'on' : PROBED.has(languageId) ? 'probe' : 'off',
  packageManager: 'npm',
  useESLintClass: false,
  experimental: {},
  codeActionOnSave: { mode: 'all' },
  format: false,
  quiet: false,
  onIgnoredFiles: 'off',
  options: {},
  rulesCustomizations: [],
  run: 'onType',
  problems: { shortenToSingleLine: false },
  nodePath: null,
  codeAction: {
    disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
    showDocumentation: { enable: true },
  },
});
