import type { PiiVerdict } from '@nilometer/service-model';
import { categoryWord } from '../words/categoryWord.ts';

/** A verdict in words: `personal data: e-mail address (user.contact.email), high confidence`. */
export function verdictWords({ label, category, confidence }: Pick<PiiVerdict, 'label' | 'category' | 'confidence'>): string {
  const what = {
    pii: category === undefined ? 'personal data' : `personal data: ${categoryWord(category)} (${category})`,
    secret: 'a secret',
    none: 'not personal data',
  } as const satisfies Record<PiiVerdict['label'], string>;
  return `${what[label]}, ${confidence} confidence`;
}
