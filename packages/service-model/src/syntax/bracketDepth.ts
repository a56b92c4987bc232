import { lineEnd, regexEnd, stringEnd, templateEnd } from './literalEnd.ts';

/** What comes after the bracket that closes it: an operator, a statement, either, the rest of a template. */
type Opened = 'value' | 'statement' | 'unsure' | 'template';

/** After their parentheses a statement begins; after those of `await` only in `for await (…)`. */
const CONTROL: Readonly<Record<string, Opened>> = { if: 'statement', while: 'statement', for: 'statement', with: 'statement', await: 'unsure' };
/** After these an expression begins. */
const BEFORE_EXPRESSION = new Set([
  'return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'await', 'yield', 'extends', 'default',
]);
/** After these a slash may be that of a division, of a regular expression or of a JSX tag. */
const UNSURE = new Set(['}', '<', '>', '.', 'of', 'await', 'yield', 'unsure']);
const WORD = /[\p{ID_Continue}$\u200C\u200D]+/uy;

/**
 * Passes over code as a lexer does, token by token, so that brackets in strings, templates, comments and regular
 * expressions are none. JSX is read as if it were code.
 */
export class BracketDepth {
  /** Was a guess made at what a quote or a slash means? */
  guessed = false;
  private readonly text: string;
  private readonly opened: Opened[] = [];
  /** The last word or sign. */
  private last = '';
  /** Is it the end of a value, so that a slash divides it? */
  private isValue = false;
  private noRegexBefore = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the first bracket that is nested deeper than `max`. */
  deeperThan(max: number): number | undefined {
    let at = this.text.startsWith('#!') ? lineEnd(this.text, 0) : 0;
    while (at < this.text.length) {
      const next = this.token(at);
      if (this.opened.length > max) return at;
      at = next;
    }
    return undefined;
  }

  /** @returns offset after the token */
  private token(at: number): number {
    const char = this.text[at] ?? '';
    switch (char) {
      case '(': case '[': case '{':
        return this.open(char, at);
      case ')': case ']': case '}':
        return this.close(char, at);
      case '"': case "'":
        return this.string(at);
      case '`':
        return this.template(at + 1);
      case '/':
        return this.slash(at);
      case '=':
        return this.text[at + 1] === '>' ? this.met('=>', false, at + 2) : this.met('=', false, at + 1);
      case '+': case '-':
        return this.text[at + 1] === char ? this.met('}', true, at + 2) : this.met(char, false, at + 1);
      case '!':
        // `x! / y` and `!/x/`: as before it.
        return at + 1;
      default:
        return this.wordOrSign(char, at);
    }
  }

  private wordOrSign(char: string, at: number): number {
    WORD.lastIndex = at;
    const word = WORD.exec(this.text)?.[0];
    if (word === undefined) return /\s/.test(char) ? at + 1 : this.met(char, false, at + 1);
    // A name after a dot is no keyword.
    if (this.last === '.') return this.met('', true, at + word.length);
    return this.met(word, !BEFORE_EXPRESSION.has(word), at + word.length);
  }

  private open(char: string, at: number): number {
    const isBlock = char === '{' && (this.isValue || ['=>', ';', '{', '}', ')', ''].includes(this.last));
    this.opened.push(char === '(' ? (CONTROL[this.last] ?? 'value') : isBlock ? 'statement' : 'value');
    return this.met(char, false, at + 1);
  }

  private close(char: string, at: number): number {
    const what = this.opened.pop();
    if (what === 'template') return this.template(at + 1);
    return this.met(what === 'unsure' ? what : char, what !== 'statement', at + 1);
  }

  private string(at: number): number {
    const end = stringEnd(this.text, at);
    if (end !== undefined) return this.met('', true, end + 1);
    this.guessed = true;
    return at + 1;
  }

  private template(from: number): number {
    const end = templateEnd(this.text, from);
    if (this.text[end] !== '$') return this.met('', true, end + 1);
    this.opened.push('template');
    return this.met('{', false, end + 2);
  }

  private slash(at: number): number {
    if (this.text[at + 1] === '/') return lineEnd(this.text, at);
    if (this.text[at + 1] === '*') {
      const end = this.text.indexOf('*/', at + 2);
      return end === -1 ? this.text.length : end + 2;
    }
    if (UNSURE.has(this.last)) this.guessed = true;
    if (this.isValue || at < this.noRegexBefore) return this.met('/', false, at + 1);
    const end = regexEnd(this.text, at);
    if (end !== undefined) return this.met('', true, end + 1);
    this.guessed = true;
    // Not looked for again on this line: a line of slashes would cost the square of its length.
    this.noRegexBefore = lineEnd(this.text, at);
    return this.met('/', false, at + 1);
  }

  private met(token: string, isValue: boolean, next: number): number {
    this.last = token;
    this.isValue = isValue;
    return next;
  }
}
