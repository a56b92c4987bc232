import { markedAt } from '../../entities/markedAt.ts';
import type { Nullability, Tri } from '../../model.ts';
import { placeInOptions } from '../../entities/placeInOptions.ts';
import type { Located } from '../../link/code.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { declaredByClass } from './declaredByClass.ts';
import type { Below, DeclaredPath } from './declaredPath.ts';
import { nameOfSchema } from './nameOfSchema.ts';
import { keyOf, type SchemaCall, schemaOf } from './schemaCall.ts';
import { shapeOf } from './typeShape.ts';

/** Documents in documents: deeper than any schema seen, and an end to schemas that hold themselves. */
const MAX_DEPTH = 6;

/** A path that is stored, with the options that it was given. */
export interface SchemaPath {
  readonly field: FieldDraft;
  readonly options?: Located;
}

export interface Paths {
  readonly paths: readonly SchemaPath[];
  /** Schemas and classes that are parts of this one. */
  readonly parts: readonly (SchemaCall | LinkedClass)[];
  /** A spread or a computed name that can't be followed may add more. */
  readonly open: boolean;
}

/** Paths may be empty unless they are `required`; `_id` never is. */
function nullableOf(name: string, options: Located | undefined, { values }: CodeContext): Tri {
  if (name === '_id') return 'no';
  if (!options) return 'yes';
  const { entries, open } = values.properties(options);
  const required = entries.find((entry) => entry.name === 'required');
  if (!required) return open ? 'unknown' : 'yes';
  const { expr } = values.resolve(required.value);
  if (typeof expr === 'boolean') return expr ? 'no' : 'yes';
  // `[true, 'message']`, `'message'`
  const said = typeof expr === 'object' && expr !== null && 'list' in expr ? expr.list[0] : expr;
  return said === true || typeof said === 'string' ? 'no' : 'unknown';
}

/** Paths that mongoose fills (https://mongoosejs.com/docs/timestamps.html), and parts of a key, which is never empty. */
const KEPT = /^(?:_id|id|createdAt|updatedAt|created_at|updated_at)$|(?:^|\.)_id\./;

/** `@Prop() tags: string[]` is one too. */
const LIST = /\]$|^(?:Readonly)?Array</;

/** Is `required` written? */
function statedBy(nullable: Tri, options: Located | undefined, { values }: CodeContext): Nullability['stated'] {
  const isWritten = options !== undefined && values.property(options, 'required') !== undefined;
  if (isWritten || nullable === 'unknown') return nullable;
  // `default: null` is as good as a word.
  const preset = options && values.property(options, 'default');
  return preset && values.resolve(preset).expr === null ? 'implied' : 'unstated';
}

/** A reference to a document of another collection. */
const hasRef = (options: Located | undefined, { values }: CodeContext): boolean => options !== undefined && values.property(options, 'ref') !== undefined;

/** What one path comes to: itself, or what is below it. */
function pathsAt({ field, shape, options, list }: DeclaredPath, below: Below, context: CodeContext): Paths {
  const columnType = shape.kind === 'leaf' ? shape.type : null;
  const nullable = nullableOf(field.name, options, context);
  const { nullability, ...rest } = field;
  const own: FieldDraft = { ...rest, ...(nullability && !list && !LIST.test(field.type ?? '') && !KEPT.test(field.name) ? { nullability: { ...nullability, stated: statedBy(nullable, options, context) } } : {}), nullable, relation: hasRef(options, context) };
  const leaf = (type: string | null): SchemaPath => ({ field: { ...own, type, ...(columnType === null ? {} : { columnType }) }, ...(options ? { options } : {}) });
  const inner: Below = { ...below, prefix: `${field.name}.`, depth: below.depth + 1 };
  if (shape.kind === 'leaf') return { paths: [leaf(field.type ?? shape.type)], parts: [], open: false };
  if (inner.depth > MAX_DEPTH) return { paths: [leaf(field.type)], parts: [], open: false };
  if (shape.kind === 'nested') return definitionPaths(shape.definition, inner, context);
  const part = shape.kind === 'part' ? partOf(shape.schema, context) : partOfClass(shape.linked, context);
  if (part.name === null) {
    const inside = part.paths(inner);
    return inside.paths.length > 0 ? inside : { ...inside, paths: [leaf(field.type)] };
  }
  const isInside = below.within.includes(part.key);
  const { paths, parts, open } = isInside ? NOTHING : part.paths({ ...inner, within: [...below.within, part.key], inheritedFrom: part.name });
  // Its content is judged path by path where the part is declared, so the path as a whole is a relation to it.
  const whole: SchemaPath = { field: { ...own, type: field.type ?? part.name, relation: isInside || paths.length > 0 || own.relation }, ...(options ? { options } : {}) };
  return { paths: [whole, ...paths], parts: [part.of, ...parts], open };
}

