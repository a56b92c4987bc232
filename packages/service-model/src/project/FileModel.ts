import type { NotJudged } from '@nilometer/policy';
import type { TableChange } from '../migrations/change.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Unit } from '../unit.ts';
import { tablesOf } from '../migrations/tablesOf.ts';
import type { DeclaredDependency, DisableDirective, Entity, MigratedTable, PackageUse } from '../model.ts';
import { withDataSubjects } from './dataSubjects.ts';
import { mounting } from './mountRoutes.ts';
import type { Routing } from './routingOf.ts';
import { type SchemaUse, withoutParts } from './schemaParts.ts';

/** What one file adds to a model. */
export interface FileModel {
  readonly entities: readonly Entity[];
  readonly carriers: readonly Entity[];
  readonly packageUses: readonly PackageUse[];
  readonly dependencies: readonly DeclaredDependency[];
  readonly behaviours: readonly (Behaviour & { readonly service?: string })[];
  /** By file; a model of several files has `tables` in their place. */
  readonly tableChanges: readonly TableChange[];
  readonly tables: readonly MigratedTable[];
  readonly disables: readonly DisableDirective[];
  readonly notJudged: readonly NotJudged[];
  readonly unparsed: readonly NotJudged[];
  readonly entitiesInTests: number;
  readonly units: readonly Unit[];
  /** Schemas whose records other files decide on as well. */
  readonly schemas: readonly SchemaUse[];
  /** What `behaviours` says of its endpoints, before the mounts of other files are known. Absent in a model of several files. */
  readonly routing?: Routing;
}

export const EMPTY: FileModel = { entities: [], carriers: [], packageUses: [], dependencies: [], behaviours: [], tableChanges: [], tables: [], disables: [], notJudged: [], unparsed: [], entitiesInTests: 0, units: [], schemas: [] };

/** Endpoints under the paths where any file mounts them, in place of those that one file alone tells. */
function mounted(models: readonly FileModel[]): FileModel['behaviours'] {
  const endpointsOf = mounting(models.flatMap(({ routing }) => routing?.mounts ?? []));
  return models.flatMap(({ behaviours, routing }) => {
    if (!routing || routing.routes.length === 0) return behaviours;
    const routers = new Set(routing.routes.map(({ endpoint }) => endpoint.reader));
    const others = behaviours.filter(({ kind, reader }) => kind !== 'endpoint' || !routers.has(reader));
    return [...others, ...routing.routes.flatMap(endpointsOf)].sort((a, b) => a.range.start.offset - b.range.start.offset);
  });
}

const joined = (models: readonly FileModel[]): FileModel => ({
  entities: models.flatMap((model) => model.entities),
  carriers: models.flatMap((model) => model.carriers),
  schemas: models.flatMap((model) => model.schemas),
  packageUses: models.flatMap((model) => model.packageUses),
  dependencies: models.flatMap((model) => model.dependencies),
  behaviours: withDataSubjects(mounted(models)),
  tableChanges: [],
  tables: tablesOf(models.flatMap((model) => model.tableChanges)),
  disables: models.flatMap((model) => model.disables),
  notJudged: models.flatMap((model) => model.notJudged),
  unparsed: models.flatMap((model) => model.unparsed),
  units: models.flatMap((model) => model.units),
  entitiesInTests: models.reduce((sum, model) => sum + model.entitiesInTests, 0),
});

export function concatenate(models: readonly FileModel[]): FileModel {
  const all = joined(models);
  return withoutParts(all, all.schemas);
}
