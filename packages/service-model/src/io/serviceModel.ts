import type { ModelCounts, ServiceModel } from '../model.ts';
import type { FileModel } from '../project/FileModel.ts';
import { type Everywhere, NOWHERE } from '../project/everywhere.ts';
import type { Want } from '../project/modelOf.ts';
import { isServiceWide } from '../project/serviceWide.ts';
import { lazily } from './lazily.ts';

/** What bears on a model from other files; put together when it is first asked for: most detectors ask for none of it. */
export interface Elsewhere {
  readonly manifests: () => ServiceModel['manifests'];
  readonly serviceWide: () => ServiceModel['serviceWide'];
  readonly everywhere: () => Everywhere;
  /** Left out: those of the files alone. */
  readonly behaviours?: () => ServiceModel['behaviours'];
}

/** What bears on the files of a model where no others are asked. */
export const byItself = (model: FileModel, want: Want): Pick<Elsewhere, 'serviceWide' | 'everywhere'> => ({
  serviceWide: () => (want === 'entities' ? [] : model.behaviours.filter(isServiceWide)),
  everywhere: () => (want === 'entities' ? NOWHERE : { allEntities: model.entities, units: model.units }),
});

interface Around extends Elsewhere {
  readonly root: string;
  readonly counts: ModelCounts;
}

/** What was put together of files, as detectors see it. */
export function serviceModel({ tableChanges: _, routing: _routing, units: _units, schemas: _schemas, ...model }: FileModel, { root, counts, ...around }: Around): ServiceModel {
  const manifests = lazily(around.manifests);
  const serviceWide = lazily(around.serviceWide);
  const everywhere = lazily(around.everywhere);
  const behaviours = lazily(around.behaviours ?? (() => model.behaviours));
  return {
    root,
    ...model,
    get behaviours() {
      return behaviours();
    },
    get serviceWide() {
      return serviceWide();
    },
    get allEntities() {
      return everywhere().allEntities;
    },
    get units() {
      return everywhere().units;
    },
    get manifests() {
      return manifests();
    },
    counts,
  };
}
