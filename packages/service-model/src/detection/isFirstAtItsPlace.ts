import type { Site } from '../model.ts';

/** Makes a test that says yes to the first of those that stand at one place. @param of what tells some there apart */
export function isFirstAtItsPlace<S extends Site>(of: (one: S) => string = () => ''): (one: S) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const key = `${one.file} ${one.range.start.offset} ${of(one)}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
}
