import { printable } from '@nilometer/policy';
import type { Change, Field, Reason } from '@nilometer/service-model';
import type { ExplainedField } from './explainedField.ts';
import { verdictWords } from './verdictWords.ts';

const annotations = {
  pii: 'as personal data: that decides, whatever the classifier says',
  notPii: 'as not personal data: that decides, whatever the classifier says',
  none: 'no',
} as const satisfies Record<Field['annotated'], string>;

const specials = {
  art9: 'yes: special category, Art. 9 GDPR',
  art10: 'yes: criminal convictions and offences, Art. 10 GDPR',
  no: 'no',
} as const satisfies Record<ExplainedField['verdict']['special'], string>;

type ExplainedAnnotation = Pick<ExplainedField, 'annotated' | 'annotatedCategory' | 'annotatedInWords'>;

const known = (pack: string | undefined): string => (pack === undefined ? '' : `  [${pack === 'policy' ? 'the policy\u2019s own words' : `pack ${pack}`}]`);
const reasonLine = ({ says, pack }: Reason): string => `  ${says}${known(pack)}`;
const changeLine = ({ says, verdict }: Change): string => `  If ${says}${verdict ? `\n    then ${verdictWords(verdict)}` : ''}`;

const section = (title: string, lines: readonly string[]): readonly string[] => ['', title, ...(lines.length === 0 ? ['  nothing'] : lines)];

/** `as personal data, health data (user.health): that decides, whatever the classifier says`. */
function annotationText({ annotated, annotatedCategory, annotatedInWords }: ExplainedAnnotation): string {
  if (annotatedCategory === undefined) return annotations[annotated];
  return `as personal data, ${annotatedInWords ?? annotatedCategory} (${annotatedCategory}): that decides, whatever the classifier says`;
}

/** An explained field for people. No colours; names of the code can not change the terminal. */
export function explainedFieldText({ entity, field, orm, file, line, inheritedFrom, type, column, verdict, whose, changes, ...rest }: ExplainedField): string {
  return [
    `${file}:${line}  ${entity}.${field} (${orm}${inheritedFrom === undefined ? '' : `, declared by ${inheritedFrom}`})`,
    '',
    `Verdict    ${verdictWords(verdict)}`,
    `Special    ${specials[verdict.special]}`,
    `Annotated  ${annotationText(rest)}`,
    `Whose      ${whose.says}${known(whose.pack)}`,
    `Type       ${type ?? 'not written'}${column === undefined ? '' : `, column ${column}`}`,
    ...section('For', rest.for.map(reasonLine)),
    ...section('Against', [...rest.against.map(reasonLine), ...(rest.disagreement === undefined ? [] : [`  ${rest.disagreement}`])]),
    ...section('What would change it', changes.map(changeLine)),
    '',
  ].map((text) => text.split('\n').map(printable).join('\n')).join('\n');
}
