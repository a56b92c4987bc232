import type { Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, isCallExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { decoratorsSay } from './methodDecorators.ts';
import { CHECKS_CALLER, isSchemaLibrary, NO_SCHEMA, VALIDATING_CALL } from './libraries.ts';

/** A pipe that is called by hand: https://docs.nestjs.com/pipes#built-in-pipes */
const PIPE = /^@nestjs\/common#(?:Parse\w+|Validation)Pipe(?:\{\})?\.transform$/;

/** An action has a schema of its own, and is called by its name: https://moleculer.services/docs/0.14/validating */
const ACTION = /^moleculer#.*(?:ServiceBroker|Context|Service)\{\}(?:\.broker)?\.m?call$/;

/** Does a call say whether something fits a schema? By its library; by its name alone, where that is not known. */
export function callValidates(call: CallExpr, place: Place, { origins }: CodeContext): Verdict {
  const name = calledName({ expr: call });
  const path = origins.ofCallee({ place, expr: call })?.path;
  if (path !== undefined && isSchemaLibrary(path) && !/error|exception/i.test(name)) return yes(name);
  if (path !== undefined && PIPE.test(path)) return yes(path.slice(path.indexOf('#') + 1).replace(/\W.*$/, ''));
  if (path !== undefined && ACTION.test(path)) return unknown('the action that it calls is not seen');
  if (!VALIDATING_CALL.test(name) || /error|exception/i.test(name) || CHECKS_CALLER.test(name) || (path !== undefined && NO_SCHEMA.test(path))) return NO;
  return yes(name);
}

const MAX_HOPS = 2;
const MAX_FUNCTIONS = 40;

/** Does a function, or what it calls of the company's own, say whether anything fits a schema? */
export function validatesAnything(fn: CodeFunction, context: CodeContext, hops = MAX_HOPS): Verdict {
  const met = new Set<string>();
  const enter = (one: CodeFunction, place: Place, left: number): Verdict => {
    const key = `${one.file}#${one.scope}`;
    if (met.has(key)) return NO;
    if (met.size >= MAX_FUNCTIONS) return unknown('it calls too much to be followed');
    met.add(key);
    let found: Verdict = NO;
    const { by, wrappers } = decoratorsSay(one, context);
    if (by !== undefined) return yes(by);
    const further = wrappers.map((wrapper): { readonly fn: CodeFunction; readonly place: Place } => ({ fn: wrapper, place: { file: wrapper.file, scope: wrapper.scope } }));
    eachWithin(one, place, context.code, (expr, at) => {
      if (!isCallExpr(expr) || found.value === 'yes') return;
      const verdict = callValidates(expr, at, context);
      if (verdict.value !== 'no') found = verdict;
      const args: Located[] = expr.args.map((argument) => ({ place: at, expr: argument }));
      const entered = left > 0 ? context.origins.entered({ place: at, expr, args }) : undefined;
      if (entered) further.push(entered);
    });
    for (const { fn: inner, place: inside } of further) {
      if (found.value === 'yes') return found;
      const verdict = enter(inner, inside, left - 1);
      if (verdict.value !== 'no') found = verdict;
    }
    return found;
  };
  return enter(fn, { file: fn.file, scope: fn.scope }, hops);
}
