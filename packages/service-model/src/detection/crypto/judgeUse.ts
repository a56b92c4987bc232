import type { CryptoUse } from '../../behaviour.ts';
import type { PiiVerdict } from '../../model.ts';
import { isSure } from '../../pii/isSure.ts';
import { splitWords } from '../../pii/splitWords.ts';
import type { Judging } from '../leak/leaksIn.ts';
import { fieldVerdicts, judgeReached } from '../leak/judgeReached.ts';

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

/** What a function says that it is about: `Email` of `encryptEmail`, `UserService.hashEmail`. */
const SAYS = /(?:^|\.)(?:en|de)crypt([A-Z]\w*)$|(?:^|\.)(?:hash|pseudonymi[sz]e|tokeni[sz]e)([A-Z]\w*)$/;
/** A parameter that could be anything. */
const UNTOLD = /^(?:_?(?:value|val|text|plain|plaintext|plainText|clear|clearText|data|input|str|string|content|raw|payload|message|msg|field|src|source|v|s|t|buf|buffer|bytes|encrypted|cipher|cipherText|ciphertext|encryptedText|encryptedData|encryptedValue|hash|id))$/;

/** What goes in, by names; where that says nothing, by what the function around says. */
export function goingIn(names: readonly string[], use: CryptoUse, judging: Judging): GoingIn[] {
  const found = names.map((name) => judged(name, use, judging));
  const said = SAYS.exec(use.in)?.slice(1).find((one) => one !== undefined);
  if (said === undefined || found.some(({ is }) => is === 'personal') || !found.every(({ name, is }) => is === 'salt' || UNTOLD.test(name))) return found;
  const name = said.charAt(0).toLowerCase() + said.slice(1);
  const own = judged(name, { ...use, in: '', records: [] }, judging);
  return own.is === 'personal' ? [{ ...own, name: use.in }, ...found.filter(({ is }) => is === 'salt')] : found;
}
