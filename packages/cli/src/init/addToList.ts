import { applyEdits, findNodeAtLocation, modify, parseTree, type ParseError } from 'jsonc-parser';

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** `\t`, or as many spaces as the first line that is indented has. */
function indentOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return indent.startsWith('\t') ? { insertSpaces: false, tabSize: 1 } : { insertSpaces: true, tabSize: indent.length };
}

/**
 * The text with values in a list at its top level that it did not have there; comments and everything else stay.
 * @returns `undefined` when it is not JSON with comments, or when something else than a list of texts is in its place
 */
export function addToList(text: string, key: string, values: readonly string[]): string | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree?.type !== 'object' || errors.length > 0) return undefined;
  const list = findNodeAtLocation(tree, [key]);
  if (list && (list.type !== 'array' || list.children?.some(({ type }) => type !== 'string'))) return undefined;
  const formattingOptions = { ...indentOf(text), eol: eolOf(text) };
  if (!list) return applyEdits(text, modify(text, [key], values, { formattingOptions }));
  const there = (list.children ?? []).map(({ value }) => String(value));
  // To the front, the last one first: a comment behind the last entry would otherwise stand behind a new one.
  return values.filter((value) => !there.includes(value)).reduceRight(
    (so, value) => applyEdits(so, modify(so, [key, 0], value, { formattingOptions, isArrayInsertion: true })),
    text,
  );
}
