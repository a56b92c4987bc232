import type { NotJudged, Range } from '@nilometer/policy';
import type { Behaviour } from './behaviour.ts';
import type { Unit } from './unit.ts';

/** Facts have three values. `unknown` abstains, is never reported as a violation, and is counted. */
export type Tri = 'yes' | 'no' | 'unknown';

export type PrimaryKey = 'uuid' | 'number' | 'string' | 'objectid' | 'composite' | 'unknown';

export type PiiLabel = 'pii' | 'secret' | 'none';
export type Confidence = 'high' | 'medium' | 'low';

export interface PiiVerdict {
  readonly label: PiiLabel;
  /** A fideslang data category, `user.contact.email`. Present when the label is `pii`. */
  readonly category?: string;
  readonly confidence: Confidence;
  /** For and against, in words: what `explain` prints. */
  readonly evidence: readonly string[];
}

/** A place in a file of the project. `file` is relative to the model's root, with `/`, `../` outside it; on another drive, absolute. */
export interface Site {
  readonly file: string;
  readonly range: Range;
}

export interface Field extends Site {
  /** Nested fields are named with dots: `address.street`. `range` is that of the name as written. */
  readonly name: string;
  /** Type annotation or column type as written, `null` where neither is. */
  readonly type: string | null;
  readonly nullable: Tri;
  /** Name of the class that declares it, when that is not the entity itself. */
  readonly inheritedFrom?: string;
  readonly annotated: 'pii' | 'notPii' | 'none';
  /** The data category that its annotation as PII names, where that is one of the taxonomy. */
  readonly annotatedCategory?: string;
  /** True for relations to other entities: they are no personal data of their own. */
  readonly relation: boolean;
  /** Decorators as written, names only: `['Column', 'IsEmail']`. */
  readonly decorators: readonly string[];
  /** What the comment beside it says, where one does. */
  readonly comment?: string;
  /** Column name where it differs from the field's. */
  readonly column?: string;
  readonly pii: PiiVerdict;
  /** Where a decorator can be put before the field, with the indentation that its line has; only where that changes nothing of what is stored. */
  readonly insertAt?: { readonly offset: number; readonly indent: string };
}

export interface Entity extends Site {
  /** `range` is that of the class or model name. */
  readonly name: string;
  /** Reader id: `typeorm`, `prisma`; `dto` for carriers of data that is not persisted. */
  readonly orm: string;
  readonly persisted: boolean;
  readonly table: string | null;
  /** Name of the entity whose table it shares (single-table inheritance), where that one was found. */
  readonly childOf?: string;
  /** Does it have a version field for optimistic locking? */
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
  readonly primaryKey: PrimaryKey;
  /** Where the key is declared (may lie in a base class, in another file). */
  readonly primaryKeySite?: Site & { readonly field: string; readonly declaredIn: string };
  /** Why a fact is unknown: 'base class BaseEntity of @acme/core not found'. */
  readonly unknownBecause?: string;
  /** Classes it inherits from, nearest first, as far as they were found. */
  readonly bases: readonly string[];
  /** The profile's base class or repository is on it. */
  readonly platformWritten: boolean;
  /** Name of the service it belongs to, where one is known. */
  readonly service?: string;
  readonly governed: boolean;
  readonly fields: readonly Field[];
}

/** A use of a package: `import`, `export … from`, `require()`, `import()`, `import x = require()`. */
export interface PackageUse extends Site {
  /** The specifier as written, without quotes; `range` covers it with its quotes. */
  readonly specifier: string;
  /** `@scope/name` or `name`. */
  readonly packageName: string;
  readonly kind: 'import' | 'export-from' | 'require' | 'dynamic-import' | 'import-equals';
  readonly typeOnly: boolean;
}

/** A dependency that a package.json declares; `range` is that of the property name with its quotes. */
export interface DeclaredDependency extends Site {
  readonly packageName: string;
  readonly spec: string;
  readonly section: 'dependencies' | 'devDependencies' | 'peerDependencies' | 'optionalDependencies';
}

/** A column as the migrations leave it. `range` is that of its name where it was last declared. */
export interface MigratedColumn extends Site {
  readonly name: string;
  /** As written: `varchar(255)`; `null` where it is not. */
  readonly type: string | null;
  readonly nullable: Tri;
  readonly primaryKey: boolean;
}

/** A table as the migrations of one folder leave it, in the order of their names. `range` is that of its creation. */
export interface MigratedTable extends Site {
  readonly name: string;
  /** Reader id: `sql`, `knex`. */
  readonly reader: string;
  readonly columns: readonly MigratedColumn[];
  /** Files that created or changed it, in order. */
  readonly history: readonly string[];
  readonly service?: string;
}

export interface ModelCounts {
  readonly filesSeen: number;
  readonly filesRead: number;
  readonly filesParsed: number;
}

/** A service, or one file of it (`modelOfFile`): both have this shape, so a detector works on either. */
export interface ServiceModel {
  /** Absolute folder that all files are relative to. */
  readonly root: string;
  readonly entities: readonly Entity[];
  /**
   * Classes that declare columns and that entities inherit from (abstract bases, mixins, embeddables):
   * their fields are judged where they are declared, once.
   */
  readonly carriers: readonly Entity[];
  readonly packageUses: readonly PackageUse[];
  readonly dependencies: readonly DeclaredDependency[];
  /** What the code does, in the order of files and places. Of one file only when it was asked for. */
  readonly behaviours: readonly (Behaviour & { readonly service?: string })[];
  /**
   * Of the behaviours of all files of these services, those that bear on what is judged elsewhere: `SERVICE_WIDE`. Of one
   * file only when behaviours were asked for, and put together when it is first read.
   */
  readonly serviceWide: readonly (Behaviour & { readonly service?: string })[];
  /** The entities of all files of these services. Put together when it is first read, and empty unless behaviours were asked for. */
  readonly serviceEntities: readonly Entity[];
  /** Who calls, writes and sends in all files that were read, whatever their service. As `serviceEntities`, put together when it is first read. */
  readonly units: readonly Unit[];
  /** What the migrations make, which may be more or less than what the entities say. */
  readonly tables: readonly MigratedTable[];
  readonly notJudged: readonly NotJudged[];
  readonly unparsed: readonly NotJudged[];
  /** Passed by, because they stand in the code of tests. */
  readonly entitiesInTests: number;
  readonly counts: ModelCounts;
}
