import { annotationIn } from '../../entities/annotationIn.ts';
import { lineStartsOf, positionAt, rangeAt } from '../../syntax/lineStarts.ts';
import { docsOf } from './docsOf.ts';
import type { PrismaAttribute, PrismaField, PrismaModel, PrismaSchema } from './schema.ts';
import { type Token, tokenize } from './tokenize.ts';

const BLOCKS = new Set(['model', 'view', 'type', 'enum', 'generator', 'datasource']);
const isModelKind = (word: string): word is PrismaModel['kind'] => word === 'model' || word === 'view' || word === 'type';

/** What a generator fills in: `provider = "{{PROVIDER}}"`, `provider = "<%= provider %>"`. */
const TEMPLATE = /^\s*provider\s*=\s*"[^"\n]*(?:\{\{|<%|\$\{)/m;

const OUTPUT = /^\s*output\s*=\s*"([^"\n]+)"/gm;

/** A cursor over the tokens of one schema. A block that is broken costs itself, never the ones after it. */
class SchemaParser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly lineStarts: readonly number[];
  private readonly models: PrismaModel[] = [];
  private readonly enums: string[] = [];
  private readonly problems: { line: number; reason: string }[] = [];
  private at = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
    this.lineStarts = lineStartsOf(text);
  }

  parse(): PrismaSchema {
    while (this.at < this.tokens.length) {
      if (!this.startsBlock()) this.at++;
      else this.block();
    }
    const outputs = [...this.text.matchAll(OUTPUT)].flatMap(([, path]) => path ?? []);
    return { models: this.models, enums: this.enums, problems: this.problems, ...(outputs.length > 0 ? { outputs } : {}), ...(TEMPLATE.test(this.text) ? { template: true as const } : {}) };
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** `keyword Name {` at the start of a line. */
  private startsBlock(): boolean {
    const [keyword, name, brace] = [this.peek(), this.peek(1), this.peek(2)];
    const before = this.tokens[this.at - 1];
    const startsLine = before === undefined || before.kind === 'newline' || before.text === '}';
    return startsLine && keyword !== undefined && BLOCKS.has(keyword.text) && name?.kind === 'word' && brace?.text === '{';
  }

  private block(): void {
    const [keyword, name] = [this.peek(), this.peek(1)];
    this.at += 3;
    const fields: PrismaField[] = [];
    const attributes: PrismaAttribute[] = [];
    const isModel = keyword !== undefined && isModelKind(keyword.text);
    for (;;) {
      const token = this.peek();
      if (token?.text === '}') break;
      if (!token || this.startsBlock()) {
        this.problem(name, `${keyword?.text ?? 'block'} ${name?.text ?? ''} is not closed`);
        break;
      }
      if (token.text === '@@') {
        this.at++;
        attributes.push(this.attribute());
      } else if (isModel && token.kind === 'word') this.field(fields);
      else this.at++;
    }
    if (this.peek()?.text === '}') this.at++;
    if (!keyword || !name) return;
    if (isModelKind(keyword.text)) this.models.push({ kind: keyword.text, name: name.text, range: this.range(name), fields, attributes });
    else if (keyword.text === 'enum') this.enums.push(name.text);
  }

  /** `name Type? @attribute(…) @db.X`, to the end of its line. */
  private field(fields: PrismaField[]): void {
    const [name, type] = [this.peek(), this.peek(1)];
    if (!name || type?.kind !== 'word') {
      this.problem(name, `field ${name?.text ?? ''} has no type`);
      return this.skipLine();
    }
    const before = this.gapBefore(this.at, name.start);
    this.at += 2;
    if (this.peek()?.text === '(') this.parenthesised();
    let list = false;
    let optional = false;
    const attributes: PrismaAttribute[] = [];
    for (let token = this.peek(); token && token.kind !== 'newline' && token.text !== '}'; token = this.peek()) {
      this.at++;
      if (token.text === '[') list = true;
      else if (token.text === '?') optional = true;
      else if (token.text === '@') attributes.push(this.attribute());
    }
    const docs = docsOf(before, this.gapBefore(this.at, this.peek()?.start ?? this.text.length));
    const comment = docs.join(' ').slice(0, 160);
    fields.push({ name: name.text, range: this.range(name), type: type.text, list, optional, attributes, ...annotationIn(docs), ...(comment === '' ? {} : { comment }) });
  }

  /** Blanks and comments between a place and the token, other than a line's end, that stands before the one at `index`. */
  private gapBefore(index: number, end: number): string {
    let at = index - 1;
    while (this.tokens[at]?.kind === 'newline') at--;
    const last = this.tokens[at];
    return this.text.slice(last ? last.start + last.text.length : 0, end);
  }

  /** After the `@`: a dotted name, then perhaps parentheses. */
  private attribute(): PrismaAttribute {
    let name = this.peek()?.kind === 'word' ? (this.peek()?.text ?? '') : '';
    if (name !== '') this.at++;
    while (this.peek()?.text === '.' && this.peek(1)?.kind === 'word') {
      name += `.${this.peek(1)?.text ?? ''}`;
      this.at += 2;
    }
    return { name, args: this.peek()?.text === '(' ? this.parenthesised() : '' };
  }

  /** The text between balanced parentheses, which may span lines. */
  private parenthesised(): string {
    const start = this.peek()?.start ?? 0;
    let depth = 0;
    for (let token = this.peek(); token; token = this.peek()) {
      if (token.text === '(') depth++;
      if (token.text === ')') depth--;
      // A brace can't stand in arguments: the parenthesis was never closed.
      if (token.text === '}') break;
      this.at++;
      if (depth === 0) return this.text.slice(start + 1, token.start).replace(/\s+/g, ' ').trim();
    }
    return '';
  }

  private skipLine(): void {
    while (this.peek() && this.peek()?.kind !== 'newline' && this.peek()?.text !== '}') this.at++;
  }

  private range(token: Token) {
    return rangeAt(this.lineStarts, { start: token.start, end: token.start + token.text.length });
  }

  private problem(token: Token | undefined, reason: string): void {
    this.problems.push({ line: positionAt(this.lineStarts, token?.start ?? this.text.length).line, reason });
  }
}

/** Tolerant: whatever can be read is, and the rest is a located problem. Never throws. */
export const parseSchema = (text: string): PrismaSchema => new SchemaParser(text).parse();
