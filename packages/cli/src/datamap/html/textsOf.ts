import type { PersonalField, Place, RightCoverage } from '@nilometer/service-model';
import { plain } from '../plain.ts';
import type { RecordColumn } from './recordColumns.ts';
import { capital } from './words/capital.ts';
import { categoryWord } from '../../words/categoryWord.ts';
import { confidenceWords } from './words/confidenceWords.ts';
import { coveredWords } from './words/coveredWords.ts';
import { specialWords } from './words/specialWords.ts';
import { subjectWord } from './words/subjectWord.ts';

const text = (...texts: readonly string[]): string[] => texts.map(plain).filter((each) => each !== '');
const places = (these: readonly Place[]): string[] => text(...these.map(({ what, file, line }) => `${what} (${file}:${line})`));
const why = ({ because, places: these }: RightCoverage): string[] => [...text(because), ...places(these)];

/** What each column holds of a field, in the words of the page's table; several texts where it may hold several. */
export const textsOf = (field: PersonalField): Readonly<Record<RecordColumn, readonly string[]>> => ({
  service: text(field.service),
  entity: text(field.entity),
  table: text(field.table ?? ''),
  field: text(field.field),
  type: text(field.type ?? ''),
  file: text(field.file),
  line: text(String(field.line)),
  category: text(capital(categoryWord(field.category))),
  key: text(field.category),
  special: text(specialWords[field.special]),
  subject: text(capital(subjectWord(field.subject))),
  logged: places(field.logged),
  sent: places(field.sent),
  exposed: places(field.exposed),
  ways: text(String(field.logged.length + field.sent.length + field.exposed.length)),
  erasure: text(coveredWords[field.erasure.covered]),
  erasureWhy: why(field.erasure),
  export: text(coveredWords[field.export.covered]),
  exportWhy: why(field.export),
  marked: text(field.annotated === 'pii' ? 'Yes' : 'No'),
  confidence: text(confidenceWords[field.confidence]),
  evidence: text(...field.evidence),
});
