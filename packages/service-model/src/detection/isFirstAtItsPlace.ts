import type { Detection } from '../detector.ts';

/** Columns under a name that two entities share are declared once. */
export function isFirstAtItsPlace(): (detection: Detection) => boolean {
  const seen = new Set<string>();
  return ({ file, range }) => {
    const key = `${file} ${range.start.offset}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
}
