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

/** Keys that lock something as often as they find it in a map, a tree or a table. */
const FINDS_OR_LOCKS = /(?:data|root|service)_?key$/i;

/** Words that say that a key locks something. */
const LOCKS = new Set(['encrypt', 'encrypted', 'encryption', 'decrypt', 'decryption', 'crypto', 'cipher', 'kms', 'vault', 'secret', 'secrets', 'signing', 'wallet', 'aes', 'rsa', 'credential', 'credentials']);

/** What is asked for to see whose a domain is stands in its DNS, or at an address of it, for everybody: RFC 8555 (ACME), TXT and CNAME records. */
const OF_DOMAINS = new Set(['domain', 'subdomain', 'cname', 'dns', 'txt', 'hostname']);
const VERIFIES = new Set(['verification', 'verify', 'ownership', 'challenge', 'validation']);
const ASKED_FOR = /token|code|challenge/i;

function isPublished(name: string, record: readonly string[], within: string): boolean {
  const own = words([name, ...record.slice(-1)]);
  return ASKED_FOR.test(name) && (own.some((word) => OF_DOMAINS.has(word)) && own.some((word) => VERIFIES.has(word)) || [...own, ...words([within])].includes('acme'));
}

const words = (parts: readonly string[]): readonly string[] => parts.flatMap((part) => splitWords(part));

const NAMES_TOKEN = /token/i;

const isMeant = (name: string, record: readonly string[], within: string): boolean => {
  const [own, around] = [words([name, ...record]), words([within])];
  if (FINDS_OR_LOCKS.test(name)) return [...own, ...around].some((word) => LOCKS.has(word));
  return !NAMES_TOKEN.test(name) || [...own, ...around].some((word) => OPENS.has(word)) || own.some((word) => HOLDERS.has(word));
};

/**
 * A secret that is called a token, or by a word for many keys, is less than sure of it, unless something around it says
 * what it opens.
 * @param record names of what it is taken from
 * @param within the function that it stands in
 */
export function weighSecret(verdict: PiiVerdict, name: string, record: readonly string[], within = ''): PiiVerdict {
  if (verdict.label !== 'secret') return verdict;
  if (isPublished(name, record, within)) return { ...verdict, label: 'none' };
  return isMeant(name, record, within) ? verdict : { ...verdict, confidence: 'medium' };
}
