/** Types that no value's origin can be told by. */
const PLAIN = new Set(['any', 'unknown', 'never', 'void', 'string', 'number', 'boolean', 'bigint', 'symbol', 'object', 'null', 'undefined', 'Promise', 'Array']);

/** Splits at commas that stand in no brackets. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('<([{'.includes(char)) depth++;
    else if ('>)]}'.includes(char)) depth--;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** `Repository<User> | null` is `Repository` of `['User']`; `undefined` for whatever names no single type. */
export function typeName(written: string): { readonly name: string; readonly types: readonly string[] } | undefined {
  const named = written.split('|').map((part) => part.trim()).filter((part) => part !== 'null' && part !== 'undefined');
  const [only = ''] = named;
  const [, name = '', args] = /^(?:readonly\s+)?([\w$.]+)\s*(?:<([^]*)>)?$/.exec(only) ?? [];
  if (named.length !== 1 || name === '' || PLAIN.has(name)) return undefined;
  return { name, types: args === undefined ? [] : split(args) };
}
