import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/** Objects in objects, helpers of helpers; also what ends a circle. */
const MAX_DEPTH = 8;

/** What is handed to these is what comes out, in another form. */
const PASSES = /^(?:JSON\.stringify|String|Object\.(?:assign|keys|values|entries|freeze)|(?:util\.)?(?:inspect|format)|chalk\b.*|structuredClone|Number|Boolean|Array\.from|(?:\w+\.)*(?:to|format|stringify|serialize|pretty)[A-Z]?\w*)$/;
/** Methods whose value is made of what they are called on. */
const KEEPS = /^(?:toString|toJSON|trim|trimEnd|toLowerCase|toUpperCase|slice|substring|substr|join|map|filter|flat|concat|replace|replaceAll|split|padEnd|padStart|toISOString|toFixed|at|values|keys|entries|get|toObject)$/;
/** Names that stand for no data. */
const CONSTANT = /^(?:undefined|NaN|Infinity|this|__filename|__dirname|import\.meta.*|process\.(?:env|pid|argv|version).*|[A-Z][A-Z0-9_]*)$/;

/** Names that reach a value, as written; those that a helper's caller hands in as the caller writes them. */
function names({ place, expr }: Located, context: CodeContext, depth: number): string[] {
  if (typeof expr !== 'object' || expr === null || depth > MAX_DEPTH) return [];
  const all = (exprs: readonly Expr[]): string[] => exprs.flatMap((one) => names({ place, expr: one }, context, depth + 1));
  if (isRefExpr(expr)) return ofName({ place, expr }, expr.ref, context, depth);
  if (isMixExpr(expr)) return all(expr.mix);
  if (isListExpr(expr)) return all(expr.list);
  if (isObjectExpr(expr)) return expr.object.flatMap(([name, value]) => ofProperty(name, value, all([value])));
  if (isMemberExpr(expr)) return all([expr.of]).map((name) => (name.endsWith('()') ? `${name}.${expr.name}` : name));
  return isCallExpr(expr) ? ofCall({ place, expr }, context, depth) : [];
}

/** `{ email: row[0] }`: where the value has no name, the property's tells. */
const ofProperty = (name: string | null, value: Expr, found: string[]): string[] =>
  (found.length > 0 || name === null || typeof value !== 'object' || value === null || isFunctionExpr(value) ? found : isListExpr(value) || isObjectExpr(value) || (isCallExpr(value) && value.new) ? [] : [name]);

function ofCall({ place, expr }: Located, context: CodeContext, depth: number): string[] {
  if (!isCallExpr(expr)) return [];
  const { call, args } = expr;
  const given = (): string[] => args.flatMap((one) => names({ place, expr: one }, context, depth + 1));
  const written = isRefExpr(call) ? call.ref : undefined;
  // What a wrapper does to what it was handed is its own affair: the caller's names reach the log.
  if (place.given || (expr.new && written === 'Error') || (written !== undefined && PASSES.test(written))) return given();
  if (written === undefined) return isMemberExpr(call) ? [...names({ place, expr: call.of }, context, depth + 1), ...(KEEPS.test(call.name) ? [] : given())] : [];
  const dot = written.lastIndexOf('.');
  if (dot !== -1 && KEEPS.test(written.slice(dot + 1))) return names({ place, expr: { ref: written.slice(0, dot) } }, context, depth + 1);
  return [`${written}()`];
}

/** What was handed in for a parameter; for the last one, all that is left: `...args`. */
function handedIn(at: Located, ref: string, context: CodeContext, depth: number): string[] | undefined {
  const { place } = at;
  const { given } = place;
  if (!given) return undefined;
  const [head = '', ...rest] = ref.split('.');
  const meaning = context.code.meaning(place, head);
  if (meaning?.kind === 'inner' && isRefExpr(meaning.fact.init ?? undefined) && meaning.fact.init !== null && isRefExpr(meaning.fact.init)) {
    const { ref: init } = meaning.fact.init;
    return depth < MAX_DEPTH && init !== ref ? handedIn({ ...at, place: meaning.place }, [init, ...rest].join('.'), context, depth + 1) : undefined;
  }
  if (meaning?.kind !== 'param' || meaning.fn.file !== given.file || meaning.fn.scope !== given.scope) return undefined;
  const { index, fn } = meaning;
  const args = index === fn.fact.params.length - 1 && rest.length === 0 ? given.args.slice(index) : given.args.slice(index, index + 1);
  return args.flatMap((arg) => {
    if (rest.length === 0) return names(arg, context, depth + 1);
    if (isRefExpr(arg.expr)) return [[arg.expr.ref, ...rest].join('.')];
    const value = context.values.property(arg, rest[0] ?? '');
    return value ? names(value, context, depth + 1) : [];
  });
}

function ofName(at: Located, ref: string, context: CodeContext, depth: number): string[] {
  if (CONSTANT.test(ref)) return [];
  const handed = handedIn(at, ref, context, depth);
  if (handed) return handed;
  const { place } = at;
  const dot = ref.indexOf('.');
  const meaning = context.code.meaning(place, dot === -1 ? ref : ref.slice(0, dot));
  // `Users.name`, an enum's member, a constant text.
  if (meaning?.kind === 'class' || context.values.text(at) !== null) return [];
  // Inside a wrapper, what no caller handed in is the wrapper's own.
  if (place.given) return [];
  const init = dot === -1 && meaning?.kind === 'inner' ? meaning.fact.init : null;
  if (meaning?.kind !== 'inner' || !isBuilt(init)) return [ref];
  const built = names({ place: meaning.place, expr: init }, context, depth + 1);
  return built.length > 0 ? built : [ref];
}

/** A literal built just before tells more than its name. */
const isBuilt = (init: Expr): boolean =>
  isObjectExpr(init) || isMixExpr(init) || (isCallExpr(init) && isRefExpr(init.call) && PASSES.test(init.call.ref));

/** Names that reach the arguments of a call, each once, in order. */
export const fieldsOf = (args: readonly Located[], context: CodeContext): string[] => [...new Set(args.flatMap((arg) => names(arg, context, 0)))];
