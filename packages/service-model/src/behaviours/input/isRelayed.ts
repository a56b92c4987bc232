import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';
import { besideLogs } from './isLogCall.ts';

/** They send requests to others. */
const SENDS = /^(?:#(?:globalThis\.)?fetch|(?:axios|got|ky|node-fetch|undici|superagent|needle)#|@nestjs\/axios#HttpService\{\})/;
/** They stand for the interface of another company, which checks what it is sent. */
const INTERFACES = /^(?:googleapis|@googleapis\/[\w-]+|google-auth-library|stripe|openai|@anthropic-ai\/sdk|@octokit\/[\w-]+|@slack\/[\w-]+|twilio|@sendgrid\/[\w-]+|@hubspot\/[\w-]+|@aws-sdk\/client-(?!dynamodb|s3)[\w-]+)#/;

/**
 * Is a body put unread into a request to another service, as one property or as what is sent, and used nowhere else?
 * @param isBody the body, or a part of it
 * @param isWhole the body as it is
 */
export function isRelayed(fn: CodeFunction, isBody: (expr: Expr) => boolean, isWhole: (expr: Expr) => boolean, context: CodeContext): boolean {
  let uses = 0;
  let relays = 0;
  const isIt = (expr: Expr): boolean => isWhole(expr) || (isCallExpr(expr) && isRefExpr(expr.call) && expr.call.ref === 'JSON.stringify' && expr.args.length === 1 && expr.args.some(isWhole));
  // `const envelope = req.body` is another name for it.
  for (const { fact } of functionsWithin(fn, context.code)) for (const { init } of fact.locals) if (init !== null && isWhole(init)) uses -= 1;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, besideLogs((expr, at) => {
    if (isBody(expr)) uses += 1;
    if (!isCallExpr(expr)) return;
    const path = context.origins.ofCallee({ place: at, expr })?.path ?? '';
    const sends = SENDS.test(path) && !/interceptors|create$/.test(calledName({ expr }));
    if (!sends && !INTERFACES.test(path)) return;
    const property = expr.args.some((one) => isObjectExpr(one) && one.object.some(([name, value]) => name !== null && isIt(value)));
    if (property || (sends && expr.args.slice(1).some(isIt))) relays += 1;
  }, context));
  return uses === 1 && relays === 1;
}
