import type { FileRecord } from './FileRecord.ts';

/** Is there nothing in a content that could make a part of a model? What others may link to in it counts for nothing here. */
export const concernsNobody = ({ candidate, speaks, schema, manifest, uses = [], disables = [], unparsed }: FileRecord): boolean =>
  !candidate && !speaks && !schema && !manifest && uses.length === 0 && disables.length === 0 && !unparsed;
