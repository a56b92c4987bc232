import { type CallChain, callChain, type ChainLink } from '../../link/callChain.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { chosen, type DataField, type DataFields, joined, NO_FIELDS, withNullable } from './field.ts';
import { SCHEMA_MODULES } from './modules.ts';

/** Objects in objects, deeper than any schema seen; also what ends a circle. */
const MAX_DEPTH = 8;

const ROOT = new RegExp(`^(?:${SCHEMA_MODULES.join('|')})(?:/[\\w/-]+)?#(?:[\\w$]+\\.)*([\\w$]+)$`);
/** Of these a field may be left out unless it says `required()`; of the others only where it says so. */
const OPTIONAL_UNLESS_SAID = /^(?:joi|@hapi\/joi|celebrate|yup)[#/]/;

/** What a call of the library makes: `object` of `z.object`; `undefined` for what is none of a library's. */
interface Root {
  readonly makes: string;
  readonly isOptional: boolean;
}

function rootOf({ root }: CallChain, { origins }: CodeContext): Root | undefined {
  const path = origins.of(root)?.path ?? '';
  const makes = ROOT.exec(path)?.[1];
  return makes === undefined ? undefined : { makes, isOptional: OPTIONAL_UNLESS_SAID.test(path) };
}

/** What stands around a schema and leaves its type as it is: `Type.Optional(Type.Number())`, `v.pipe(v.string(), …)`. */
const AROUND = /^(?:optional|nullable|nullish|readonly|pipe)$/i;

function typeOf({ links: [{ args: [inner] }] }: CallChain, { makes }: Root, context: CodeContext): string {
  const chain = AROUND.test(makes) && inner ? callChain(inner, context.values) : undefined;
  const root = chain && rootOf(chain, context);
  return chain && root ? typeOf(chain, root, context) : makes.toLowerCase();
}

/** Of these it is what they are handed that is written out, or not. */
const WRAPS = /^(?:array|optional|nullable|nullish|readonly|pipe|preprocess|promise|effects)$/i;

/**
 * Is it written out where it stands, not taken from another constant? What is taken is data of its own, under its own
 * name: schemas that hold lists of each other have thousands of paths. What is `lazy` is so because it holds itself.
 */
function isInline({ place, expr }: Located, context: CodeContext): boolean {
  let at: Expr = expr;
  let first: CallExpr | undefined;
  while (isCallExpr(at) || isMemberExpr(at)) {
    if (isCallExpr(at)) first = at;
    at = isCallExpr(at) ? at.call : at.of;
  }
  const makes = isRefExpr(at) ? ROOT.exec(context.origins.of({ place, expr: at })?.path ?? '')?.[1] : undefined;
  if (makes === undefined || makes === 'lazy') return false;
  const handed = makes === 'preprocess' ? first?.args[1] : first?.args[0];
  return !WRAPS.test(makes) || (handed !== undefined && isInline({ place, expr: handed }, context));
}

/** `{ email: true }`, `['email']`, `'email', 'name'`: keys that are named. */
function keysOf(args: readonly Located[], { values }: CodeContext): ReadonlySet<string> {
  return new Set(args.flatMap((arg) => {
    const { place, expr } = values.resolve(arg);
    if (isObjectExpr(expr)) return values.properties({ place, expr }).entries.map(({ name }) => name);
    const items = isListExpr(expr) ? expr.list : [expr];
    return items.flatMap((item) => values.text({ place, expr: item }) ?? []);
  }));
}

const EMPTYING = /^(?:optional|nullable|nullish|notRequired|exactOptional)$/i;

function fieldOf(name: string, at: number, value: Located, context: CodeContext): DataField {
  const chain = callChain(value, context.values);
  const root = chain && rootOf(chain, context);
  const said = [...(chain?.links.map((link) => link.name) ?? []), root?.makes ?? ''];
  const isEmpty = said.some((one) => EMPTYING.test(one)) || (root?.isOptional === true && !said.includes('required'));
  const { expr } = value;
  const written = isRefExpr(expr) ? expr.ref : undefined;
  return {
    name,
    file: value.place.file,
    at,
    length: (name.split('.').at(-1) ?? name).length,
    type: written ?? (chain && root ? typeOf(chain, root, context) : null),
    nullable: isEmpty ? 'yes' : root ? 'no' : 'unknown',
    decorators: [],
    annotated: 'none',
  };
}

/** Fields of the object that is written: `{ email: z.string(), address: z.object({ … }) }`. */
function literalFields(at: Located | undefined, context: CodeContext, depth: number): DataFields {
  if (!at) return NO_FIELDS;
  const { entries, open } = context.values.properties(at);
  const fields = entries.flatMap(({ name, value, at: offset }): readonly DataField[] => {
    const inner = isInline(value, context) && depth < MAX_DEPTH ? schemaFields(value, context, depth + 1) : undefined;
    if (inner && inner.fields.length > 0) return inner.fields.map((field) => ({ ...field, name: `${name}.${field.name}` }));
    return [fieldOf(name, offset, value, context)];
  });
  return { fields, ...(open ? { because: 'a spread of the schema is not known' } : {}) };
}

/** What a link of a chain makes of the fields before it. Names mean the same in all libraries that have them. */
function applied(before: DataFields, { name, args }: ChainLink, context: CodeContext, depth: number): DataFields {
  const schemas = () => args.map((arg) => schemaFields(arg, context, depth + 1) ?? NO_FIELDS).reduce(joined, NO_FIELDS);
  switch (name) {
    case 'extend':
    case 'safeExtend':
    case 'augment':
    case 'keys':
    case 'append':
    case 'shape':
      return joined(before, literalFields(args[0], context, depth));
    case 'merge':
    case 'concat':
    case 'and':
      return joined(before, schemas());
    case 'pick':
    case 'omit':
      return chosen(before, keysOf(args, context), name);
    case 'partial':
    case 'deepPartial':
    case 'nonoptional':
    case 'required':
      return withNullable(before, name === 'partial' || name === 'deepPartial' ? 'yes' : 'no', args.length > 0 ? keysOf(args, context) : undefined);
    default:
      return before;
  }
}

function listed(args: readonly Located[], { values }: CodeContext): Located[] {
  return args.flatMap((arg) => {
    const { place, expr } = values.resolve(arg);
    return isListExpr(expr) ? expr.list.map((item) => ({ place, expr: item })) : [arg];
  });
}

/** What the first call of a chain makes: an object, or something of a schema that it is handed. */
function started(makes: string, { args }: ChainLink, context: CodeContext, depth: number): DataFields | undefined {
  const [first, second] = args;
  const handed = () => (first ? schemaFields(first, context, depth + 1) : undefined);
  switch (makes.toLowerCase()) {
    case 'object':
    case 'strictobject':
    case 'looseobject':
      return literalFields(first, context, depth);
    case 'partial':
      return first && withNullable(handed() ?? NO_FIELDS, 'yes');
    case 'pick':
    case 'omit': {
      const from = handed();
      return from && chosen(from, keysOf(second ? [second] : [], context), makes.toLowerCase() === 'pick' ? 'pick' : 'omit');
    }
    case 'intersect':
    case 'intersection':
    case 'composite':
    case 'assign':
      return listed(args, context).map((one) => schemaFields(one, context, depth + 1) ?? NO_FIELDS).reduce(joined, NO_FIELDS);
    case 'array':
    case 'optional':
    case 'nullable':
    case 'nullish':
    case 'readonly':
    case 'pipe':
      return handed();
    case 'preprocess':
      return second && schemaFields(second, context, depth + 1);
    case 'lazy': {
      const fn = first && isFunctionExpr(first.expr) ? context.code.fn(first.place.file, first.expr.fn) : undefined;
      const [returned] = fn?.fact.returns ?? [];
      return fn && returned !== undefined ? schemaFields({ place: { file: fn.file, scope: fn.scope }, expr: returned }, context, depth + 1) : undefined;
    }
    default:
      return undefined;
  }
}

/** By the code around them: a schema that others are made of is asked for by each. */
const known = new WeakMap<CodeContext['code'], WeakMap<object, DataFields | 'none'>>();

/** Fields of a schema that calls of a library build, wherever parts of it stand; `undefined` for what is no object of one. */
export function schemaFields(at: Located, context: CodeContext, depth = 0): DataFields | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const { place, expr } = context.values.resolve(at);
  if (!isCallExpr(expr) || place.given) return isCallExpr(expr) ? builtFields({ place, expr }, context, depth) : undefined;
  const answers = known.get(context.code) ?? new WeakMap<object, DataFields | 'none'>();
  known.set(context.code, answers);
  const answer = answers.get(expr) ?? builtFields({ place, expr }, context, depth) ?? 'none';
  answers.set(expr, answer);
  return answer === 'none' ? undefined : answer;
}

function builtFields(at: Located, context: CodeContext, depth: number): DataFields | undefined {
  const chain = callChain(at, context.values);
  const root = chain && rootOf(chain, context);
  if (!chain || !root) return undefined;
  const [first, ...rest] = chain.links;
  let fields = started(root.makes, first, context, depth);
  // `z.string().array()` has no fields; `Joi.array().items(Joi.object({ … }))` has those of its items.
  if (!fields) {
    const items = rest.find(({ name }) => name === 'items' || name === 'of')?.args[0];
    fields = items && root.makes === 'array' ? schemaFields(items, context, depth + 1) : undefined;
  }
  for (const link of rest) fields = fields && applied(fields, link, context, depth);
  return fields;
}
