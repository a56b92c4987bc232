import type { Terminal } from './terminal.ts';

export interface ProgressLine {
  show(done: number, total: number): void;
  clear(): void;
}

/** One line on stderr, rewritten ten times a second at most; nothing at all where nobody watches. */
export function progressLine({ interactive, err, now }: Pick<Terminal, 'interactive' | 'err' | 'now'>): ProgressLine {
  let last = 0;
  return {
    show(done, total) {
      const at = interactive ? now().getTime() : 0;
      if (at - last < 100) return;
      last = at;
      err(`\r${done} of ${total} files`);
    },
    clear() {
      if (last > 0) err('\r\u001B[K');
    },
  };
}
