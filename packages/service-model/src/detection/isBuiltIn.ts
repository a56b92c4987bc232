import type { Manifest } from '../model.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * Is code that has no other package.json than the workspace's built into the services of that workspace? It is no package:
 * nobody can depend on it, and services reach it by a path (`libraries/redis`, `@app/redis` of a tsconfig).
 */
export const isBuiltIn = ({ workspaceRoot, published, file }: Manifest, manifests: readonly Manifest[]): boolean =>
  workspaceRoot && !published && manifests.some((other) => other.isService && other.file !== file && other.file.startsWith(folderOf(file)));
