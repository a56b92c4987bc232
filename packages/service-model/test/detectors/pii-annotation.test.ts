import { describe, expect, it } from 'vitest';
import detector from '../../src/detectors/pii-annotation.ts';
import { brief, detect, entity, field, messageOf, policy } from './build.ts';

const medium = field({ pii: { label: 'pii', category: 'user.name', confidence: 'medium', evidence: ['its siblings'] } });
const found = ['src/customer.ts:12 unmarked email'];

it.each([
  { scenario: 'personal, not annotated', entity: entity({ fields: [field()] }), found },
  { scenario: 'annotated', entity: entity({ fields: [field({ annotated: 'pii' })] }), found: [] },
  { scenario: 'said not to be', entity: entity({ fields: [field({ annotated: 'notPii' })] }), found: [] },
  { scenario: 'not personal', entity: entity({ fields: [field({ pii: { label: 'none', confidence: 'high', evidence: [] } })] }), found: [] },
  { scenario: 'a secret', entity: entity({ fields: [field({ pii: { label: 'secret', confidence: 'high', evidence: [] } })] }), found: [] },
  { scenario: 'inherited: judged where it is declared', entity: entity({ fields: [field({ inheritedFrom: 'Base' })] }), found: [] },
  { scenario: 'less sure than asked', entity: entity({ fields: [medium] }), found: [] },
  { scenario: 'as sure as asked', entity: entity({ fields: [medium] }), options: { minConfidence: 'medium' }, found },
  { scenario: 'less sure than asked again', entity: entity({ fields: [medium] }), options: { minConfidence: 'high' }, found: [] },
  { scenario: 'settings of the operator', entity: entity({ name: 'BankDetails', declaredAs: 'setting', fields: [field()] }), found: [] },
  { scenario: 'what only may be', entity: entity({ name: 'BankDetails', fields: [field()] }), found },
  { scenario: 'not governed', entity: entity({ fields: [field()], governed: false }), found: [] },
  { scenario: 'not persisted', entity: entity({ fields: [field()], persisted: false }), found: [] },
])('$scenario', ({ entity: each, options, found: expected }) => {
  expect(detect(detector, { entities: [each] }, options ? { options } : {}).map(brief)).toEqual(expected);
});

it('judges fields of base classes, where they are declared, once', () => {
  const base = entity({ name: 'Base', persisted: false, file: 'src/base.ts', fields: [field({ file: 'src/base.ts' })] });
  const heir = entity({ bases: ['Base'], fields: [field({ file: 'src/base.ts', inheritedFrom: 'Base' })] });
  expect(detect(detector, { entities: [heir], carriers: [base] }).map(brief)).toEqual(['src/base.ts:12 unmarked email']);
});

const text = "import { Entity } from 'typeorm';\n@Entity() class Customer {\n  @Column() email: string;\n}\n";
const insertAt = { offset: text.indexOf('@Column'), indent: '  ' };
const texts = { 'src/customer.ts': text };
const suggested = (over: Parameters<typeof entity>[0], fieldOver: Parameters<typeof field>[0] = {}): readonly unknown[] =>
  detect(detector, { entities: [entity({ fields: [field({ insertAt, ...fieldOver })], ...over })] }, { texts }).map(({ messageId, fixes, suggestions }) => [messageId, fixes, suggestions?.length]);

describe('what to do', () => {
  it('suggests the annotation of the profile', () => {
    const [each] = detect(detector, { entities: [entity({ fields: [field({ insertAt })] })] }, { texts });
    expect(each?.suggestions).toEqual([
      {
        messageId: 'annotate',
        data: { symbol: 'Personal', category: 'user.contact.email' },
        edits: [
          { start: 33, end: 33, text: "\nimport { Personal } from '@acme/platform';" },
          { start: insertAt.offset, end: insertAt.offset, text: "@Personal({ category: 'user.contact.email' })\n  " },
        ],
      },
    ]);
  });

  it.each([
    { scenario: 'a decorator takes effect', over: {}, field: {}, is: [['unannotated', undefined, 1]] },
    { scenario: 'the platform writes it: it has to be encrypted first', over: { platformWritten: true }, field: {}, is: [['encrypt', [], 0]] },
    { scenario: 'Prisma has no decorators', over: { orm: 'prisma' }, field: { file: 'schema.prisma' }, is: [['unmarked', [], 0]] },
    { scenario: 'JavaScript', over: {}, field: { file: 'src/customer.js' }, is: [['unmarked', [], 0]] },
  ])('$scenario', ({ over, field: fieldOver, is }) => {
    expect(suggested(over, fieldOver)).toEqual(is);
  });

  it('finds the same without texts, and suggests nothing', () => {
    const found = detect(detector, { entities: [entity({ fields: [field({ insertAt })] })] });
    expect(found.map(({ messageId, suggestions }) => [messageId, suggestions])).toEqual([['unannotated', []]]);
  });

  it('suggests nothing without a platform', () => {
    const found = detect(detector, { entities: [entity({ fields: [field({ insertAt })] })] }, { texts, policy: { ...policy, profile: null } });
    expect(found.map(({ suggestions }) => suggestions)).toEqual([[]]);
  });
});

it('says what it is, why, and what to do', () => {
  const each = detect(detector, { entities: [entity({ fields: [field({ insertAt })] })] });
  expect(each.map((one) => messageOf(detector, one))).toEqual([
    'Customer.email holds personal data: `email` stands for user.contact.email. Annotate it as PII with its category, or as not PII with a reason; `nilometer migrate --recipe annotate-pii` does it.',
  ]);
});

it.each([
  { orm: 'prisma', file: 'schema.prisma', says: '. Mark it as PII with its category, or as not PII with a reason: `/// @pii(user.contact.email)` or `/// @notPii(reason)`, above the field or at the end of its line.' },
  { orm: 'typeorm', file: 'src/customer.js', says: '. Mark it as PII with its category, or as not PII with a reason.' },
])('names the form that $orm reads, in $file', ({ orm, file, says }) => {
  const each = detect(detector, { entities: [entity({ orm, fields: [field({ file })] })] });
  expect(each.map((one) => messageOf(detector, one))).toEqual([`Customer.email holds personal data: \`email\` stands for user.contact.email${says}`]);
});
