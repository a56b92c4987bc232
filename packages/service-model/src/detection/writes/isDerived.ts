import { splitWords } from '../../pii/splitWords.ts';
import { bareName } from './recordNamed.ts';

/** A record that is made of others, for who looks for them: by the last words of its name. */
const DERIVED = /(?:^|_)(?:lookup|projection|read_model|materialized_view|search_(?:index|document|entry))$/;

export const isDerived = (name: string): boolean => DERIVED.test(splitWords(bareName(name)).join('_'));
