/** Languages as far as they decide how a text is read. */
export type FileKind = 'ts' | 'tsx' | 'js' | 'dts' | 'manifest' | 'schema';

const KINDS: Readonly<Record<string, FileKind>> = {
  ts: 'ts', mts: 'ts', cts: 'ts', tsx: 'tsx', js: 'js', mjs: 'js', cjs: 'js', jsx: 'js',
};

/** `undefined`: nothing of ours. @param schemaExtensions with the dot, of the readers that have a language of their own */
export function fileKind(file: string, schemaExtensions: readonly string[]): FileKind | undefined {
  if (/\.d\.[cm]?ts$/.test(file)) return 'dts';
  if (/(?:^|[\\/])package\.json$/.test(file)) return 'manifest';
  if (schemaExtensions.some((extension) => file.endsWith(extension))) return 'schema';
  return KINDS[file.slice(file.lastIndexOf('.') + 1)];
}
