import { createHash } from 'node:crypto';

/** 64 bits: two contents of a project that collide need some 10^9 of them. The kind is part, since it decides how the text is read. */
export const contentHash = (kind: string, text: string): string =>
  createHash('sha1').update(kind).update('\0').update(text).digest('base64url').slice(0, 11);
