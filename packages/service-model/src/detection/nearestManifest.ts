import type { Manifest } from '../model.ts';

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/**
 * The package that a file belongs to.
 * @param place from a file of the model to its place below the policy's root
 */
export function nearestManifest(file: string, manifests: readonly Manifest[], place: (file: string) => string): Manifest | undefined {
  const path = place(file);
  let best: { readonly manifest: Manifest; readonly depth: number } | undefined;
  for (const manifest of manifests) {
    const folder = folderOf(place(manifest.file));
    if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
    if (!best || folder.length > best.depth) best = { manifest, depth: folder.length };
  }
  return best?.manifest;
}
