import type { Manifest } from '../model.ts';
import { isOfScripts } from './isOfScripts.ts';
import { isRanBeside } from './isRanBeside.ts';
import { nearestManifest } from './nearestManifest.ts';

/**
 * Is a file a program that people start by hand, by the npm scripts of its package? What it prints, they see.
 * @param place from a file of the model to its place below the policy's root
 */
export function isRunByHand(file: string, manifests: readonly Manifest[], place: (file: string) => string): boolean {
  const manifest = nearestManifest(file, manifests, place);
  return manifest !== undefined && (isOfScripts(manifest) || isRanBeside(file, manifest, place));
}
