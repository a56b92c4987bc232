const LINE_END = /[\n\r\u2028\u2029]/g;

/** Offset of the next line end, or of the end of the text. */
export function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Offset of the quote that ends a string; `undefined` where it does not end on its line. No regular expression: a string may be megabytes long. */
export function stringEnd(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === quote) return at;
    if (char === '\n' || char === '\r') return undefined;
    if (char === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
  }
  return undefined;
}

/** Offset of the slash that ends a regular expression; `undefined` where it does not end on its line. */
export function regexEnd(text: string, start: number): number | undefined {
  const end = lineEnd(text, start);
  let inClass = false;
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === '/' && !inClass) return at;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
  }
  return undefined;
}

/** Offset of the backtick or of the `${` that ends a stretch of a template, or of the end of the text. */
export function templateEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}
