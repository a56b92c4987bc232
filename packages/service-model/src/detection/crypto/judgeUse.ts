import type { CryptoUse } from '../../behaviour.ts';
import type { PiiVerdict } from '../../model.ts';
import { isSure } from '../../pii/isSure.ts';
import { ownerOfName } from '../../pii/ownerKind.ts';
import { splitWords } from '../../pii/splitWords.ts';
import type { Judging } from '../leak/leaksIn.ts';
import { fieldVerdicts, judgeReached } from '../leak/judgeReached.ts';
import { saidBy } from './saidBy.ts';

/** A value that goes into a use of cryptography, by name. */
export interface GoingIn {
  readonly name: string;
  /** `salt`: it only makes the result harder to guess. */
  readonly is: 'personal' | 'password' | 'salt' | 'other';
  readonly evidence: string;
}

const SALTS = new Set(['salt', 'salts', 'secret', 'secrets', 'pepper', 'key', 'keys', 'iv', 'nonce', 'env', 'config', 'configuration', 'seed', 'random', 'rounds', 'prefix', 'separator', 'delimiter']);
const PASSWORD = /^(?:pass(?:word|wd|phrase|code)?|pwd|pin)s?$/i;

/** Words that say that a value is there in another form: what is decrypted is called by the form that it is in. */
const FORM = /(?:^|(?<=[a-z])(?=[A-Z])|_)(?:[eE]ncrypted|[eE]nciphered|[cC]ipher(?:[tT]ext)?|[eE]nc|[cC]rypted|[hH]ashed)(?![a-z])/g;

const plain = (name: string): string => {
  const parts = name.split('.');
  const last = (parts.pop() ?? '').replace(FORM, '').replace(/^_+|_+$/g, '');
  return [...parts, last.charAt(0).toLowerCase() + last.slice(1)].join('.');
};

const lastWord = (name: string): string => splitWords(name.slice(name.lastIndexOf('.') + 1)).at(-1) ?? '';

const isPersonal = (verdict: PiiVerdict | undefined, { min }: Judging): verdict is PiiVerdict => verdict?.label === 'pii' && isSure(verdict, min);

/** A picture or a page has an address: what is hashed of it is a name for a file. */
const isAddressOfThing = (name: string): boolean => /^(?:url|urls|uri|href|link|path|src|image|photo|picture|avatar)$/.test(lastWord(name));

function judged(name: string, use: CryptoUse, judging: Judging): GoingIn {
  const bare = use.operation === 'decrypt' ? plain(name) : name;
  const record = use.records.find(({ of }) => of === name);
  const of = (is: GoingIn['is'], evidence = ''): GoingIn => ({ name, is, evidence });
  if (PASSWORD.test(lastWord(bare)) || /password|passwd/i.test(bare.slice(bare.lastIndexOf('.') + 1))) return of('password');
  const verdict = judgeReached(bare, use.in, record?.field === undefined ? undefined : record, judging.knowledge);
  if (isPersonal(verdict, judging) && !isAddressOfThing(bare)) return of('personal', verdict.evidence[0]);
  if (splitWords(name).some((word) => SALTS.has(word))) return of('salt');
  const whole = record && record.field === undefined && (use.operation === 'encrypt' || use.operation === 'decrypt')
    ? fieldVerdicts(record, judging.knowledge).find((one) => isPersonal(one.verdict, judging)) : undefined;
  return whole ? of('personal', `\`${whole.field}\` of ${record?.name ?? ''}: ${whole.verdict.evidence[0] ?? ''}`) : of('other');
}

/** A value that could be anything. */
const UNTOLD = /^(?:_?(?:value|val|text|plain|plaintext|clear|cleartext|data|input|str|string|content|contents|raw|payload|message|msg|field|src|source|[a-z]|each|one|entry|elem|buf|buffer|bytes|encrypted|cipher|ciphertext|encrypted(?:text|data|value)|(?:data|text|value)?to(?:hash|encrypt|decrypt|compare)|hash|id|body|item|obj|object|element|arg|param|thing|line|chunk|result|row))\d*$/i;

/** Does a name say nothing of what it stands for? */
export const isUntold = (name: string): boolean => UNTOLD.test(name.slice(name.lastIndexOf('.') + 1));

/** An id tells one person from the others, whatever else it says: that it is hashed to hide who it is says so. One that is encrypted only goes through other hands. */
function isIdOfPerson(name: string, { operation }: CryptoUse, { knowledge }: Judging): boolean {
  const words = splitWords(name);
  return (operation === 'hash' || operation === 'hmac') && words.at(-1) === 'id' && ownerOfName(words.slice(0, -1), knowledge, 'en').kind === 'person';
}

/** A salt that a helper knows as one is one, whatever its caller hands in for it. */
const paired = (names: readonly string[], { own }: CryptoUse, found: readonly GoingIn[]): GoingIn[] =>
  found.map((one, index) => (own?.length === names.length && one.is !== 'personal' && splitWords(own[index] ?? '').some((word) => SALTS.has(word)) ? { ...one, is: 'salt' } : one));

/** What goes in, by names; where these say nothing, by what the function around says, or the name of what comes out. */
export function goingIn(names: readonly string[], use: CryptoUse, judging: Judging): GoingIn[] {
  const found = paired(names, use, names.map((name) => judged(name, use, judging)));
  // A member of something has a name of its own, and so has what a function gives.
  const isOpen = found.every(({ name, is }) => is === 'salt' || (is === 'other' && !name.endsWith('()') && (!name.includes('.') || isUntold(name))));
  if (found.some(({ is }) => is === 'personal') || !isOpen) return found;
  for (const name of [use.in, ...(use.result ?? [])]) {
    const said = saidBy(name);
    if (said === undefined) continue;
    const own = judged(said, { ...use, in: '', records: [] }, judging);
    const salts = found.filter(({ is }) => is === 'salt');
    const [value = name] = found.flatMap((one) => (one.is === 'other' ? [one.name] : []));
    if (own.is === 'personal') return [{ ...own, name: value, evidence: `by the name of ${name}: ${own.evidence}` }, ...salts];
    if (own.is === 'other' && isIdOfPerson(said, use, judging)) return [{ name: value, is: 'personal', evidence: `by the name of ${name}, which tells one person from the others` }, ...salts];
  }
  return found;
}
