/** Whom a field is about, as a table says it. */
export const subjectWord = (subject: string | null): string => subject ?? 'Not said in the code';
