import type { Profile } from '@nilometer/policy';
import type { Behaviour, BehaviourKind } from './behaviour.ts';
import type { FileRouting } from './behaviours/routing/route.ts';
import type { CodeCall } from './link/code.ts';
import type { CodeLinker } from './link/CodeLinker.ts';
import type { Origins } from './link/Origins.ts';
import type { Values } from './link/Values.ts';
import type { Entity, Field } from './model.ts';
import type { TableChange } from './migrations/change.ts';
import type { Applied } from './link/applied.ts';
import type { Linker } from './link/Linker.ts';
import type { Unit } from './unit.ts';

export type Concept = keyof Profile['concepts'];

/** A field before it was classified. Files are absolute until the model is put together. */
export type FieldDraft = Omit<Field, 'pii'>;

/** What a reader says of an entity; service, governance and classification are added for all readers alike. */
export interface EntityDraft extends Omit<Entity, 'orm' | 'service' | 'governed' | 'nullChecks' | 'fields'> {
  readonly fields: readonly FieldDraft[];
}

export interface DraftNote {
  readonly file: string;
  readonly line: number;
  /** The cause alone, without the entity's name: reports put equal ones together. File and line say which entity it is. */
  readonly reason: string;
}

/** A schema, by where it is made: absolute file and offset. */
export interface SchemaPlace {
  readonly file: string;
  readonly offset: number;
}

/** What a file says of schemas that may be a part of a record, or a record: see `SchemaUse`. */
export interface SchemaUses {
  readonly parts: readonly SchemaPlace[];
  readonly models: readonly SchemaPlace[];
  /** Of entities of this file of which no model is made here. */
  readonly declared: readonly { readonly schema: SchemaPlace; readonly draft: EntityDraft }[];
}

/** What one file holds, of one reader. */
export interface FileEntities {
  readonly entities: readonly EntityDraft[];
  readonly carriers: readonly EntityDraft[];
  readonly notes: readonly DraftNote[];
  readonly schemas?: SchemaUses;
}

/** How an entity gets what it lacks, in the words of its ORM. Messages say it. */
export interface Remedies {
  /** After "Add": a field, with its decorators or attributes. */
  readonly version: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** How a field is marked as personal data or not, where that is no decorator of the platform. */
  readonly annotation?: (category: string) => string;
  /** How the field is marked that says whom a record is about, where that is no decorator of the platform. */
  readonly dataSubject?: string;
  /** The option that says what may be null, where an ORM has one: `nullable: true`. */
  readonly nullable?: (value: boolean) => string;
}

/** An ORM by the packages that a package.json declares when a service uses it. */
export interface DeclaredOrm {
  /** As its own documentation writes it in code: `typeorm`. */
  readonly name: string;
  readonly packages: readonly string[];
}

/** A comment of a schema language, without its delimiters. */
export interface SchemaComment {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Half-open UTF-16 offsets, delimiters included. */
  readonly start: number;
  readonly end: number;
}

/** What all readers say of themselves. */
interface ReaderBase {
  /** The entities' `orm`. */
  readonly id: string;
  /** Raised when what it makes of the same text changes: part of the index's key. */
  readonly version: number;
  readonly remedies?: Remedies;
  /** It keeps documents, which are alike by their schema alone: no columns, no tables shared, and numbers are doubles. */
  readonly documents?: true;
  /** Its migrations are written by hand, not made of its models. */
  readonly migratesByHand?: true;
  /** Its decorator of a key that it makes itself: of numbers, where nothing else is said. */
  readonly generatesKeyBy?: string;
  /** Its own packages, where the driver that is installed beside them says whether it stores in tables or in documents. */
  readonly drivenBy?: RegExp;
  /** What `init` recognises. */
  readonly orms?: readonly DeclaredOrm[];
  /** Packages whose calls are about stored records, where they are no ORM: query builders, drivers. */
  readonly stores?: readonly string[];
  /** What the client's member for an entity is called: `orderItem` for `OrderItem`. */
  readonly accessor?: (entity: string) => string;
  readonly code?: CodeFacet;
}

/** A behaviour before its place was named as the model does: files are absolute. `reader` is added. */
export type BehaviourDraft = Behaviour extends infer One ? (One extends Behaviour ? Omit<One, 'reader' | 'via'> : never) : never;

/** What a reader may ask of the code around it. */
export interface CodeContext {
  readonly code: CodeLinker;
  readonly origins: Origins;
  readonly values: Values;
  readonly linker: Linker;
  /** The profile's word for a decorator, where it has one. */
  readonly conceptOf: (applied: Applied) => Concept | undefined;
}

