import type { Located } from '../../link/code.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isListExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { classSchema } from './classSchema.ts';
import { type SchemaCall, schemaOf } from './schemaCall.ts';

/** What the value of a path says that is stored there. */
export type TypeShape =
  | { readonly kind: 'leaf'; readonly type: string | null }
  | { readonly kind: 'nested'; readonly definition: Located }
  | { readonly kind: 'part'; readonly schema: SchemaCall }
  | { readonly kind: 'class'; readonly linked: LinkedClass };

export interface PathShape {
  readonly shape: TypeShape;
  /** The object that `type` stands in, where there is one. */
  readonly options?: Located;
  /** It is a list of these, which mongoose makes an empty one where there is none. */
  readonly list?: true;
}

/** `[[{ type: [X] }]]` ends somewhere. */
const MAX_DEPTH = 8;

const lastName = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);
const leaf = (type: string | null): PathShape => ({ shape: { kind: 'leaf', type } });
const listed = ({ shape, options }: PathShape): PathShape =>
  ({ list: true, shape: shape.kind === 'leaf' ? { kind: 'leaf', type: `[${shape.type ?? ''}]` } : shape, ...(options ? { options } : {}) });

/**
 * The type that an object of options gives; none for an object of paths, which may well have one that is called `type`:
 * https://mongoosejs.com/docs/faq.html#type-key
 */
function typeIn(options: Located, { values }: CodeContext): Located | undefined {
  const type = values.property(options, 'type');
  return type && values.property(type, 'type') ? undefined : type;
}

/** Options that a company's helper is handed: `field({ type: String, label: 'Name' })`. */
function handedIn({ place, expr }: Located, { values }: CodeContext): Located | undefined {
  const [first] = isCallExpr(expr) && !expr.new ? expr.args : [];
  const options = first === undefined ? undefined : values.resolve({ place, expr: first });
  return options && isObjectExpr(options.expr) ? options : undefined;
}

function ofObject(at: Located, context: CodeContext, depth: number): PathShape {
  const type = typeIn(at, context);
  if (type) {
    const { shape, list } = shapeOf(type, context, depth + 1);
    return { options: at, shape, ...(list ? { list } : {}) };
  }
  const { entries, open } = context.values.properties(at);
  return entries.length === 0 && !open ? leaf('Mixed') : { shape: { kind: 'nested', definition: at } };
}

/** https://mongoosejs.com/docs/schematypes.html */
export function shapeOf(at: Located, context: CodeContext, depth = 0): PathShape {
  if (depth > MAX_DEPTH) return leaf(null);
  const schema = schemaOf(at, context);
  if (schema) return { shape: { kind: 'part', schema } };
  const value = context.values.resolve(at);
  const { place, expr } = value;
  const given = handedIn(at, context);
  if (given && (!isObjectExpr(expr) || expr === given.expr)) {
    // What the helper makes of options without a type is its own affair: `field({ pkey: true })`.
    return typeIn(given, context) ? ofObject(given, context, depth) : { shape: { kind: 'leaf', type: null }, options: given };
  }
  if (isObjectExpr(expr)) return ofObject(value, context, depth);
  if (isListExpr(expr)) {
    const [item] = expr.list;
    return item === undefined || item === null ? { ...leaf('[]'), list: true } : listed(shapeOf({ place, expr: item }, context, depth + 1));
  }
  if (typeof expr === 'string') return leaf(expr);
  // typegoose: `type: () => Address`
  const [returned] = isFunctionExpr(expr) ? (context.code.fn(place.file, expr.fn)?.fact.returns ?? []) : [];
  if (isFunctionExpr(expr) && returned !== undefined) return shapeOf({ place: { file: place.file, scope: expr.fn }, expr: returned }, context, depth + 1);
  if (!isRefExpr(expr)) return leaf(null);
  const linked = classSchema(place.file, expr.ref, context);
  return linked ? { shape: { kind: 'class', linked } } : leaf(lastName(expr.ref));
}
