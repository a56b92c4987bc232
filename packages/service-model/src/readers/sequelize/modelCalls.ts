import { callsOfFunction } from '../../link/callsOfFunction.ts';
import type { CodeCall, CodeClass, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

const MODULE = String.raw`^(?:sequelize|sequelize-typescript|@sequelize\/core)`;
const DEFINE = new RegExp(`${MODULE}#(?:Sequelize|default)\\{\\}\\.define$`);
const MODEL = new RegExp(`${MODULE}#(?:\\w+\\.)*Model$`);
const OF_SEQUELIZE = new RegExp(`${MODULE}#`);
/** Parameters of a module that is handed them: https://sequelize.org/docs/v6/other-topics/migrations (models made by sequelize-cli). */
const HANDED = /^(?:sequelize|Sequelize|DataTypes|DataType|Types)$/;

/** A call that makes a model, with what it makes it of. */
export interface ModelCall {
  readonly name: string | null;
  readonly definition: Located;
  readonly options: Located | undefined;
  readonly connection: Located | undefined;
  readonly class?: CodeClass;
}

/** Does the type of an attribute come from Sequelize, or from a parameter that by its name is its types? */
function isTypedBySequelize(definition: Located, context: CodeContext): boolean {
  return context.values.properties(definition).entries.some(({ value }) => {
    const { place, expr } = context.values.property(value, 'type') ?? value;
    const ref = isCallExpr(expr) ? expr.call : expr;
    if (!isRefExpr(ref)) return false;
    const head = ref.ref.split('.')[0] ?? '';
    return OF_SEQUELIZE.test(context.origins.of({ place, expr: ref })?.path ?? '') || (HANDED.test(head) && context.code.meaning(place, head)?.kind === 'param');
  });
}

/** `sequelize.define('user', { … }, { … })` */
function definedBy(call: CodeCall, context: CodeContext): ModelCall | undefined {
  const { place, expr, args: [name, definition, options] } = call;
  const ref = isRefExpr(expr.call) ? expr.call.ref : '';
  if (!ref.endsWith('.define') || !name || !definition) return undefined;
  const of = ref.slice(0, -'.define'.length);
  const origin = context.origins.ofCallee(call)?.path ?? '';
  const isHanded = context.code.meaning(place, of.split('.')[0] ?? '')?.kind === 'param' && (HANDED.test(of) || isTypedBySequelize(definition, context));
  if (!DEFINE.test(origin) && !isHanded) return undefined;
  return { name: context.values.text(name), definition, options, connection: { place, expr: { ref: of } } };
}

/** Is the class Sequelize's, as far as it can be followed? */
function isModel(own: CodeClass, { code, origins }: CodeContext): boolean {
  const last = code.ancestry(own).at(-1);
  const base = last?.fact.base;
  if (!last || !base || 'computed' in base) return false;
  return MODEL.test(origins.of({ place: { file: last.file, scope: last.fact.scope }, expr: { ref: base.ref } })?.path ?? '');
}

const INIT = /^(?<of>.+)\.(?:init|initModel)$/;

/** `User.init({ … }, { sequelize })`, also inside a static method of the class. */
function initializedBy(call: CodeCall, context: CodeContext): ModelCall | undefined {
  const { place, expr, args: [definition, options] } = call;
  const of = (isRefExpr(expr.call) ? INIT.exec(expr.call.ref) : null)?.groups?.['of'];
  if (of === undefined || !definition) return undefined;
  const around = of === 'this' || of === 'super' ? context.code.meaning(place, 'this') : undefined;
  const own = around?.kind === 'self' ? around.class : context.code.classNamed(place, of);
  const connection = options && context.values.property(options, 'sequelize');
  if (!own || (!isModel(own, context) && !connection)) return undefined;
  const base = { name: own.fact.name, class: own };
  // A company's base puts its own attributes before those of the class.
  const entered = of === 'super' ? undefined : context.origins.entered(call);
  const passed = entered && callsOfFunction(entered.fn, context.code).find((inner) => isRefExpr(inner.expr.call) && inner.expr.call.ref === 'super.init');
  if (entered && !passed) return undefined;
  const [first = definition, second = options] = entered && passed ? passed.expr.args.map((argument): Located => ({ place: entered.place, expr: argument })) : [definition, options];
  const more = second && context.values.property(second, 'sequelize');
  return { ...base, definition: first, options: second, connection: connection ?? more };
}

/** Is it made of what a function is handed? Then each call of that function makes a model. */
function isPassedOn({ definition }: ModelCall, { values, code }: CodeContext): boolean {
  const { place, expr } = values.resolve(definition);
  const parts = isRefExpr(expr) ? [expr] : isObjectExpr(expr) ? expr.object.flatMap(([name, value]) => (name === null ? [value] : [])) : [];
  return !place.given && parts.some((part) => isRefExpr(part) && code.meaning(place, part.ref.split('.')[0] ?? '')?.kind === 'param');
}

/** `defineModel('user', { … })`, a function of the company's that defines what it is handed. */
function definedThrough(call: CodeCall, context: CodeContext): ModelCall | undefined {
  const mayPassOn = !call.expr.new && call.expr.args.some(isObjectExpr);
  const entered = mayPassOn ? context.origins.entered(call) : undefined;
  if (!entered) return undefined;
  const { fn, place } = entered;
  for (const inner of callsOfFunction(fn, context.code)) {
    const own = definedBy(inner, context);
    if (!own || !isPassedOn(own, context)) continue;
    const given = (expr: Expr | undefined): Located | undefined => (expr === undefined ? undefined : { place, expr });
    const [name, definition, options] = inner.expr.args;
    const named = given(name);
    return { ...own, name: named ? context.values.text(named) : null, definition: given(definition) ?? own.definition, options: given(options) };
  }
  return undefined;
}

/** The model that a call makes, by itself or through a function of the company's. */
export function modelMadeBy(call: CodeCall, context: CodeContext): ModelCall | undefined {
  const model = definedBy(call, context) ?? initializedBy(call, context) ?? definedThrough(call, context);
  return model && !isPassedOn(model, context) ? model : undefined;
}
