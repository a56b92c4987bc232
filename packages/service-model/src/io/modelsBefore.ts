import type { Interests } from '../project/examine.ts';
import { EMPTY, type FileModel } from '../project/FileModel.ts';
import { modelOf, type ModelContext, throughHelpers, type Want } from '../project/modelOf.ts';
import type { Changes } from '../since/changes.ts';
import { EarlierFiles } from '../since/EarlierFiles.ts';
import type { FactStore } from './FactStore.ts';
import { lazily } from './lazily.ts';
import type { ContextOptions } from './modelContext.ts';

interface Present {
  readonly interests: Interests;
  readonly store: FactStore;
  readonly want: Want;
  readonly contextWith: (seen: ContextOptions) => ModelContext;
}

/** What an absolute file added to the model before the changes. */
export function modelsBefore(changes: Changes, { interests, store, want, contextWith }: Present): (file: string) => FileModel {
  const earlier = new EarlierFiles(changes, interests);
  const context = lazily(() => contextWith({ instead: earlier }));
  return (file) => {
    const record = earlier.has(file) ? earlier.record(file, 'own') : store.named(file).record;
    if (!record) return EMPTY;
    const model = modelOf(file, record, context(), want);
    return want === 'all' ? throughHelpers(model, file, record, context()) : model;
  };
}
