import { piiCategories } from '../../categories.ts';
import { reaches, valueKinds } from '../../personalData.ts';
import { zod } from '../../zod.ts';

export function personalData() {
  const z = zod();
  const phrase = z.string().regex(/[\p{L}\d]/u, { error: 'expected words, "customer reference"' });
  const phrases = z.array(phrase);
  return z
    .strictObject({
      words: z
        .array(z.strictObject({
          category: z.enum([...piiCategories, 'secret']),
          reach: z.enum(reaches).default('likely'),
          holds: z.array(z.enum(valueKinds)).exactOptional(),
          words: phrases.min(1),
        }))
        .describe('Words of your own for personal data and secrets, by category.'),
      owners: z
        .strictObject({ person: phrases, organisation: phrases, place: phrases, machine: phrases, thing: phrases })
        .partial()
        .describe('Words of your own for whom or what a record is about.'),
      notPersonal: phrases.describe('Phrases that are never personal data here.'),
      without: z.array(z.string().min(1)).describe('Packs of words that are left out, by id.'),
    })
    .partial();
}
