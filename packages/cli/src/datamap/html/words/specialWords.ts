import type { PersonalField } from '@nilometer/service-model';

/** Kinds of data that the GDPR protects more than others, by its articles: https://eur-lex.europa.eu/eli/reg/2016/679/oj */
export const specialWords = {
  art9: 'Special (Art. 9)',
  art10: 'Convictions (Art. 10)',
  no: '',
} as const satisfies Record<PersonalField['special'], string>;
