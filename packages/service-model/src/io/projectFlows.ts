import { resolve } from 'node:path';
import type { Flow } from '../flow.ts';
import { behaviourPlaces } from '../flows/behaviourPlaces.ts';
import { flowFiles } from '../flows/flowFiles.ts';
import { flowsOf } from '../flows/flowsOf.ts';
import { ormPackages } from '../flows/ormPackages.ts';
import { recordNames } from '../flows/recordNames.ts';
import type { ServiceModel } from '../model.ts';
import { isTestFile } from '../project/isTestFile.ts';
import type { ModelContext } from '../project/modelOf.ts';

const NODE_MODULES = /[\\/]node_modules[\\/]/;

/** Functions in which a model's behaviours stand, and all that they call: see `Project.flows`. */
export function projectFlows({ root, behaviours, entities }: ServiceModel, { readers, code, show, place, membership }: ModelContext): readonly Flow[] {
  const packages = ormPackages(readers);
  const isAt = behaviourPlaces(behaviours);
  return flowsOf(flowFiles(behaviours).map((file) => resolve(root, file)), {
    code, show,
    isOwn: (file) => !NODE_MODULES.test(file) && !isTestFile(place(file)),
    serviceOf: (file) => membership(file).service,
    sends: (file, offset) => isAt(['producer', 'http'], show(file), offset),
    logs: (file, offset) => isAt(['log'], show(file), offset),
    writes: (file, offset) => isAt(['write'], show(file), offset),
    isOrm: (name) => packages.has(name),
    names: recordNames(entities, ({ orm, name }) => readers.find(({ id }) => id === orm)?.accessor?.(name) ?? null),
  });
}
