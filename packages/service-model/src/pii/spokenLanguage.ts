const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language by its ISO 639-1 code: `German`. */
export const spokenLanguage = (code: string): string => names.of(code) ?? code;
