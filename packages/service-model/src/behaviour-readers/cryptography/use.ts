import type { CryptoUse } from '../../behaviour.ts';
import type { Spot } from '../../behaviours/spot.ts';
import { escapeRegExp } from '../../syntax/escapeRegExp.ts';

/** A call of a library that does cryptography. */
export interface CryptoCall {
  /** The last names that such calls have: asked before anything is followed. */
  readonly names: readonly string[];
  /** Of the whole path of what is called. */
  readonly callee: RegExp;
  readonly library: string;
  readonly operation: CryptoUse['operation'];
  /** Where it is handed the data; `updates`: to the `update` of the object that the call makes. Left out: what is signed, made up or of no account. */
  readonly data?: number | 'updates';
  /** Where the algorithm is said; as a text, the word in the call's own name that says it. */
  readonly algorithm?: Spot | ((path: string) => string | null);
}

/** Calls of one library. @param modules their names as imported, without `node:` */
export const library = (name: string, modules: readonly string[], rows: readonly Omit<CryptoCall, 'library' | 'callee'>[], within = ''): CryptoCall[] =>
  rows.map((row) => ({
    ...row,
    library: name,
    callee: new RegExp(`^(?:node:)?(?:${modules.map(escapeRegExp).join('|')})#${within}(?:${row.names.map(escapeRegExp).join('|')})$`),
  }));
