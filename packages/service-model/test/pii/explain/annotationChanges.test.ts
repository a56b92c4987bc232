import { loadPolicy } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { annotationChanges } from '../../../src/pii/explain/annotationChanges.ts';
import { entitiesOf } from '../../projectOf.ts';

const entity = (column: string) => ({
  'package.json': '{ "name": "fixture", "dependencies": { "typeorm": "1", "@prisma/client": "6" } }',
  'customer.ts': `import { Entity, Column } from 'typeorm';\nimport { NotPII, PII } from '@nilometer/platform';\n@Entity() export class Customer {\n  ${column}\n}\n`,
});
const model = (column: string) => ({ 'package.json': '{ "dependencies": { "@prisma/client": "6" } }', 'prisma/schema.prisma': `model Customer {\n  id String @id\n  ${column}\n}\n` });

it.each([
  { title: 'personal', tree: entity('@Column() email: string;'), says: ["it were annotated, `@NotPII('why it is none')`, guidelines and the data map would leave it out"] },
  { title: 'not personal', tree: entity('@Column() total: number;'), says: ["it were annotated, `@PII({ category: '…' })`, guidelines and the data map would take it for personal data"] },
  { title: 'annotated', tree: entity("@NotPII('our own') @Column() email: string;"), says: ['the annotation were taken away'] },
  { title: 'Prisma', tree: model('email String'), says: ['it were annotated, `/// @pii(user.contact.email)` or `/// @notPii(reason)`, above the field or at the end of its line, guidelines and the data map would follow that'] },
])('$title', ({ tree, says }) => {
  const project = entitiesOf(tree);
  const [customer] = project.model().entities;
  const field = customer?.fields.find(({ name }) => name !== 'id');
  expect(customer && field && annotationChanges(customer, field, loadPolicy({ from: project.root }).policy).map((change) => change.says)).toEqual(says);
});
