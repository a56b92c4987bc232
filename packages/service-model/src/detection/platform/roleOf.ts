import type { Manifest } from '../../model.ts';
import { isDependedOn } from '../isDependedOn.ts';

/**
 * What a package is there for. `root`: it holds a workspace together, and what it declares is for all of it. `unknown`: it
 * is private, nothing starts it and nobody depends on it, as with functions that a cloud runs.
 */
export function roleOf(manifest: Manifest, manifests: readonly Manifest[]): 'service' | 'library' | 'root' | 'unknown' {
  const { isService, workspaceRoot, private: isPrivate, name } = manifest;
  const used = isDependedOn(manifest, manifests);
  // One that can be started and is used as well is both, and is given the benefit of the doubt.
  if (isService) return used ? 'unknown' : 'service';
  if (workspaceRoot) return 'root';
  return used || (!isPrivate && name !== null) ? 'library' : 'unknown';
}
