import { lineStartsOf, positionAt, schemaComments } from '@nilometer/service-model';

interface Location {
  readonly line: number;
  readonly column: number;
}

interface Placed {
  /** Half-open UTF-16 offsets into the text after its byte order mark. */
  readonly range: readonly [number, number];
  /** Lines and columns count from 1; the end is the position after the last character. */
  readonly loc: { readonly start: Location; readonly end: Location };
}

/** A comment with its delimiters in `range`, without them in `value`. */
export interface CommentNode extends Placed {
  readonly type: 'Comment';
  readonly value: string;
}

/** All that ESLint is told of a schema. What stands in it is read by the service model, and judged there. */
export interface SchemaTree extends Placed {
  readonly type: 'Schema';
  readonly comments: readonly CommentNode[];
  /** Of code, which it has none of. */
  readonly tokens: readonly never[];
}

export const isSchemaTree = (value: unknown): value is SchemaTree =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Schema' && 'comments' in value;

/** The tree of a file in a language that a reader of the service model reads, told by the file's extension. */
export function schemaTree(file: string, text: string): SchemaTree {
  const lineStarts = lineStartsOf(text);
  const at = (offset: number): Location => {
    const { line, column } = positionAt(lineStarts, offset);
    return { line, column };
  };
  const placed = (start: number, end: number): Placed => ({ range: [start, end], loc: { start: at(start), end: at(end) } });
  const comments = (schemaComments(file, text) ?? []).map(
    ({ text: value, start, end }): CommentNode => ({ type: 'Comment', value, ...placed(start, end) }),
  );
  return { type: 'Schema', comments, tokens: [], ...placed(0, text.length) };
}
