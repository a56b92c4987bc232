import type { CryptoUse } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isUntold } from './judgeUse.ts';

/** They are slow, so that nobody tries all values there are: no such hash is needed of what can't be guessed. */
const SLOW = /^(?:bcrypt|bcryptjs|bcrypt-nodejs|bcrypt-ts|argon2|@node-rs\/(?:argon2|bcrypt))$/;

/** What they are meant for, and what is made up at random. */
const SECRETS = new Set([
  'password', 'pass', 'passwd', 'pwd', 'passphrase', 'passcode', 'phrase', 'secret', 'token', 'otp', 'totp', 'code', 'pin', 'key', 'apikey', 'credential', 'credentials', 'auth', 'hash', 'hashed', 'salt', 'random', 'uuid',
  'nonce', 'verifier', 'session', 'cookie', 'refresh', 'recovery', 'backup', 'security', 'jwt', 'bearer', 'access', 'mnemonic', 'seed', 'pw', 'psw', 'senha', 'contrasena', 'clave', 'passwort', 'kennwort', 'crypto', 'bytes', 'candidate', 'challenge', 'string', 'plaintext',
]);
const PASSWORDS = /passw|passwd|pwd|credential|secret|token|api-?_?key|authenticat|login|sign-?_?in/i;

const isSecret = (name: string): boolean => splitWords(name).some((word) => SECRETS.has(word)) || /passw|pwd/i.test(name);

const tells = (name: string): boolean => !isUntold(name) && !name.endsWith('()') && !isSecret(name);

/** Does a hash that is meant for passwords hide something else, which has a name? */
export function isGuessable({ library, operation, fields, own, result = [], in: within, via, file, drawn }: CryptoUse): boolean {
  if (drawn || library === null || !SLOW.test(library) || (operation !== 'hash' && operation !== 'compare') || fields.length === 0) return false;
  // A helper that says what it hashes is told once, where it is.
  if (own?.some(tells)) return false;
  return fields.every(tells) && ![within, via?.name ?? '', file.slice(file.lastIndexOf('/') + 1), ...result].some((name) => PASSWORDS.test(name));
}
