import type { Detection } from '../detector.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of detections: file, then offset; not `localeCompare`, whose order depends on the machine. */
export const byPlace = (a: Detection, b: Detection): number =>
  compare(a.file, b.file) ||
  a.range.start.offset - b.range.start.offset ||
  compare(a.messageId, b.messageId) ||
  compare(a.subject, b.subject);
