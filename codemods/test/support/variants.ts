const isSource = (path: string): boolean => /\.[mc]?[jt]sx?$/.test(path);

/** What a team's editor may have done to a file: none of it may change what a recipe does, nor get lost. */
export const variants = {
  'as written': (_path: string, text: string) => text,
  CRLF: (_path: string, text: string) => text.replace(/(?<!\r)\n/g, '\r\n'),
  'byte order mark': (path: string, text: string) => (isSource(path) ? '\uFEFF' + text : text),
  'no final newline': (_path: string, text: string) => text.replace(/\n+$/, ''),
} as const satisfies Record<string, (path: string, text: string) => string>;
