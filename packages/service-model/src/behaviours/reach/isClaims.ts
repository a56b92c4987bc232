import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/** Packages that open tokens, by the names of the registry. */
const OPENERS = String.raw`(?:jsonwebtoken|jose(?:/[\w/-]+)?|jwt-decode|jwt-simple|fast-jwt|@nestjs/jwt|@fastify/jwt|hono/jwt|hono/utils/jwt/jwt|@tsndr/cloudflare-worker-jwt|google-auth-library|firebase-admin(?:/auth)?|aws-jwt-verify|@okta/jwt-verifier|@clerk/(?:backend|clerk-sdk-node))`;

/** What they give, and hand to a callback: https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback, https://github.com/panva/jose */
const OPENED = new RegExp(`^${OPENERS}#(?:.*[.)}])?(?:\\w*[vV]erify\\w*|\\w*[dD]ecode\\w*|default)\\(1?\\)$`);

/** Their types of it. */
const CLAIMS = new RegExp(`^${OPENERS}#(?:\\w+\\.)*(?:J[wW][tT]Payload|JwtPayload|DecodedIdToken|TokenPayload|LoginTicket)\\{\\}$`);

/** A local with another name is called by what it is. */
const SOUNDS = /token|jwt/i;

/**
 * Is a value, whatever it is called, what is left of a token that was verified or taken apart: claims, with which nobody signs
 * in? With `complete: true` the signature is in it, and the token can be put together again.
 */
export const isClaims = (at: Located, name: string, context: CodeContext): boolean => SOUNDS.test(name) && isOpened(at, context);

/** A claim that finds something again: a session, what is kept under a key. */
const FINDS = /(?:key|session|sid)$/i;

/** What a choice may be, each of it; `null` and an empty object stand in for nothing. */
const choicesOf = ({ place, expr }: Located): Located[] => (isMixExpr(expr) && !expr.asked && expr.mix.every((part) => typeof part !== 'string') ? expr.mix.flatMap((part) => choicesOf({ place, expr: part })) : [{ place, expr }])
  .filter((one) => one.expr !== null && !(isObjectExpr(one.expr) && one.expr.object.length === 0));

/** Is a value one of the claims, by which something is found and nothing is opened: `authKey` of `jwt.verify(text, secret)`? Where it opens something, a token has to come along. */
export function isClaim(at: Located, name: string, context: CodeContext): boolean {
  if (!FINDS.test(name)) return false;
  const owner = ownerOf(at);
  const choices = owner ? choicesOf(owner) : [];
  return choices.length > 0 && choices.every((one) => isOpened(one, context));
}

function ownerOf({ place, expr }: Located): Located | undefined {
  if (isMemberExpr(expr)) return { place, expr: expr.of };
  const dot = isRefExpr(expr) ? expr.ref.lastIndexOf('.') : -1;
  return isRefExpr(expr) && dot > 0 ? { place, expr: { ref: expr.ref.slice(0, dot) } } : undefined;
}

function isOpened(at: Located, context: CodeContext): boolean {
  const origin = context.origins.of(at);
  if (!origin || !(OPENED.test(origin.path) || CLAIMS.test(origin.path))) return false;
  const last = origin.steps.at(-1);
  return !(last && 'args' in last && last.args.some((one) => context.values.property(one, 'complete')));
}
