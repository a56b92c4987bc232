import { clipped } from './clipped.ts';
import { rememberByName } from './rememberByName.ts';
import { splitCompound } from './splitCompound.ts';
import { splitWords } from './splitWords.ts';

/** Words of an identifier, those that a language writes together apart: `kundennameNeu` is `kunden`, `name`, `neu`. */
export const wordsOf = rememberByName((name, knowledge): readonly string[] => splitWords(clipped(name)).flatMap((word) => splitCompound(word, knowledge)));
