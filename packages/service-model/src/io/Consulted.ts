import type { Answer } from './resolveModule.ts';

/** What one conclusion was drawn from: contents of files, and where specifiers led. */
export class Consulted {
  /** Absolute file to the hash of its content; `''`: there was none. */
  readonly files = new Map<string, string>();
  readonly answers = new Set<Answer>();

  /** @param hashOf asked for once a file */
  file(file: string, hashOf: (file: string) => string): void {
    if (!this.files.has(file)) this.files.set(file, hashOf(file));
  }
}
