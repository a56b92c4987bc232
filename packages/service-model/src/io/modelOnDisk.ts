import type { LoadedPolicy } from '@nilometer/policy';
import type { FileModel } from '../project/FileModel.ts';
import type { DiskIndex } from './diskIndex.ts';
import type { FactStore } from './FactStore.ts';
import type { ModuleResolver } from './resolveModule.ts';
import { snapshotKey, stillHolds, takeSnapshot, type Walked } from './snapshot.ts';
import { stampOf } from './stamp.ts';

interface Sources {
  readonly policy: LoadedPolicy;
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
}

/** The last whole model, where all that it follows from still holds; else the one that `link` makes, kept for the next time. */
export function modelOnDisk(disk: DiskIndex, walked: Walked, { policy, store, resolver }: Sources, link: () => FileModel): FileModel {
  const key = snapshotKey(walked, store, policy);
  const snapshot = disk.snapshot();
  if (snapshot?.key === key && stillHolds(snapshot, policy.root, store, resolver)) return snapshot.model;
  const model = link();
  const met = new Set(walked.files);
  disk.index.forgetGone((file) => met.has(file) || stampOf(file) !== undefined);
  disk.save();
  disk.saveSnapshot(takeSnapshot(key, walked, policy.root, model, store, resolver));
  return model;
}
