import type { Reach } from '@nilometer/policy';
import { accountMeant } from '../accountMeant.ts';
import type { ClassifiedField, ClassifiedOwner, ClassifiedSibling } from '../classified.ts';
import type { FoundTerm } from '../findTerm.ts';
import { isKey } from '../isKey.ts';
import { joinsRelation } from '../joinsRelation.ts';
import type { Knowledge } from '../knowledge.ts';
import { recordTerm } from '../recordTerm.ts';
import { spokenLanguage } from '../spokenLanguage.ts';
import { spokenTerm } from '../spokenTerm.ts';
import { termOfName } from '../termOfName.ts';
import { typeVeto } from '../typeVeto.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Reason } from './explanation.ts';

const counts = {
  anywhere: 'whatever record it is in',
  likely: 'unless the record is about something else',
  ofPersons: 'but only in a record about a person',
  debatable: 'but people disagree whether that is personal data',
} as const satisfies Record<Reach, string>;

const standsIn = {
  name: 'in its name',
  column: 'in the name of its column',
  record: 'in the name of its record, of which it is the value,',
  decorator: 'on it',
} as const satisfies Partial<Record<Reason['place'], string>>;

function placeOf({ term }: FoundTerm, name: string, record: string, knowledge: Knowledge): keyof typeof standsIn {
  if (term.pack === 'validators') return 'decorator';
  if (recordTerm(wordsOf(name, knowledge), record, knowledge)) return 'record';
  return termOfName(name, knowledge) ? 'name' : 'column';
}

interface Sides {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** What the word for personal data says, and the language and the type beside it. */
export function termReasons(field: ClassifiedField, found: FoundTerm, owner: ClassifiedOwner, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): Sides {
  const own = spokenTerm(found, owner.name, siblings, field.name, knowledge);
  const { phrase, group: { category: said, reach, ambiguous }, language, pack } = (own ?? found).term;
  const category = accountMeant(phrase, said, owner, siblings);
  const place = placeOf(found, field.name.split('.').at(-1) ?? '', owner.name, knowledge);
  const word = { place, words: [phrase], pack };
  if (category === 'none') return { for: [], against: [{ says: `\`${phrase}\` ${standsIn[place]} only looks like personal data`, ...word }] };
  const spoken = spokenLanguage(language);
  const beside = { place: 'siblings', words: [], pack } as const;
  const stands: Reason = { says: `\`${phrase}\` ${standsIn[place]} ${category === 'secret' ? 'is a secret' : `stands for ${category}, ${counts[reach]}`}`, ...word };
  if (!own) return { for: [stands], against: [{ says: `\`${phrase}\` means something else in other languages, and nothing beside it is written in ${spoken}`, ...beside }] };
  const ownWords = wordsOf(field.name.split('.').at(-1) ?? '', knowledge);
  if (isKey(ownWords, category, phrase) || joinsRelation(field.name, siblings)) return { for: [stands], against: [{ says: `\`${ownWords.join(' ')}\` is the key of a record`, place: 'name', words: ownWords.slice(-1) }] };
  const veto = typeVeto(field.type, own);
  return {
    for: [stands, ...(ambiguous ? [{ says: `the record is written in ${spoken}, as \`${phrase}\` is`, ...beside }] : [])],
    against: veto === undefined ? [] : [{ says: veto, place: 'type', words: field.type === null ? [] : [field.type] }],
  };
}
