import type { CryptoUse } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';
import type { Judging } from '../leak/leaksIn.ts';
import { isGuessable } from './isGuessable.ts';
import { type GoingIn, goingIn, isUntold } from './judgeUse.ts';
import { isCounted, isForIdentity, purposeOf } from './purposeOf.ts';
import { saidBy } from './saidBy.ts';

/** What is done by hand to a value, and to which. */
export interface HandWork {
  readonly is: 'encrypted' | 'decrypted' | 'hashed' | 'keyed' | 'masked' | 'guessable' | 'password' | 'helper';
  readonly name: string;
  readonly evidence: string;
}

/** What a service settles for itself, where opinions differ. */
export interface HandWorkOptions extends Judging {
  readonly passwords: 'ignore' | 'report';
  readonly helpers: 'ignore' | 'report';
}

const DONE: Readonly<Partial<Record<CryptoUse['operation'], HandWork['is']>>> = {
  encrypt: 'encrypted', decrypt: 'decrypted', hash: 'hashed', hmac: 'hashed', derive: 'hashed', compare: 'hashed', mask: 'masked',
};

const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** Does a helper say itself that what goes in is personal? Then it is told there, once, whoever calls it. */
const toldByHelper = (use: CryptoUse, judging: Judging): boolean =>
  use.own !== undefined && goingIn(use.own, { ...use, in: use.via?.name ?? '', records: [], result: [] }, judging).some(({ is }) => is === 'personal');

/** An HMAC is a signature, as the widgets of others ask for one over an address, unless a name says what becomes of the value. */
const REPLACES: ReadonlySet<string> = new Set(['pseudonymize', 'pseudonymise', 'pseudonym', 'anonymize', 'anonymise', 'blind', 'lookup', 'index', 'fingerprint']);

/** Who calls something so hides persons: what a name alone says less surely of is about one. */
const ANONYMISES = /anonymi[sz]|pseudonym/i;

/** What a helper called so is handed, under a name of its own, is about a person: `anonymise(feature.createdBy.name)`. */
const anonymised = (found: readonly GoingIn[], { via }: CryptoUse): readonly GoingIn[] => found.map((one) =>
  (via && ANONYMISES.test(via.name) && one.is === 'other' && !isUntold(one.name) && !one.name.endsWith('()') ? { ...one, is: 'personal', evidence: `it is handed to ${via.name}` } : one));

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Is what comes out, or the hash that it is compared with, called by the value? `hashedContact` of `contact`. */
function isCalledByIt(use: CryptoUse, found: readonly GoingIn[]): boolean {
  const words = new Set(found.filter(({ is }) => is === 'personal').flatMap(({ name }) => splitWords(lastPart(name))));
  return (use.result ?? []).some((name) => splitWords(saidBy(name) ?? '').some((word) => words.has(word)));
}

function saysThatItIsHashed(use: CryptoUse, found: readonly GoingIn[], judging: Judging): boolean {
  const words = splitWords(lastPart(use.in));
  return words.some((word) => REPLACES.has(word)) || isCalledByIt(use, found) || goingIn(['value'], { ...use, records: [], result: [] }, judging).some(({ is }) => is === 'personal');
}

/** A member called a key or a secret: the service's own, unlike the salt beside a value. */
const isOwnSecret = ({ name, is }: GoingIn): boolean => is === 'salt' && name.includes('.') && /^(?:key|secret)$/.test(splitWords(lastPart(name)).at(-1) ?? '');

/** With a secret of the service in it nobody guesses the value: as an HMAC it says by its name that it stands for one. */
const isKeyed = ({ operation }: CryptoUse, found: readonly GoingIn[]): boolean => operation === 'hmac' || (operation === 'hash' && found.some(isOwnSecret));

/** https://docs.gravatar.com/api/avatars/hash/: an address without spaces around it, in small letters, by MD5. */
const isAvatar = ({ operation, algorithm, forms = [] }: CryptoUse): boolean =>
  operation === 'hash' && /^md5$/i.test(algorithm ?? '') && forms.includes('trim') && forms.includes('toLowerCase');

/** A hash of personal data and of something else is a key or a lot; with a salt, or of nothing but a person's data, it stands for the person. */
function isForTheValue(use: CryptoUse, found: readonly GoingIn[], judging: Judging): boolean {
  if (use.looksUp) return false;
  const mixed = found.some(({ is }) => is === 'other');
  const named = [use.in, use.via?.name ?? '', fileName(use.file)];
  if (purposeOf([...named, ...(use.takers ?? []), ...(use.key ?? [])]) === 'other' || isForIdentity(use, named) || isAvatar(use) || (isKeyed(use, found) && !saysThatItIsHashed(use, found, judging))) return false;
  const purpose = isCalledByIt(use, found) && !isCounted(named) ? 'none' : purposeOf([...named, ...(use.result ?? [])]);
  return use.operation === 'encrypt' || use.operation === 'decrypt' ? !(mixed && purpose === 'token') : !mixed && purpose === 'none';
}

/** One finding for what encrypts and what decrypts. */
const isOpenHelper = (use: CryptoUse, found: readonly GoingIn[]): boolean => use.operation === 'encrypt' && !use.via && found.some(({ is }) => is === 'other') &&
  found.every(({ name, is }) => is === 'salt' || isUntold(name)) && purposeOf([use.in]) === 'none';

/** What one use of cryptography does to personal data; `undefined` where none is known to go in. */
export function handWorkOf(use: CryptoUse, options: HandWorkOptions): HandWork | undefined {
  const is = DONE[use.operation];
  const judging = ANONYMISES.test(`${use.in} ${use.via?.name ?? ''}`) ? { ...options, min: 'low' as const } : options;
  if (!is || toldByHelper(use, judging)) return undefined;
  const found = anonymised(goingIn(use.fields, use, judging), use);
  const personal = found.find((one) => one.is === 'personal');
  if (personal) return is === 'masked' || isForTheValue(use, found, judging) ? { is: isKeyed(use, found) ? 'keyed' : is, name: personal.name, evidence: personal.evidence } : undefined;
  if (is === 'masked') return undefined;
  const password = found.find((one) => one.is === 'password');
  if (password) return options.passwords === 'report' ? { is: 'password', name: password.name, evidence: '' } : undefined;
  if (isGuessable(use)) return { is: 'guessable', name: use.fields[0] ?? '', evidence: '' };
  const [value] = found.filter((one) => one.is === 'other');
  return options.helpers === 'report' && value && isOpenHelper(use, found) ? { is: 'helper', name: value.name, evidence: '' } : undefined;
}
