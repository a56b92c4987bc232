import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isListExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { writtenName } from './writtenName.ts';

/** Packages whose middleware checks input. */
const CHECKS = /^(?:express-validator|celebrate|express-joi-validation|koa-joi-router|zod-express-middleware|zod-validation-error|class-validator|express-openapi-validator|joi|zod|yup)#/;
const CHECKS_BY_NAME = /validat|schema|sanitiz|celebrate/i;
/** `validateToken` checks who asks, not what is sent. */
const CHECKS_CALLER = /token|jwt|session|api_?key|auth|permission|role|signature|csrf|invalidat/i;

export interface Sorted {
  readonly guards: readonly string[];
  readonly validators: readonly string[];
}

/** The items of lists of lists, in order; a spread of a list too. */
export function flat(at: Located, context: CodeContext, depth = 0): Located[] {
  const inner = isMixExpr(at.expr) && at.expr.mix.length === 1 ? { ...at, expr: at.expr.mix[0] ?? null } : at;
  const { place, expr } = context.values.resolve(inner);
  if (!isListExpr(expr) || depth > 4) return [at];
  return expr.list.flatMap((item) => flat({ place, expr: item }, context, depth + 1));
}

function isValidator(at: Located, context: CodeContext): boolean {
  const name = writtenName(at.expr);
  return CHECKS.test(context.origins.of(at)?.path ?? '') || (CHECKS_BY_NAME.test(name) && !CHECKS_CALLER.test(name));
}

/** Of `validate(CreateUser)` the schema, else the middleware. */
function validatorName({ expr }: Located): string {
  const schema = isCallExpr(expr) ? expr.args.find((argument) => isRefExpr(argument)) : undefined;
  return schema === undefined ? writtenName(expr) : writtenName(schema);
}

/** Middleware in order: what checks input, and whatever else runs before the handler. */
export function sortMiddleware(items: readonly Located[], context: CodeContext): Sorted {
  const checks = items.map((item) => isValidator(item, context));
  return {
    guards: items.filter((_, index) => !checks[index]).map(({ expr }) => writtenName(expr)),
    validators: [...new Set(items.filter((_, index) => checks[index]).map(validatorName))],
  };
}
