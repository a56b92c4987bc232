import type { PersonalField, Place, RightCoverage } from '@nilometer/service-model';
import { plain } from './plain.ts';
import type { FieldRecord } from './recordColumns.ts';
import { capital } from './words/capital.ts';
import { categoryWord } from './words/categoryWord.ts';
import { confidenceWords } from './words/confidenceWords.ts';
import { coveredWords } from './words/coveredWords.ts';
import { specialWords } from './words/specialWords.ts';
import { subjectWord } from './words/subjectWord.ts';

const joined = (texts: readonly string[]): string => plain(texts.filter((text) => text !== '').join('; '));
const placesText = (places: readonly Place[]): string => joined(places.map(({ what, file, line }) => `${what} (${file}:${line})`));
const why = ({ because, places }: RightCoverage): string => joined([because, placesText(places)]);

/** A field as the texts that the page searches, filters, sorts and copies, in the words of its table. */
export const recordOf = (field: PersonalField): FieldRecord => ({
  service: plain(field.service),
  entity: plain(field.entity),
  table: plain(field.table ?? ''),
  field: plain(field.field),
  type: plain(field.type ?? ''),
  file: plain(field.file),
  line: String(field.line),
  category: plain(capital(categoryWord(field.category))),
  key: plain(field.category),
  special: specialWords[field.special],
  subject: plain(capital(subjectWord(field.subject))),
  logged: placesText(field.logged),
  sent: placesText(field.sent),
  exposed: placesText(field.exposed),
  ways: String(field.logged.length + field.sent.length + field.exposed.length),
  erasure: coveredWords[field.erasure.covered],
  erasureWhy: why(field.erasure),
  export: coveredWords[field.export.covered],
  exportWhy: why(field.export),
  marked: field.annotated === 'pii' ? 'Yes' : 'No',
  confidence: confidenceWords[field.confidence],
  evidence: joined(field.evidence),
});
