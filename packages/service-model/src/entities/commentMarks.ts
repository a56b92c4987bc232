/** How a field is marked where no decorator stands, as `entities/annotationIn.ts` reads it. */
export const markPersonal = (category: string): string => `\`// @pii(${category})\` or \`// @notPii(reason)\`, on a line of its own above it`;

export const MARK_SUBJECT = '`// @dataSubject` above it';
