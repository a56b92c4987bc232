import type { Terminal } from './terminal.ts';

/** A one-line counter on a terminal's stderr, nothing elsewhere. `done` wipes it. */
export function progress(terminal: Terminal, what: string): { update: (done: number, total: number) => void; done: () => void } {
  let shown = false;
  return {
    update(done, total) {
      if (!terminal.interactive) return;
      shown = true;
      terminal.err(`\r\u001b[K${what} ${done}/${total}`);
    },
    done() {
      if (shown) terminal.err('\r\u001b[K');
    },
  };
}
