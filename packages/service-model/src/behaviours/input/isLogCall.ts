import type { CodeFunction, Place } from '../../link/code.ts';
import { isLogging } from '../../project/isLogging.ts';
import type { CodeContext } from '../../reader.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { LOG_LEVELS } from '../logLevels.ts';

/** `logger`, `this.log`, `auditLogger`, `console`; neither `catalog` nor `dialog`. */
const LOGGER = /(?:^|\.)_?(?:console|log(?:ger|ging)?|\w+Logger)(?:\(\))?$/;

function receiver({ call }: CallExpr): string {
  const of = isRefExpr(call) ? call.ref.slice(0, Math.max(0, call.ref.lastIndexOf('.'))) : isMemberExpr(call) && isRefExpr(call.of) ? call.of.ref : '';
  return of;
}

/** Does a call write to a log: of the console, of what is called a logger, or of a function of the company's that is there to log? */
export function isLogCall(call: CallExpr, place: Place, { code, origins }: CodeContext): boolean {
  if (!LOG_LEVELS.has(calledName({ expr: call }))) return false;
  if (LOGGER.test(receiver(call))) return true;
  const fn: CodeFunction | undefined = origins.ofCallee({ place, expr: call })?.fn;
  return fn !== undefined && isLogging(fn, code);
}

/** A visitor that is not shown what is only written to a log: whoever logs what he was sent does not depend on its shape. */
export function besideLogs(visit: (expr: Expr, place: Place) => void, context: CodeContext): (expr: Expr, place: Place) => void {
  const logged = new Set<object>();
  return (expr, place) => {
    if (typeof expr === 'object' && expr !== null && logged.has(expr)) return;
    if (isCallExpr(expr) && isLogCall(expr, place, context)) {
      for (const argument of expr.args) eachExpr(argument, (one) => void (typeof one === 'object' && one !== null && logged.add(one)));
    }
    visit(expr, place);
  };
}
