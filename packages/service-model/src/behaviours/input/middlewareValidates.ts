import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isMixExpr } from '../../syntax/expr.ts';
import { conceptAt } from '../access/declared.ts';
import { isHarmless } from '../access/packages.ts';
import { writtenName } from '../routing/writtenName.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { CHECKS_CALLER, isSchemaLibrary, VALIDATES_BY_NAME } from './libraries.ts';
import { validatesAnything } from './validatingCalls.ts';

const isCalledSo = (name: string): boolean => VALIDATES_BY_NAME.test(name) && !CHECKS_CALLER.test(name);

/** Does middleware validate what is sent? Which part of a request it is of is not asked. */
export function middlewareValidates(at: Located, context: CodeContext): Verdict {
  const name = writtenName(at.expr);
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  if (isMixExpr(expr)) return unknown(`what ${name} is depends`);
  const callee = isCallExpr(expr) && !expr.new ? context.origins.ofCallee({ place, expr }) : undefined;
  const origin = context.origins.of({ place, expr });
  const path = callee?.path ?? origin?.path;
  if (conceptAt(path, context) === 'validator' || isCalledSo(name) || (path !== undefined && isSchemaLibrary(path))) return yes(name);
  const fn = callee?.fn ?? origin?.fn ?? (isFunctionExpr(expr) ? context.code.fn(place.file, expr.fn) : undefined);
  if (fn) return validatesAnything(fn, context);
  if (path === undefined || path.startsWith('own#')) return unknown(`${name} can not be followed`);
  const module = path.slice(0, Math.max(0, path.indexOf('#')));
  return isCalledSo(path) ? yes(name) : module === '' || !isHarmless(module) ? (CHECKS_CALLER.test(name) ? NO : unknown(`${name} of ${module || 'an unknown place'} is not known`)) : NO;
}
