import type { Site } from '../model.ts';

/** Does one place lie in another of the same file? */
export const standsWithin = (one: Site, { file, range }: Site): boolean =>
  one.file === file && one.range.start.offset >= range.start.offset && one.range.end.offset <= range.end.offset;
