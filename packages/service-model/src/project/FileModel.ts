import type { NotJudged } from '@nilometer/policy';
import type { Behaviour } from '../behaviour.ts';
import type { DeclaredDependency, Entity, MigratedTable, PackageUse } from '../model.ts';

/** What one file adds to a model. */
export interface FileModel {
  readonly entities: readonly Entity[];
  readonly carriers: readonly Entity[];
  readonly packageUses: readonly PackageUse[];
  readonly dependencies: readonly DeclaredDependency[];
  readonly behaviours: readonly (Behaviour & { readonly service?: string })[];
  readonly tables: readonly MigratedTable[];
  readonly notJudged: readonly NotJudged[];
  readonly unparsed: readonly NotJudged[];
  readonly entitiesInTests: number;
}

export const EMPTY: FileModel = { entities: [], carriers: [], packageUses: [], dependencies: [], behaviours: [], tables: [], notJudged: [], unparsed: [], entitiesInTests: 0 };

export const concatenate = (models: readonly FileModel[]): FileModel => ({
  entities: models.flatMap((model) => model.entities),
  carriers: models.flatMap((model) => model.carriers),
  packageUses: models.flatMap((model) => model.packageUses),
  dependencies: models.flatMap((model) => model.dependencies),
  behaviours: models.flatMap((model) => model.behaviours),
  tables: models.flatMap((model) => model.tables),
  notJudged: models.flatMap((model) => model.notJudged),
  unparsed: models.flatMap((model) => model.unparsed),
  entitiesInTests: models.reduce((sum, model) => sum + model.entitiesInTests, 0),
});
