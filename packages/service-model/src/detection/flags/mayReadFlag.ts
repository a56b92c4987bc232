import { importsAnything } from '../importsAnything.ts';

/** Can a text ask for a flag? A client comes from somewhere: from its package, or from a file that wraps it. Cheap; never says no to one that does. */
export const mayReadFlag = (file: string, text: string): boolean => /\.[cm]?[jt]sx?$/.test(file) && importsAnything(text);
