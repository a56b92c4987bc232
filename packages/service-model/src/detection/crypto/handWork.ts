import type { CryptoUse } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';
import type { Judging } from '../leak/leaksIn.ts';
import { type GoingIn, goingIn } from './judgeUse.ts';
import { purposeOf } from './purposeOf.ts';

/** What is done by hand to a value, and to which. */
export interface HandWork {
  readonly is: 'encrypted' | 'decrypted' | 'hashed' | 'masked' | 'password' | 'helper';
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
  use.own !== undefined && goingIn(use.own, { ...use, in: use.via?.name ?? '', records: [] }, judging).some(({ is }) => is === 'personal');

/** An HMAC is a signature, as the widgets of others ask for one over an address, unless a name says what becomes of the value. */
const REPLACES: ReadonlySet<string> = new Set(['pseudonymize', 'pseudonymise', 'pseudonym', 'anonymize', 'anonymise', 'blind', 'lookup', 'index', 'fingerprint']);

function saysThatItIsHashed(use: CryptoUse, judging: Judging): boolean {
  const name = use.in.slice(use.in.lastIndexOf('.') + 1);
  const words = splitWords(name);
  return words.some((word) => REPLACES.has(word)) || goingIn(['value'], { ...use, records: [] }, judging).some(({ is }) => is === 'personal');
}

/** A hash of personal data and of something else is a key or a lot; with a salt, or of nothing but a person's data, it stands for the person. */
function isForTheValue(use: CryptoUse, found: readonly GoingIn[], judging: Judging): boolean {
  const mixed = found.some(({ is }) => is === 'other');
  const purpose = purposeOf([use.in, use.via?.name ?? '', fileName(use.file)]);
  if (purpose === 'other' || (use.operation === 'hmac' && !saysThatItIsHashed(use, judging))) return false;
  return use.operation === 'encrypt' || use.operation === 'decrypt' ? !(mixed && purpose === 'token') : !mixed && purpose === 'none';
}

/** What one use of cryptography does to personal data; `undefined` where none is known to go in. */
export function handWorkOf(use: CryptoUse, options: HandWorkOptions): HandWork | undefined {
  const is = DONE[use.operation];
  if (!is || toldByHelper(use, options)) return undefined;
  const found = goingIn(use.fields, use, options);
  const personal = found.find((one) => one.is === 'personal');
  if (personal) return is === 'masked' || isForTheValue(use, found, options) ? { is, name: personal.name, evidence: personal.evidence } : undefined;
  if (is === 'masked') return undefined;
  const password = found.find((one) => one.is === 'password');
  if (password) return options.passwords === 'report' ? { is: 'password', name: password.name, evidence: '' } : undefined;
  const isOpen = options.helpers === 'report' && !use.via && (is === 'encrypted' || is === 'decrypted') && purposeOf([use.in]) === 'none';
  const [value] = found.filter((one) => one.is === 'other');
  return isOpen && value ? { is: 'helper', name: value.name, evidence: '' } : undefined;
}
