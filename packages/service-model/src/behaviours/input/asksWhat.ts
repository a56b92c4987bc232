import type { CheckFact } from '../../syntax/code.ts';

/** They ask whether something is there, and not what it is. */
const THERE = /(?:^|\.)(?:is(?:Empty|Nil|Null|Undefined|NullOrUndefined|Nullish|Defined|Present)|trim)\(\)$/;

/** Does a check ask what something is? `if (!value)` is a question of whether there is one. */
export const asksWhat = ({ missing, asks }: CheckFact): boolean => !missing || asks.some((name) => name.endsWith('()') && !THERE.test(name));
