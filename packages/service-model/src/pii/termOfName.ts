import { findTerm, type FoundTerm } from './findTerm.ts';
import { rememberByName } from './rememberByName.ts';
import { wordsOf } from './wordsOf.ts';

/** What an identifier is about. */
export const termOfName = rememberByName((name, knowledge): FoundTerm | undefined => findTerm(wordsOf(name, knowledge), knowledge));
