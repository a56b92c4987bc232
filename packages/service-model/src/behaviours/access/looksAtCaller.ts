import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';
import { isDeciding } from './packages.ts';
import { CALLER, CHECK_CALLS, REFUSALS } from './words.ts';

/** `refuses`: somebody may be turned away. `looks`: who asks is looked at. `not`: neither is seen. */
export type Look = 'refuses' | 'looks' | 'not';

/** From a handler through a service to its helper. */
const MAX_HOPS = 3;
/** Functions looked into for one handler at most: a service that calls everything tells nothing. */
const MAX_FUNCTIONS = 60;

/** What frameworks call requests, and what is kept with one. */
const REQUEST = /^(?:#\d+|_?req(?:uest)?|ctx|context|_?res(?:ponse)?\.locals|h|reply|c|event|socket|client|args|this\.(?:req(?:uest)?|ctx|context|session|auth|user))(?:\.|$)/i;

/** `req.context.models.User` is a table. */
const MODEL = /(?:^|\.)(?:User|Account|Session|Roles?|Permissions?|Token|Identity)(?=\.|$)/g;

/** What is asked for says nothing of who asks, but for what only somebody knows who was told: `/invitations/:token`. */
const SENT = /(?:^|\.)(?:params|query|body|payload|input)\./;
const CAPABILITY = /(?:token|secret|signature|api_?key|hash|otp|jwt)$/i;

const STATUS = /^(?:status|sendStatus|code|throw|assert|writeHead|json|status_?code|createError|HttpException|HttpError|response|abort|boom)$/i;
const REFUSED = /(?:^|\.)(?:UNAUTHORIZED|FORBIDDEN|Unauthorized|Forbidden)$/;
const SIGNATURES = /^(?:(?:node:)?crypto#(?:default\.)?(?:timingSafeEqual|createHmac|createVerify|verify)|jsonwebtoken#(?:default\.)?verify|jose#(?:jwtVerify|compactVerify)|firebase-admin|svix#)/;

const isRefusing = (expr: Expr): boolean => expr === 401 || expr === 403 || (isRefExpr(expr) && REFUSED.test(expr.ref));

function lookOfCall(call: CallExpr, place: Place, { origins }: CodeContext): Look {
  const name = calledName({ expr: call });
  // https://github.com/fastify/fastify-jwt#requestjwtverify throws what its server answers with.
  if (REFUSALS.test(name) || name === 'jwtVerify') return 'refuses';
  if (call.args.some((argument) => isRefusing(argument)) && STATUS.test(name)) return 'refuses';
  const path = origins.ofCallee({ place, expr: call })?.path ?? '';
  // `passport.authenticate('jwt')(req, res, next)` in a function of the company's.
  if (isDeciding(path)) return 'refuses';
  if (CHECK_CALLS.test(name)) return 'looks';
  return SIGNATURES.test(path) ? 'looks' : 'not';
}

function refOf(expr: Expr): string | undefined {
  if (isRefExpr(expr)) return expr.ref;
  return isMemberExpr(expr) && isRefExpr(expr.of) ? `${expr.of.ref}.${expr.name}` : undefined;
}

/** `req.user`, `ctx.state.auth`, `#0.session`; also `req.get('authorization')`. */
function isOfCaller(expr: Expr): boolean {
  const ref = refOf(expr);
  if (ref !== undefined) {
    if (!REQUEST.test(ref)) return false;
    return SENT.test(ref) ? CAPABILITY.test(ref) : CALLER.test(ref.slice(ref.indexOf('.') + 1).replace(MODEL, ''));
  }
  if (!isCallExpr(expr) || !isRefExpr(expr.call)) return false;
  const [first] = expr.args;
  return typeof first === 'string' && /\.(?:get|header|headers?\.get)$/.test(expr.call.ref) && CALLER.test(first);
}

/** The company's function that an expression calls or hands on, where it stands. */
function next(expr: Expr, place: Place, { origins }: CodeContext): { readonly fn: CodeFunction; readonly place: Place } | undefined {
  if (!isCallExpr(expr)) return undefined;
  const args: Located[] = expr.args.map((argument) => ({ place, expr: argument }));
  return origins.entered({ place, expr, args });
}

/** What a function, and what it calls of the company's own, has to do with who asks. */
export function looksAtCaller(fn: CodeFunction, context: CodeContext, maxHops = MAX_HOPS): Look {
  const met = new Set<string>();
  let found: Look = 'not';
  const enter = (one: CodeFunction, place: Place, hops: number): void => {
    const key = `${one.file}#${one.scope}`;
    if (met.has(key) || met.size >= MAX_FUNCTIONS || found === 'refuses') return;
    met.add(key);
    const further: { readonly fn: CodeFunction; readonly place: Place }[] = [];
    eachWithin(one, place, context.code, (expr, at) => {
      if (found === 'refuses') return;
      const look = isCallExpr(expr) ? lookOfCall(expr, at, context) : 'not';
      if (look === 'refuses' || (found === 'not' && (look === 'looks' || isOfCaller(expr)))) found = look === 'refuses' ? 'refuses' : 'looks';
      const entered = hops < maxHops ? next(expr, at, context) : undefined;
      if (entered) further.push(entered);
    });
    for (const { fn: inner, place: inside } of further) enter(inner, inside, hops + 1);
  };
  enter(fn, { file: fn.file, scope: fn.scope }, 0);
  return found;
}
