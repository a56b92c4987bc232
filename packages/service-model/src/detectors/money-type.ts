import { catalogue } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { isJudged } from '../detection/isJudged.ts';
import { keepsDocuments } from '../detection/keepsDocuments.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { isFirstAtItsPlace } from '../detection/isFirstAtItsPlace.ts';
import { isFloat } from '../detection/money/isFloat.ts';
import { hasCurrency, isMoney } from '../detection/money/isMoney.ts';
import { profileOf } from '../detection/profileOf.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Entity, Field } from '../model.ts';

const NUMBER = /^(?:(?:big|small|medium|tiny)?int(?:eger|\d)?|number|numeric|decimal(?:128)?|money|bigint)$/i;

const isNumber = (columnType: string): boolean => isFloat(columnType) || NUMBER.test(columnType.replace(/\s*\(.*$/s, ''));

/** The other end of a relation may say in which currency this one counts. */
const mayReachCurrency = (entity: Entity, field: Field): boolean => hasCurrency(entity) || field.name.includes('.') || entity.fields.some(({ relation }) => relation);

function judged(entity: Entity, field: Field, options: Readonly<Record<'currency' | 'documentNumbers', 'ignore' | 'report'>>): 'float' | 'currency' | undefined {
  const { columnType } = field;
  if (columnType === undefined || field.inheritedFrom !== undefined || field.file !== entity.file || field.relation || !isMoney(field, entity)) return undefined;
  if (isFloat(columnType) || (columnType === 'Number' && options.documentNumbers === 'report' && keepsDocuments(entity))) return 'float';
  return options.currency === 'report' && isNumber(columnType) && !mayReachCurrency(entity, field) ? 'currency' : undefined;
}

/** On the field's name, where it is declared. */
export default defineDetector({
  id: 'money-type',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    float:
      '{{entity}}.{{field}} is money in a column of type {{type}}: binary fractions hold no ten cents exactly, so sums are off, and two amounts that are equal are not. Store whole cents, or a decimal with its digits{{money}}, with a migration.',
    currency:
      '{{entity}}.{{field}} is money, and nothing in reach says in which currency: the first second currency makes every row ambiguous. Store the currency\u2019s code beside it{{money}}, with a migration.',
  },
  choices: catalogue['money-type'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, { policy, options }) =>
    [...model.entities.filter(isJudged), ...model.carriers.filter(({ governed }) => governed)]
      .flatMap((entity) => {
        const [symbol] = profileOf(entity, policy)?.concepts.money ?? [];
        const money = symbol ? `, or ${symbol.symbol}, which keeps the amount with its currency` : '';
        return entity.fields.flatMap((field): Detection[] => {
          const messageId = judged(entity, field, options);
          const data = { entity: entity.name, field: field.name, type: field.columnType ?? '', money };
          return messageId ? [{ messageId, data, file: field.file, range: field.range, entity: entity.name, subject: field.name }] : [];
        });
      })
      // Columns under a name that two entities share are declared once.
      .filter(isFirstAtItsPlace())
      .sort(byPlace),
});
