/** Never ours: installed packages, version control, caches of tools. */
const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules', '.git', '.hg', '.svn', '.nx', '.next', '.nuxt', '.turbo', '.cache', '.yarn', '.pnpm-store',
]);

/**
 * Is a folder passed by for its name? `dist` is what a package is built to where its package.json lies beside it;
 * elsewhere somebody named a folder of sources so.
 * @param hasManifest does a package.json lie beside it?
 */
export const isSkipped = (name: string, hasManifest: () => boolean): boolean => SKIPPED.has(name) || (name === 'dist' && hasManifest());
