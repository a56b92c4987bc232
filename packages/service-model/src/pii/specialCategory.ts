import type { PiiCategory } from '@nilometer/policy';

export type Special = 'art9' | 'art10' | 'no';

/**
 * Categories, with all below them, that the General Data Protection Regulation (EU) 2016/679 protects more than others.
 * Art. 9(1): racial or ethnic origin, political opinions, religious or philosophical beliefs, trade union membership,
 * genetic data, biometric data, health, sex life or sexual orientation. Numbers given to a person for health purposes
 * are health data: recital 35. Art. 10: criminal convictions and offences.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
const table = new Map<PiiCategory, Special>([
  ['user.health', 'art9'],
  ['user.biometrics', 'art9'],
  ['user.authorization.biometrics', 'art9'],
  ['user.demographic.race_ethnicity', 'art9'],
  ['user.demographic.political_opinion', 'art9'],
  ['user.demographic.religious_belief', 'art9'],
  ['user.demographic.union_membership', 'art9'],
  ['user.demographic.sexual_orientation', 'art9'],
  ['user.criminal_history', 'art10'],
]);

/** Of a fideslang category, and of those below it. */
export function specialCategory(category: string): Special {
  for (const [above, special] of table) if (category === above || category.startsWith(`${above}.`)) return special;
  return 'no';
}
