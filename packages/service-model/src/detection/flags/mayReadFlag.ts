/** A client comes from somewhere: from its package, or from a file that wraps it. */
const IMPORTS = /\bfrom\s*['"]|\b(?:require|import)\s*\(/;

/** Can a text ask for a flag? Cheap; never says no to one that does. */
export const mayReadFlag = (file: string, text: string): boolean => /\.[cm]?[jt]sx?$/.test(file) && IMPORTS.test(text);
