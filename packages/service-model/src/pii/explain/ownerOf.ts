import type { PersonalDataSettings } from '@nilometer/policy';
import type { ClassifiedOwner } from '../classified.ts';
import type { FoundTerm } from '../findTerm.ts';
import type { Knowledge } from '../knowledge.ts';
import { ownerOfRecord } from '../ownerOfRecord.ts';
import { ownerNouns } from '../spokenOwner.ts';
import { whoseIs } from '../whoseIs.ts';
import type { ExplainedOwner } from './explanation.ts';
import { packOfOwner } from './packOfOwner.ts';

/** Whose the value is, and which word of which name says so. */
export function ownerOf(found: FoundTerm | undefined, record: ClassifiedOwner, knowledge: Knowledge, settings: PersonalDataSettings): ExplainedOwner {
  const whose = found ? whoseIs(found, record, knowledge) : undefined;
  const around = ownerOfRecord(record, knowledge, found?.term.language ?? 'en');
  const { kind, because } = whose?.from === 'name' ? whose : around;
  const place = whose?.from === 'name' ? 'name' : around.place;
  const pack = kind === 'unknown' ? undefined : packOfOwner(because, settings);
  const named = { name: 'its name', path: `\`${around.written}\` around it`, record: `the name of its record, \`${around.written}\`` }[place];
  const says = kind === 'unknown'
    ? because === '' ? 'no word says whose it is' : `\`${because}\` in ${named} does not say whose it is`
    : `\`${because}\` in ${named}: ${ownerNouns[kind]}`;
  return { kind, says, word: because, place, ...(pack === undefined ? {} : { pack }) };
}
