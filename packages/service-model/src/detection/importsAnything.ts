const IMPORTS = /\bfrom\s*['"]|\b(?:require|import)\s*\(/;

/** Does a text import anything? */
export const importsAnything = (text: string): boolean => IMPORTS.test(text);
