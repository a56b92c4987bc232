import type { PiiVerdict } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

/**
 * Words that make a token one that opens something. Without any of them it may as well be a coin, a word of a parser, or
 * a number that a shop is known by: of 118 findings on services that nobody had read before, 13 were coins.
 */
const OPENS = new Set([
  'access', 'refresh', 'auth', 'authorization', 'authentication', 'authenticate', 'authorize', 'api', 'session', 'reset', 'password', 'verification', 'verify', 'confirmation', 'confirm', 'activation', 'activate', 'unsubscribe',
  'invitation', 'invite', 'jwt', 'bearer', 'secret', 'login', 'signin', 'signup', 'logout', 'oauth', 'oauth2', 'oidc', 'saml', 'sso', 'webhook', 'personal', 'share', 'magic', 'otp', 'valet', 'credential', 'credentials',
]);

/** Those that say so of the value itself, but not of all that a function called `UsersService.update` handles. */
const HOLDERS = new Set(['user', 'admin', 'bot', 'recipient', 'header', 'headers', 'cookie', 'cookies', 'req', 'request']);

const words = (parts: readonly string[]): readonly string[] => parts.flatMap((part) => splitWords(part));

const NAMES_TOKEN = /token/i;

/**
 * A secret that is called a token is less than sure of it, unless something around it says what it opens.
 * @param record names of what it is taken from
 * @param within the function that it stands in
 */
export function weighToken(verdict: PiiVerdict, name: string, record: readonly string[], within = ''): PiiVerdict {
  if (verdict.label !== 'secret' || !NAMES_TOKEN.test(name)) return verdict;
  const isSecret = words([name, ...record, within]).some((word) => OPENS.has(word)) || words([name, ...record]).some((word) => HOLDERS.has(word));
  return isSecret ? verdict : { ...verdict, confidence: 'medium' };
}
