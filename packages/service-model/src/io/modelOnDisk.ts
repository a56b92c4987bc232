import type { FileModel } from '../project/FileModel.ts';
import type { DiskIndex } from './diskIndex.ts';
import { type Snapshot, snapshotKey, type Sources, standsStill, takeSnapshot, type Walked } from './snapshot.ts';
import { stampOf } from './stamp.ts';

/** The last whole model, where all that it follows from still holds; else the one that `link` makes, kept for the next time. */
export function modelOnDisk(disk: DiskIndex, walked: Walked, sources: Sources, link: () => FileModel): Snapshot {
  const snapshot = disk.snapshot();
  if (snapshot && standsStill(snapshot, walked, sources)) return snapshot;
  const { policy, store, resolver } = sources;
  const key = snapshotKey(walked, store, policy);
  const model = link();
  const met = new Set(walked.files);
  disk.index.forgetGone((file) => met.has(file) || stampOf(file) !== undefined);
  disk.save();
  const taken = takeSnapshot(key, walked, policy.root, model, store, resolver);
  disk.saveSnapshot(taken);
  return taken;
}
