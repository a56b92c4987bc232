/**
 * Text from somebody's source or registry, safe for a terminal: control characters, and those that turn the
 * direction of writing (https://trojansource.codes), are spelled, never obeyed.
 */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
