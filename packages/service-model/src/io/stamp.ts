import { statSync } from 'node:fs';

/** What must be equal for a file to count as unchanged without reading it. */
export interface Stamp {
  readonly mtimeMs: number;
  readonly size: number;
  readonly ino: number;
}

export function stampOf(file: string): Stamp | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { mtimeMs: stat.mtimeMs, size: stat.size, ino: stat.ino } : undefined;
}

export const isSame = (a: Stamp, b: Stamp): boolean => a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino;
