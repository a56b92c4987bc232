import type { FileRecord } from './FileRecord.ts';

const PLACES = new Set(['span', 'lineStarts', 'insertAt', 'optionAt', 'range']);

/** Facts without their places: equal as long as nothing that another file could see has changed. */
export const shapeOf = ({ module, body, schema, manifest, generated }: FileRecord): string =>
  JSON.stringify([module, body, schema, manifest, generated], (key, value: unknown) => (PLACES.has(key) ? undefined : value));
