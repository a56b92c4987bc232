import type { FileKind } from '../project/fileKind.ts';

/** What a store asks of the project that it belongs to. */
export interface Asks {
  /** By the file's name alone. */
  kindOf(file: string): FileKind | undefined;
  /** The last chance to learn that another process has parsed a file. */
  beforeParse(): void;
}
