import type { ModelCounts, ServiceModel } from '../model.ts';
import type { FileModel } from '../project/FileModel.ts';
import { lazily } from './lazily.ts';

interface Around {
  readonly root: string;
  readonly counts: ModelCounts;
  /** Both put together when they are first asked for: most detectors ask for neither. */
  readonly manifests: () => ServiceModel['manifests'];
  readonly serviceWide: () => ServiceModel['serviceWide'];
}

/** What was put together of files, as detectors see it. */
export function serviceModel({ tableChanges: _, ...model }: FileModel, { root, counts, ...around }: Around): ServiceModel {
  const manifests = lazily(around.manifests);
  const serviceWide = lazily(around.serviceWide);
  return {
    root,
    ...model,
    get serviceWide() {
      return serviceWide();
    },
    get manifests() {
      return manifests();
    },
    counts,
  };
}
