import { dirname } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { openProject, type Project } from '@nilometer/service-model';
import type { RecipeContext } from '../engine/recipe.ts';
import type { SourceFile } from '../engine/sourceFile.ts';
import { readText } from './readTree.ts';

/**
 * The world as recipes may see it. The service model is opened only for recipes that ask for it; it overlays the file that
 * is asked about and nothing else (docs/decisions/008).
 */
export function recipeContext(root: string, policy: LoadedPolicy, { rerun, now }: Pick<RecipeContext, 'rerun' | 'now'>): RecipeContext {
  const manifests = new Map<string, SourceFile | undefined>();
  const manifestIn = (folder: string): SourceFile | undefined => {
    const known = manifests.get(folder);
    if (known || manifests.has(folder)) return known;
    const path = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const read = readText(root, path);
    const found = read.kind === 'text' ? { path, text: read.text } : folder === '.' ? undefined : manifestIn(dirname(folder));
    manifests.set(folder, found);
    return found;
  };
  let project: Project | undefined;
  return {
    policy,
    rerun,
    now,
    manifestOf: (path) => manifestIn(dirname(path)),
    modelOf(path, text) {
      project ??= openProject({ root, paths: [root], policy, cache: 'memory' });
      return project.modelOfFile(path, text);
    },
  };
}
