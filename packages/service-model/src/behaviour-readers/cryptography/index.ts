import type { Confined } from '../../behaviour.ts';
import { calledName } from '../../behaviours/calledName.ts';
import { onlyIn } from '../../behaviours/onlyIn.ts';
import { reachingIn } from '../../behaviours/reach/reachingIn.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import { at, onTheWay } from '../../behaviours/spot.ts';
import type { CodeCall, Origin } from '../../link/code.ts';
import { type CodeContext, defineCodeReader } from '../../reader.ts';
import { NODE_CRYPTO } from './nodeCrypto.ts';
import { MODULES, PACKAGES } from './packages.ts';
import { dataOf, givenTo } from './dataOf.ts';
import { formsOf } from './formsOf.ts';
import { keyNames } from './keyNames.ts';
import { resultOf } from './resultOf.ts';
import type { CryptoCall } from './use.ts';

const CALLS: readonly CryptoCall[] = [...NODE_CRYPTO, ...PACKAGES];
const PROMISIFIED = /^(?:node:)?util#promisify\(\)$/;
const NAMES: ReadonlySet<string> = new Set(CALLS.flatMap(({ names }) => names));
/** `md5(x)`, `const scryptAsync = promisify(scrypt)`: the import's or the constant's name is anybody's choice, but tells. */
const SPOKEN_NAME = /scrypt|pbkdf2|hkdf|md5|sha\d+|random(?:Bytes|Fill|Int)|generateKey/i;

/** What `promisify(scrypt)` made is called as `scrypt` is, but for the callback. */
function calleeOf(call: CodeCall, { origins }: CodeContext): Origin | undefined {
  const callee = origins.ofCallee(call);
  const [made] = callee?.steps ?? [];
  const [wrapped] = made && 'args' in made ? made.args : [];
  return callee && PROMISIFIED.test(callee.path) && wrapped ? origins.of(wrapped) : callee;
}

function algorithmOf(call: CodeCall, { path, steps }: Origin, { algorithm, library }: CryptoCall, context: CodeContext): string | null {
  if (typeof algorithm === 'function') return algorithm(path);
  // `new SignJWT(…).setProtectedHeader({ alg: 'HS256' })`
  const header = library === 'jose' ? steps.map((_, nth) => onTheWay({ path, steps }, nth, [0, 'alg'], context)).find((one) => one !== undefined) : undefined;
  const said = header ?? (algorithm === undefined ? undefined : at(call, algorithm, context));
  // `subtle.digest({ name: 'SHA-256' })` is `subtle.digest('SHA-256')`, the other way round too.
  const spare = algorithm === undefined || header ? undefined : typeof algorithm === 'number' ? at(call, [algorithm, 'name'], context) : at(call, algorithm[0], context);
  return (said && context.values.text(said)) ?? (spare && isAlgorithm(context.values.text(spare))) ?? null;
}

/** A key is a text as well: what says an algorithm has no blank and is short. */
const isAlgorithm = (text: string | null): string | null => (text !== null && /^[\w.-]{2,24}$/.test(text) ? text : null);

/** No server has a window. */
const confinedTo = (call: CodeCall, { path }: Origin, context: CodeContext): Confined => (path.startsWith('#window.') ? { only: 'browser' } : onlyIn(call, context));

/** Cryptography by hand: ciphers, hashes, passwords, signatures and tokens, random values. */
export default defineCodeReader({
  id: 'cryptography',
  version: 8,
  code: {
    modules: MODULES,
    // The last ones: calls of a service's own helpers.
    words: ['crypto.subtle', 'crypto.randomUUID', 'crypto.getRandomValues', 'ncrypt', 'ecrypt', 'hash(', 'Hash(', 'hmac(', 'sha256(', "/crypto'", '/crypto"'],
    kinds: ['crypto'],
    // Helpers are asked by these alone.
    callees: [...CALLS.map(({ callee }) => callee), PROMISIFIED],
    call(call, context) {
      const name = calledName(call);
      if (call.expr.new || (!NAMES.has(name) && !SPOKEN_NAME.test(name))) return [];
      const callee = calleeOf(call, context);
      const found = callee && CALLS.find((one) => one.callee.test(callee.path));
      if (!callee || !found) return [];
      const { operation, library } = found;
      const forms = operation === 'hash' ? formsOf(givenTo(call, found, context), context) : {};
      const [, key] = call.args;
      const keyed = operation === 'hmac' && key ? { key: keyNames(key, context) } : {};
      return [{ ...siteOfCall(call, context), kind: 'crypto', operation, library, algorithm: algorithmOf(call, callee, found, context), ...confinedTo(call, callee, context), ...reachingIn(dataOf(call, found, context), context), ...resultOf(call, found, context), ...forms, ...keyed }];
    },
  },
});
