/** An import of anything: of the company's own helpers, neither path nor name says what they do. */
const IMPORTS = /\bfrom\s*['"]|\b(?:require|import)\s*\(/;

/** Of globals, and of what is done without any library. */
const WORDS = /crypto|mask|redact|bfuscate|ensor|[*•]/i;

/** Can a text hold a call that encrypts, hashes or masks, or hand something to a helper that does? Cheap; never says no to one that does. */
export const mayDoCrypto = (file: string, text: string): boolean =>
  /\.[cm]?[jt]s$/.test(file) && !file.endsWith('.d.ts') && (IMPORTS.test(text) || WORDS.test(text));
