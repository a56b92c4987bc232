import { textOf } from './textOf.ts';

/** Lines of files below `root`, each file read once; `undefined` where it cannot be had. */
export function sourceLines(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? (textOf(root, file) ?? '').split(/\r\n|\r|\n/);
    files.set(file, lines);
    return lines[line - 1];
  };
}
