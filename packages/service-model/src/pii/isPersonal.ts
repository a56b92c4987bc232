import type { PiiCategory } from '@nilometer/policy';
import type { WordGroup } from './wordGroup.ts';

/** Does a word stand for personal data: neither for a secret nor for what only looks personal? */
export const isPersonal = (category: WordGroup['category']): category is PiiCategory => category !== 'secret' && category !== 'none';
