import type { Manifest } from '../model.ts';

/** Does another package of the repository depend on this one? */
export const isDependedOn = ({ name, file }: Manifest, manifests: readonly Manifest[]): boolean =>
  name !== null && manifests.some((other) => other.file !== file && other.dependencies.some(({ packageName }) => packageName === name));
