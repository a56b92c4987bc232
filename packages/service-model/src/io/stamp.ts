import { statOf } from './statOf.ts';

/** What must be equal for a file to count as unchanged without reading it. */
export interface Stamp {
  readonly mtimeMs: number;
  readonly size: number;
  readonly ino: number;
  /** What `cp --preserve` or `touch` does to the other time, it can't do to this one (git's index keeps both, too). */
  readonly ctimeMs: number;
}

export function stampOf(file: string): Stamp | undefined {
  const stat = statOf(file);
  return stat?.isFile() ? { mtimeMs: stat.mtimeMs, size: stat.size, ino: stat.ino, ctimeMs: stat.ctimeMs } : undefined;
}

export const isSame = (a: Stamp, b: Stamp): boolean =>
  a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino && a.ctimeMs === b.ctimeMs;