/** What a reader reads that no decorator says: declarations by calls, and what calls do. */
export interface CodeFacet {
  /** Packages: a text that names one of them in quotes has its code read. Deep imports count. */
  readonly modules: readonly string[];
  /** The packages of the policy's profiles are worth reading for it, too. */
  readonly profiled?: true;
  /** Words in a text that make its code worth reading though it names none of the packages. */
  readonly words?: readonly string[];
  /**
   * Kinds of behaviours that `call` and `declared` say: what else they say is not heard, so that the reader need not be
   * asked where others are wanted. Left out, any.
   */
  readonly kinds?: readonly BehaviourKind[];
  /** Entities that a file declares by calls: `pgTable(…)`, `new Schema(…)`. */
  entities?(file: string, context: CodeContext): FileEntities;
  /** Carriers of data that is not persisted: classes and schemas of what comes in and goes out. Asked for with behaviours only. */
  data?(file: string, context: CodeContext): FileEntities;
  /** Paths of origins, one of which fits a callee that `call` is asked of; left out, it is asked of every call. */
  readonly callees?: readonly RegExp[];
  /** What one call does. Asked of a helper's calls too, with the helper's parameters given in `place`. */
  call?(call: CodeCall, context: CodeContext): readonly BehaviourDraft[];
  /** What a file does besides its calls: decorated methods, exported handlers. */
  declared?(file: string, context: CodeContext): readonly BehaviourDraft[];
  /** What a file does to tables, as a part of the schema's history. */
  tables?(file: string, context: CodeContext): readonly TableChange[];
  /** Endpoints on routers that this file or another one mounts: their paths are put together when all files are read. */
  routing?(file: string, context: CodeContext): FileRouting;
}

/** The code around a class is there for who asks: values that its decorators name, calls that it is handed to. */
export interface ClassContext extends CodeContext {
  /** Does another reader read what this package declares? */
  readonly isReadByOther: (module: string) => boolean;
}

/** An ORM whose entities are decorated classes. One folder or file under `readers/`; nothing else names the ORM. */
export interface ClassReader extends ReaderBase {
  readonly kind: 'classes';
  /** Packages that its decorators come from; deep imports count. */
  readonly modules: readonly string[];
  /** Names that those packages export and that it looks for, also through `export * from`. */
  readonly symbols: readonly string[];
  /** Words in a text that make it worth a parse though it applies no decorator. */
  readonly words?: readonly string[];
  /** Entities of one file, by what linking says of its classes and of what they import. Pure. */
  entities(file: string, context: ClassContext): FileEntities;
}

/** An ORM with a schema language of its own. Facts of a file are kept in the index, so they are plain JSON. */
export interface SchemaReader<Facts = unknown> extends ReaderBase {
  readonly kind: 'schema';
  /** With the dot. */
  readonly extension: string;
  /** Comments of a text in order; what looks like one inside a string is none. Never throws. */
  comments(text: string): readonly SchemaComment[];
  /** From the text of one file; never throws: what can't be read is skipped, or noted in the facts. */
  extract(text: string): Facts;
  /** @param siblings facts of the other files of the same folder, which make up one schema with it */
  entities(file: string, facts: Facts, siblings: readonly Facts[]): FileEntities;
  /** What a file does to tables, as a part of the schema's history. */
  tables?(file: string, facts: Facts): readonly TableChange[];
  /** What the database itself does when rows are written; `file` is as it is given. */
  units?(file: string, facts: Facts): readonly Unit[];
}

/** A library, framework or ORM that is met in calls alone. */
export interface CodeReader extends ReaderBase {
  readonly kind: 'code';
  readonly code: CodeFacet;
}

export type Reader = ClassReader | SchemaReader | CodeReader;

export const defineClassReader = (reader: Omit<ClassReader, 'kind'>): ClassReader => ({ kind: 'classes', ...reader });

export const defineCodeReader = (reader: Omit<CodeReader, 'kind'>): CodeReader => ({ kind: 'code', ...reader });

/** Hides the type of the facts, which only the reader itself looks into. */
export function defineSchemaReader<Facts>(reader: Omit<SchemaReader<Facts>, 'kind'>, isFacts: (value: unknown) => value is Facts): SchemaReader {
  const { tables, units, ...rest } = reader;
  return {
    ...rest,
    ...(tables ? { tables: (file: string, facts: unknown) => (isFacts(facts) ? tables(file, facts) : []) } : {}),
    ...(units ? { units: (file: string, facts: unknown) => (isFacts(facts) ? units(file, facts) : []) } : {}),
    kind: 'schema',
    entities: (file, facts, siblings) =>
      isFacts(facts) ? reader.entities(file, facts, siblings.filter(isFacts)) : { entities: [], carriers: [], notes: [] },
  };
}
