import type { FileModel } from '../project/FileModel.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import type { ProjectOptions } from '../project.ts';
import type { FactStore } from './FactStore.ts';

/** Files between two calls of `onProgress`. */
const PROGRESS_EVERY = 256;

interface Linking {
  readonly store: FactStore;
  readonly context: ModelContext;
  readonly want: Want;
  readonly onProgress: ProjectOptions['onProgress'];
}

/** What each of many files adds to a model, in their order. */
export function linkAll(files: readonly string[], { store, context, want, onProgress }: Linking): readonly FileModel[] {
  const models = files.map((file, done) => {
    if (done % PROGRESS_EVERY === 0) onProgress?.(done, files.length);
    return modelOf(file, store.named(file).record, context, want);
  });
  onProgress?.(files.length, files.length);
  if (want === 'entities') return models;
  // Helpers are known when every file has been looked at.
  const names = context.behaviours.helperNames();
  return models.map((model, index) => {
    const file = files[index];
    return file === undefined ? model : throughHelpers(model, file, store.named(file).record, context, names);
  });
}
