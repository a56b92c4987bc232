import type { CodeClass } from '../../link/code.ts';
import type { CodeLinker } from '../../link/CodeLinker.ts';

/** Does a class inherit, at last, from one whose code can't be read? */
export const hasLostBase = (owner: CodeClass, code: CodeLinker): boolean => Boolean(code.ancestry(owner).at(-1)?.fact.base);
