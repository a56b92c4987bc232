import type { Range } from '@nilometer/policy';
import type { Located } from '../../link/code.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import type { Addition } from './additions.ts';
import { TOP } from './declaredPath.ts';
import { expiresSoon } from './expiresSoon.ts';
import { definitionPaths, type Paths } from './pathsOf.ts';
import { primaryKeyOf } from './primaryKeyOf.ts';
import { schemaFacts, type SchemaFacts } from './schemaFacts.ts';

export interface Described {
  readonly name: string;
  readonly file: string;
  readonly range: Range;
  readonly paths: Paths;
  readonly options: Located | undefined;
  readonly additions: readonly Addition[];
  /** Of the model's third argument. */
  readonly collection: string | null;
  readonly childOf?: string;
  readonly declaredAs?: string;
  readonly bases?: readonly string[];
  readonly broken?: string | null;
  readonly platformWritten?: boolean;
}

export interface Drafted {
  readonly draft: EntityDraft;
  readonly facts: SchemaFacts;
  readonly paths: Paths;
}

/** An entity of its paths, with those that are added later, and its options. */
export function draftOf(described: Described, context: CodeContext): Drafted {
  const { name, file, range, options, additions, collection, childOf, declaredAs, bases = [], broken = null, platformWritten = false } = described;
  const added = additions.flatMap(({ method, args: [definition] }) => (method === 'add' && definition ? [definitionPaths(definition, TOP, context)] : []));
  const all = [described.paths, ...added];
  // Of two paths with one name, the later one counts.
  const byName = new Map(all.flatMap(({ paths }) => paths.map((path) => [path.field.name, path] as const)));
  const paths: Paths = { paths: [...byName.values()], parts: all.flatMap(({ parts }) => parts), open: all.some(({ open }) => open) || broken !== null };
  const facts = schemaFacts(options, additions, paths.paths, context);
  const key = primaryKeyOf(paths.paths, paths.open, context);
  const because = [...new Set([...(broken === null ? [] : [broken]), ...(key.because === undefined ? [] : [key.because]), ...facts.because])].join('; ');
  const draft: EntityDraft = {
    name,
    file,
    range,
    persisted: true,
    table: collection ?? facts.collection,
    ...(childOf === undefined ? {} : { childOf }),
    ...(declaredAs === undefined ? {} : { declaredAs }),
    version: facts.version,
    createdAt: facts.createdAt,
    updatedAt: facts.updatedAt,
    primaryKey: key.kind,
    ...(key.path ? { primaryKeySite: { file: key.path.field.file, range: key.path.field.range, field: '_id', declaredIn: key.path.field.inheritedFrom ?? name } } : {}),
    ...(because === '' ? {} : { unknownBecause: because }),
    ...(expiresSoon(paths.paths, additions, context) ? { expires: true as const } : {}),
    bases,
    platformWritten,
    fields: paths.paths.map(({ field }) => field),
  };
  return { draft, facts, paths };
}
