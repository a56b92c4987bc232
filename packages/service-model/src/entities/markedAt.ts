import type { CodeContext } from '../reader.ts';
import { annotationIn } from './annotationIn.ts';
import type { Annotation } from './annotationOf.ts';

/** What the comment above a property says of it: `// @pii(user.contact.email)`. @param at offset of its name */
export const markedAt = (file: string, at: number, { code }: Pick<CodeContext, 'code'>): Annotation =>
  annotationIn((code.code(file)?.marks ?? []).filter((mark) => mark.at === at).map(({ text }) => text));
