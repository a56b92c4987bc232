import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Lines of files below `root`, each file read once; `undefined` where it cannot be had. */
export function sourceLines(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) {
      try {
        lines = readFileSync(resolve(root, file), 'utf8').split(/\r\n|\r|\n/);
      } catch {
        lines = [];
      }
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
