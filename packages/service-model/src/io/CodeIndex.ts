import type { CodeFacts } from '../syntax/code.ts';

/** JSON texts of code facts, by content hash. */
export type CodeTexts = ReadonlyMap<string, string>;

/**
 * Files whose code is at hand as objects, in each of two generations; that of others is text, which takes a tenth of
 * the memory. A file and what its calls lead to are tens of files.
 */
const AT_HAND = 256;

const isCode = (value: unknown): value is CodeFacts =>
  typeof value === 'object' && value !== null && 'scopes' in value && Array.isArray(value.scopes) && 'classes' in value && Array.isArray(value.classes);

function parsed(text: string | undefined): CodeFacts | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isCode(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One entry a line, so that it can be taken apart without being parsed; as a whole it is JSON. */
export const codeTextsToFile = (texts: CodeTexts): string =>
  `{\n${[...texts].map(([hash, text]) => `${JSON.stringify(hash)}:${text}`).join(',\n')}\n}\n`;

/** What is not of this form is passed by: the sources are read again. */
export function codeTextsOfFile(content: string): CodeTexts {
  const texts = new Map<string, string>();
  for (let start = 0; start < content.length;) {
    const newline = content.indexOf('\n', start);
    const end = newline === -1 ? content.length : newline;
    const colon = content.indexOf('":', start);
    if (content[start] === '"' && colon !== -1 && colon < end) texts.set(content.slice(start + 1, colon), content.slice(colon + 2, content[end - 1] === ',' ? end - 1 : end));
    start = end + 1;
  }
  return texts;
}

/** Code facts by content hash. Apart from `FactIndex`: they are many times as large, and a lint run of entities asks for none. */
export class CodeIndex {
  private texts: Map<string, string> | undefined;
  /** Used since the last change of generations. */
  private young = new Map<string, CodeFacts>();
  /** Used in the generation before. */
  private old = new Map<string, CodeFacts>();
  private readonly load: () => CodeTexts;
  /** Changes since it was loaded or saved. */
  dirty = 0;

  /** @param load asked for once, and only when code is */
  constructor(load: () => CodeTexts = () => new Map()) {
    this.load = load;
  }

  get(hash: string): CodeFacts | undefined {
    const young = this.young.get(hash);
    if (young) return young;
    const known = this.old.get(hash) ?? parsed(this.loaded().get(hash));
    if (known) this.use(hash, known);
    return known;
  }

  put(hash: string, code: CodeFacts): void {
    this.dirty++;
    this.loaded().delete(hash);
    this.use(hash, code);
  }

  /** What another process has written meanwhile. */
  takeIn(others: () => CodeTexts): void {
    if (this.texts) for (const [hash, text] of others()) if (!this.texts.has(hash)) this.texts.set(hash, text);
  }

  /** What to write, over what another process wrote. @param isUsed does any file have this content? */
  toWrite(others: CodeTexts, isUsed: (hash: string) => boolean): CodeTexts {
    for (const [hash, code] of [...this.old, ...this.young]) this.keep(hash, code);
    return new Map([...others, ...this.loaded()].filter(([hash]) => isUsed(hash)));
  }

  private use(hash: string, code: CodeFacts): void {
    if (this.young.size >= AT_HAND) {
      for (const [other, its] of this.old) if (!this.young.has(other)) this.keep(other, its);
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(hash, code);
  }

  private keep(hash: string, code: CodeFacts): void {
    if (!this.loaded().has(hash)) this.loaded().set(hash, JSON.stringify(code));
  }

  private loaded(): Map<string, string> {
    return (this.texts ??= new Map(this.load()));
  }
}
