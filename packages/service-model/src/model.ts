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

/** What a declaration says of null, in the ORM's words and in those of its TypeScript type. */
export interface Nullability {
  /** `unstated`: nothing is said, so `nullable` is what the ORM takes for granted; `implied`: what the column is for says it. */
  readonly stated: 'yes' | 'no' | 'unstated' | 'implied' | 'unknown';
  /** Does its type have a place for a row without a value: `?`, `| null`, `| undefined`? `unknown` where no type stands beside it. */
  readonly typed: Tri;
  /** Does its type name `null` itself? */
  readonly typedNull?: true;
  /** The ORM takes the column's type from this one when the program runs: that of a union is lost. */
  readonly inferred?: true;
  /** Where the ORM's option can be put, with what stands around it there. Only where that alone changes nothing. */
  readonly stateAt?: OptionPlace;
}

/** Where one more option goes: `before`, the option, `after`, put at an offset, or in place of what stands there until `end`. */
export interface OptionPlace {
  readonly offset: number;
  readonly end?: number;
  readonly before: string;
  readonly after: string;
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
  /** What is written about that, where the ORM has a word for it. */
  readonly nullability?: Nullability;
  /** Type of its column as the ORM is told it, without length: `float`, `doublePrecision`, `DECIMAL`; left out where nothing says so. */
  readonly columnType?: string;
  /** Name of the class that declares it, when that is not the entity itself. */
  readonly inheritedFrom?: string;
  readonly annotated: 'pii' | 'notPii' | 'none';
  /** The data category that its annotation as PII names, where that is one of the taxonomy. */
  readonly annotatedCategory?: string;
  /** Is it marked as the field that says whom the record is about? */
  readonly dataSubject?: true;
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
  /** Name of the constant that declares its schema, where that says something else than `name`. */
  readonly declaredAs?: string;
  /** Does it have a version field for optimistic locking? */
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
  readonly primaryKey: PrimaryKey;
  /** Where the key is declared (may lie in a base class, in another file). */
  readonly primaryKeySite?: Site & { readonly field: string; readonly declaredIn: string };
  /** The database deletes its rows by itself, within the month that a request may take to be answered (GDPR, Art. 12(3)). */
  readonly expires?: true;
  /** All that its rows hold, besides a key that is made and dates that the database sets, is in one unique: a row is there or is not. */
  readonly identified?: true;
  /** Why a fact is unknown: 'base class BaseEntity of @acme/core not found'. */
  readonly unknownBecause?: string;
  /** Classes it inherits from, nearest first, as far as they were found. */
  readonly bases: readonly string[];
  /** The profile's base class or repository is on it. */
  readonly platformWritten: boolean;
  /** Name of the service it belongs to, where one is known. */
  readonly service?: string;
  readonly governed: boolean;
  /** Do types of its file say what may be null (`strictNullChecks`)? `unknown` where no tsconfig that was found says it. */
  readonly nullChecks: Tri;
  readonly fields: readonly Field[];
}

/** A use of a package that a guideline asks for: `import`, `export … from`, `require()`, `import()`, `import x = require()`. */
export interface PackageUse extends Site {
  /** The specifier as written, without quotes; `range` covers it with its quotes. */
  readonly specifier: string;
  /** `@scope/name` or `name`. */
  readonly packageName: string;
  readonly kind: 'import' | 'export-from' | 'require' | 'dynamic-import' | 'import-equals';
  readonly typeOnly: boolean;
  /**
   * What is taken from it, besides what is said to be a type alone: names as the package exports them, `default`, `*` for
   * all of it. Empty for an import that takes nothing.
   */
  readonly names: readonly string[];
  /** Each client that the file makes of it is given the credentials of who calls the function that makes it: somebody else's. */
  readonly callersCredentials?: true;
  /** It sends to people's phones and nowhere else, as a gateway does. */
  readonly toPhones?: true;
  /** Does it stand in a test, or in what is made of parts of tests? */
  readonly inTest: boolean;
  /** Does it stand in what is run by hand beside the service? */
  readonly ranBeside?: true;
  /** Name of the service that the file belongs to, where one is known. */
  readonly service?: string;
}

/** A dependency that a package.json declares; `range` is that of the property name with its quotes. */
export interface DeclaredDependency extends Site {
  readonly packageName: string;
  readonly spec: string;
  readonly section: 'dependencies' | 'devDependencies' | 'peerDependencies' | 'optionalDependencies';
}

/** A package.json of the repository. */
export interface Manifest {
  readonly file: string;
  readonly name: string | null;
  readonly private: boolean;
  /** It says what others get of it when it is published: `exports`, `files`, `types`, `publishConfig`. */
  readonly published: boolean;
  /** Files that its npm scripts run beside the service: to seed, migrate, import ... As written there, below its folder. */
  readonly ranBeside: readonly string[];
  /** It holds scripts that npm runs by hand, three and more, and nothing that starts it. */
  readonly scripts: boolean;
  /** It has `workspaces`, or a list of them lies beside it: what it declares is for the repository. */
  readonly workspaceRoot: boolean;
  /** Its folder is that of a service: the policy names it, or it can be started. */
  readonly isService: boolean;
  /** Name of the service that it belongs to, where one is known. */
  readonly service?: string;
  readonly dependencies: readonly DeclaredDependency[];
  /** What `bundleDependencies` names, each with its place. */
  readonly bundled: readonly (Site & { readonly packageName: string })[];
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

/**
 * A comment that switches rules of ours off, or on again: `// eslint-disable-next-line nilometer/x -- owner:@team
 * expires:2026-12-31 why`. `range` is that of the comment; it counts from the line on which that ends.
 */
export interface DisableDirective extends Site {
  /** `configure`: a configuration comment, which ESLint alone obeys. */
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'configure';
  /** Guideline ids as written; empty means every rule. */
  readonly guidelines: readonly string[];
  readonly owner: string | null;
  readonly expires: string | null;
  /** Empty where there is none. */
  readonly reason: string;
}

export interface ModelCounts {
  /** Of the last model of all: files that were asked for and not ignored. The others are of the work, which a cache spares. */
  readonly filesJudged: number;
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
  /** Every package.json of the repository, also of a model of one file; put together when it is first read. By path. */
  readonly manifests: readonly Manifest[];
  /** What the code does, in the order of files and places. Of one file only when it was asked for. */
  readonly behaviours: readonly (Behaviour & { readonly service?: string })[];
  /**
   * Of the behaviours of all files of these services, those that bear on what is judged elsewhere: `SERVICE_WIDE`, where
   * they stand, not where they are reached through a helper. Of one file only when behaviours were asked for, and put
   * together when it is first read.
   */
  readonly serviceWide: readonly (Behaviour & { readonly service?: string })[];
  /** The entities of all files that were read, whatever their service. Put together when it is first read, and empty unless behaviours were asked for. */
  readonly allEntities: readonly Entity[];
  /** Who calls, writes and sends in all files that were read, whatever their service. As `allEntities`, put together when it is first read. */
  readonly units: readonly Unit[];
  /** What the migrations make, which may be more or less than what the entities say. */
  readonly tables: readonly MigratedTable[];
  /** Of comments, in the order of files and places; none of generated files. */
  readonly disables: readonly DisableDirective[];
  readonly notJudged: readonly NotJudged[];
  readonly unparsed: readonly NotJudged[];
  /** Passed by, because they stand in the code of tests. */
  readonly entitiesInTests: number;
  readonly counts: ModelCounts;
}
