import { splitWords } from '../../pii/splitWords.ts';

const HASHED = new Set([
  'hash', 'hashed', 'digest', 'digested', 'fingerprint', 'encrypt', 'encrypted', 'enciphered', 'decrypt', 'decrypted', 'pseudonymize', 'pseudonymise', 'pseudonymized', 'pseudonymised', 'pseudonym',
  'anonymize', 'anonymise', 'anonymized', 'anonymised', 'tokenize', 'tokenise',
]);

/** What a hash is there for, when it stands for the value: `submitterIdForLookup`, `emailBlindIndex`. */
const ASKED_BY = new Set(['for', 'by', 'lookup', 'blind', 'index']);

/** What is done before, or which one it is. */
const FIRST = new Set(['get', 'set', 'generate', 'compute', 'create', 'make', 'build', 'to', 'calc', 'calculate', 'normalize', 'normalise', 'derive', 'find', 'verify', 'compare', 'check', 'new', 'old', 'stored', 'existing', 'salted', 'db']);

/**
 * What a name says is there in another form: `email` of `hashEmail`, `UserService.getEmailHash`, `hashedEmail`, `email_hash`, `user.emailHash`;
 * `undefined` of a name that says nothing like it. Not in its original spelling.
 */
export function saidBy(name: string): string | undefined {
  const words = splitWords(name.slice(name.lastIndexOf('.') + 1));
  while (FIRST.has(words[0] ?? '')) words.shift();
  const isAskedBy = words.at(-1) === 'lookup' || words.slice(-2).join(' ') === 'blind index';
  if (isAskedBy) while (ASKED_BY.has(words.at(-1) ?? '')) words.pop();
  const isBefore = HASHED.has(words[0] ?? '');
  const isBehind = !isBefore && HASHED.has(words.at(-1) ?? '');
  if (!isAskedBy && !isBefore && !isBehind) return undefined;
  const [first = '', ...rest] = isBefore ? words.slice(1) : isBehind ? words.slice(0, -1) : words;
  return first === '' ? undefined : first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
