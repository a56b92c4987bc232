import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface TemporaryFolder {
  /** Absolute, without links. */
  readonly path: string;
  /** Aborted before the folder goes because of a signal: for what still reads it. */
  readonly ended: AbortSignal;
  remove(): void;
}

/** A folder that is removed when asked, when the process exits, or when a signal ends it; the signal then does what it does without us. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  const end = new AbortController();
  const remove = (): void => {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, onSignal);
    rmSync(path, { recursive: true, force: true });
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    end.abort();
    remove();
    process.kill(process.pid, signal);
  };
  process.on('exit', remove);
  for (const signal of signals) process.on(signal, onSignal);
  return { path, ended: end.signal, remove };
}
