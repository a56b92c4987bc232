import type { DeclaredDependency, Manifest } from '../model.ts';

/** A folder instead of a version: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#local-paths, and what yarn and pnpm have beside it. */
const LOCAL = /^(?:file:|link:|portal:|workspace:(?=\.))?(\.{1,2}(?:\/.*)?)$|^(?:file|link|portal):([^/~].*)$/;

const folderOf = (file: string): readonly string[] => file.split('/').slice(0, -1);

/** `['libs', 'common']` of `../libs/common`, seen from a folder. */
function below(folder: readonly string[], path: string): readonly string[] {
  const at = [...folder];
  for (const step of path.split('/')) {
    if (step === '..' && at.length > 0 && at.at(-1) !== '..') at.pop();
    else if (step !== '' && step !== '.') at.push(step);
  }
  return at;
}

function isThere({ spec, file }: DeclaredDependency, wanted: string): boolean {
  const [, relative, plain] = LOCAL.exec(spec) ?? [];
  const path = relative ?? plain;
  return path !== undefined && below(folderOf(file), path).join('/') === wanted;
}

/** Does another package of the repository depend on this one, by its name or by its folder? */
export const isDependedOn = ({ name, file: own }: Manifest, manifests: readonly Manifest[]): boolean =>
  manifests.some(({ file, dependencies }) => file !== own && dependencies.some((one) => one.packageName === name || isThere(one, folderOf(own).join('/'))));