const NOTHING: Paths = { paths: [], parts: [], open: false };

interface Part {
  /** None for `new Schema(…)` on the spot, which is declared where it is used. */
  readonly name: string | null;
  readonly key: string;
  readonly of: SchemaCall | LinkedClass;
  readonly paths: (at: Below) => Paths;
}

const partOf = (schema: SchemaCall, context: CodeContext): Part =>
  ({ name: nameOfSchema(schema, context)?.name ?? null, key: keyOf(schema), of: schema, paths: (at) => schemaPaths(schema, at, context) });

const partOfClass = (linked: LinkedClass, context: CodeContext): Part =>
  ({ name: linked.fact.name, key: `${linked.file}\0${linked.fact.span.start}`, of: linked, paths: (at) => classPaths(linked, at, context) });

export function schemaPaths({ kind, place, expr }: SchemaCall, below: Below, context: CodeContext): Paths {
  const [first] = expr.args;
  if (first === undefined) return { paths: [], parts: [], open: false };
  // `new Schema(ruleSchema.obj)`: what another one was made of.
  const other = isRefExpr(first) && first.ref.endsWith('.obj') ? schemaOf({ place, expr: { ref: first.ref.slice(0, -'.obj'.length) } }, context) : undefined;
  if (other) return schemaPaths(other, below, context);
  if (kind === 'definition') return definitionPaths({ place, expr: first }, below, context);
  const { shape } = shapeOf({ place, expr: first }, context);
  return shape.kind === 'class' ? classPaths(shape.linked, below, context) : { paths: [], parts: [], open: true };
}

const together = (declared: readonly DeclaredPath[], below: Below, isOpen: boolean, context: CodeContext): Paths => {
  const found = declared.map((one) => pathsAt(one, below, context));
  return { paths: found.flatMap(({ paths }) => paths), parts: found.flatMap(({ parts }) => parts), open: isOpen || found.some(({ open }) => open) };
};

/** Members of a class and its bases that are stored. */
export const classPaths = (linked: LinkedClass, below: Below, context: CodeContext): Paths =>
  together(declaredByClass(linked, below, context), below, false, context);

/** The paths of an object of paths. */
export function definitionPaths(definition: Located, below: Below, context: CodeContext): Paths {
  const { entries, open } = context.values.properties(definition);
  const declared = entries
    // `_id: false` is an option, though it stands among the paths, and so is `required: false` where it stands too deep: no path is of the type `false`.
    .filter(({ value }) => typeof value.expr !== 'boolean')
    .map(({ name, value, at }): DeclaredPath => {
      const { file } = value.place;
      const stateAt = placeInOptions(value);
      const field: FieldDraft = {
        name: below.prefix + name,
        file,
        range: context.code.range(file, { start: at, end: at + name.length }),
        type: null,
        nullable: 'unknown',
        nullability: { stated: 'unknown', typed: 'unknown', ...(isObjectExpr(value.expr) && stateAt ? { stateAt } : {}) },
        ...(below.inheritedFrom === undefined ? {} : { inheritedFrom: below.inheritedFrom }),
        ...markedAt(file, at, context),
        relation: false,
        decorators: [],
      };
      return { field, ...shapeOf(value, context) };
    });
  return together(declared, below, open, context);
}
