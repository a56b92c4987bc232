import type { InputPart, Taken, Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { conceptAt } from '../access/declared.ts';
import type { DecoratorFact } from '../../syntax/facts.ts';
import type { Value } from '../../syntax/value.ts';
import { exprOfValue } from '../exprOfValue.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { type Expr, isRefExpr } from '../../syntax/expr.ts';
import { besideLogs } from './isLogCall.ts';
import { parameterComesToNothing } from './comesToNothing.ts';
import { isRelayed } from './isRelayed.ts';
import { isConverted } from './isConverted.ts';
import { handlerTakes, handlerValidates } from './handlerTakes.ts';
import { decoratorsSay } from './methodDecorators.ts';
import type { PipeSays } from './pipeValidates.ts';
import { refusesEachField } from './refusesEachField.ts';
import type { RequestKind } from './requestKind.ts';
import { typeRules } from './typeRules.ts';
import { validatesAnything } from './validatingCalls.ts';

export interface TakingKind {
  /** The part that a parameter's decorator gives, by its path. */
  readonly partOf: (path: string) => InputPart | undefined;
  /** Decorators that give the request itself. */
  readonly isRequest: (path: string) => boolean;
  readonly request: RequestKind;
  readonly pipe: (at: Located, context: CodeContext) => PipeSays;
  /** Without any pipe, does the framework validate by the rules of a type? */
  readonly always?: true;
}

const isText = (value: Value): value is string => typeof value === 'string';

function judged(pipes: readonly PipeSays[], rules: Verdict, kind: TakingKind): Verdict {
  const byRules = kind.always || pipes.some((pipe) => pipe.byRules && pipe.verdict.value === 'yes');
  return anyOf([...pipes.filter((pipe) => !pipe.byRules).map(({ verdict }) => verdict), byRules ? rules : NO]);
}

/** Nothing becomes of what a method only names among its parameters, or in what it logs. */
function isUnused(method: CodeFunction, name: string, context: CodeContext): boolean {
  const { code } = context;
  if (name === '' || functionsWithin(method, code).some(({ fact }) => (fact.assigned ?? []).length > 0)) return false;
  let used = false;
  eachWithin(method, { file: method.file, scope: method.scope }, code, besideLogs((expr) => void (used ||= isRefExpr(expr) && [name, 'arguments'].includes(expr.ref.split('.')[0] ?? '')), context));
  return !used;
}

/** What a decorated method takes from a request. @param around pipes of the method and of its class */
export function decoratedTakes(method: CodeFunction, around: readonly Located[], kind: TakingKind, context: CodeContext): Taken[] {
  const { file, owner, fact } = method;
  const place: Place = { file, scope: owner?.fact.scope ?? 0 };
  const isChecked = (decorators: readonly DecoratorFact[] | undefined): boolean =>
    (decorators ?? []).some(({ ref }) => conceptAt(context.origins.of({ place, expr: { ref } })?.path, context) === 'validator');
  if (isChecked(fact.decorators)) return [];
  const outer = around.map((pipe) => kind.pipe(pipe, context));
  const wrapped = decoratorsSay(method, context);
  const byDecorators = wrapped.by === undefined ? anyOf(wrapped.wrappers.map((wrapper) => validatesAnything(wrapper, context)).filter(({ value }) => value === 'yes')) : yes(wrapped.by);
  const heads = new Set<string>();
  const taken = fact.params.flatMap((param, index): Taken[] => param.decorators.flatMap(({ ref, args }): Taken[] => {
    const path = context.origins.of({ place, expr: { ref } })?.path ?? '';
    if (kind.isRequest(path)) heads.add(param.name === '' ? `#${index}` : param.name);
    const part = kind.partOf(path);
    if (!part || isChecked(param.decorators) || isUnused(method, param.name, context)) return [];
    const given = args ?? [];
    const field = given.find(isText) ?? null;
    const pipes = given.filter((value) => !isText(value)).map((value) => kind.pipe({ place, expr: exprOfValue(value) }, context));
    const rules = typeRules(param.type, place, context);
    const own = param.name === '' ? NO : handlerValidates(method, param.name, context);
    const bodyName = (ref: string): string | undefined => (ref === param.name ? '' : ref.startsWith(`${param.name}.`) ? ref.slice(param.name.length + 1) : undefined);
    const each = part === 'body' && field === null && param.name !== '' && refusesEachField(method, bodyName, context) ? [unknown('each field is refused by hand')] : [];
    const spent = parameterComesToNothing(method, { file, scope: method.scope }, [param.name, `#${index}`], context) ? [unknown('nothing comes of it')] : [];
    const taken = { part, field, type: param.type, rules };
    const converting = isConverted(taken) ? [...outer, ...pipes].filter((pipe) => pipe.converts).map(({ verdict }) => verdict) : [];
    const refusing = field === null ? [] : pipes.flatMap(({ refuses }) => refuses ?? []);
    const isIt = (expr: Expr): boolean => isRefExpr(expr) && expr.ref === param.name;
    const isOfIt = (expr: Expr): boolean => isRefExpr(expr) && expr.ref.split('.')[0] === param.name;
    const byHand = part === 'body' && field === null && param.name !== '' && isRelayed(method, isOfIt, isIt, context) ? 'relayed' as const
      : part !== 'body' && pipes.some(({ texts }) => texts) ? 'texts' as const : undefined;
    return [{ ...taken, validated: anyOf([judged([...outer, ...pipes], rules, kind), own, byDecorators, ...each, ...spent, ...converting, ...refusing]), ...(byHand ? { byHand } : {}) }];
  }));
  // A known sender's message, which its signature vouches for.
  if (fact.params.some(({ decorators }) => decorators.some(({ args }) => (args ?? []).some((value) => isText(value) && /signature|hmac|secret/i.test(value))))) return [];
  return [...taken, ...(heads.size > 0 ? handlerTakes(method, kind.request, context, heads).map((one) => ({ ...one, validated: anyOf([one.validated, byDecorators]) })) : [])];
}
