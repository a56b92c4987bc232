/** `0`, `12`; `undefined` for anything else. */
export const wholeNumber = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);
