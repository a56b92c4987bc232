import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

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
export function isClaims(at: Located, name: string, context: CodeContext): boolean {
  if (!SOUNDS.test(name)) return false;
  const origin = context.origins.of(at);
  if (!origin || !(OPENED.test(origin.path) || CLAIMS.test(origin.path))) return false;
  const last = origin.steps.at(-1);
  return !(last && 'args' in last && last.args.some((one) => context.values.property(one, 'complete')));
}
