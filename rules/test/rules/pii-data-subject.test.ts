import { runRuleTable } from '../support/runRuleTable.ts';

const TYPEORM = `import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';`;
const IMPORT = `import { DataSubject } from '@nilometer/platform';`;

const entity = (name: string, members: string, imports = '') => `${TYPEORM}${imports}

@Entity()
export class ${name} {
  ${members}
}
`;

const KEY = `@PrimaryGeneratedColumn('uuid') id: string;`;
const EMAIL = '@Column() email: string;';
const MARK = '`@DataSubject()`';
const COMMENT = '`// @dataSubject` above it';

const likely = (name: string, field: string, person: string, output?: string, mark = MARK, symbol = 'DataSubject') => ({
  messageId: 'likely',
  data: { entity: name, fields: 'email', field, person, mark },
  ...(output === undefined ? {} : { suggestions: [{ messageId: 'mark', data: { symbol, field }, output }] }),
}) as const;

const unmarked = (name: string, mark = MARK) => ({ messageId: 'unmarked', data: { entity: name, fields: 'email', mark } }) as const;

runRuleTable({
  id: 'pii-data-subject',
  valid: [
    { name: 'nothing personal', code: entity('Product', `${KEY} @Column() name: string;`) },
    { name: 'what is said not to be personal', code: entity('Customer', `${KEY} @NotPII('our help desk') ${EMAIL}`, `\nimport { NotPII } from '@nilometer/platform';`) },
    { name: 'secrets alone', code: entity('Customer', `${KEY} @Column() passwordHash: string;`) },
    { name: 'what is not stored', code: 'export class Customer { id: string; email: string; }' },
    { name: 'a view', code: `import { ViewColumn, ViewEntity } from 'typeorm';\n@ViewEntity() export class Customer { @ViewColumn() email: string; }` },
  ],
  invalid: [
    {
      name: 'the person itself: its key is suggested',
      code: entity('«Customer»', `${KEY}\n  ${EMAIL}`),
      errors: [likely('Customer', 'id', 'customer', entity('Customer', `@DataSubject()\n  ${KEY}\n  ${EMAIL}`, `\n${IMPORT}`))],
      twin: { code: entity('Customer', `@DataSubject() ${KEY}\n  ${EMAIL}`, `\n${IMPORT}`) },
    },
    {
      name: 'the key of a person, and not that of who wrote it',
      code: entity('«Payment»', `${KEY}\n  @Column() createdByUserId: string;\n  @Column() customerId: string;\n  ${EMAIL}`),
      errors: [likely('Payment', 'customerId', 'customer', entity('Payment', `${KEY}\n  @Column() createdByUserId: string;\n  @DataSubject()\n  @Column() customerId: string;\n  ${EMAIL}`, `\n${IMPORT}`))],
      twin: { code: entity('Payment', `${KEY}\n  @Column() createdByUserId: string;\n  @DataSubject() @Column() customerId: string;\n  ${EMAIL}`, `\n${IMPORT}`) },
    },
    {
      name: 'the number that another company knows it by is proposed to nobody',
      code: entity('«Payment»', `${KEY} @Column() stripeCustomerId: string; ${EMAIL}`),
      errors: [unmarked('Payment')],
      twin: { code: entity('Payment', `@DataSubject() ${KEY} @Column() stripeCustomerId: string; ${EMAIL}`, `\n${IMPORT}`) },
    },
    {
      name: 'two people: none is proposed',
      code: entity('«Payment»', `${KEY} @Column() senderId: string; @Column() customerId: string; ${EMAIL}`),
      errors: [unmarked('Payment')],
      twin: { code: entity('Payment', `${KEY} @Column() senderId: string; @DataSubject() @Column() customerId: string; ${EMAIL}`, `\n${IMPORT}`) },
    },
    {
      name: 'two marks',
      code: entity('«Payment»', `${KEY} @DataSubject() @Column() senderId: string; @DataSubject() @Column() customerId: string;`, `\n${IMPORT}`),
      errors: [{ messageId: 'several', data: { entity: 'Payment', fields: 'senderId and of customerId' } }],
      twin: { code: entity('Payment', `${KEY} @DataSubject() @Column() senderId: string; @Column() customerId: string;`, `\n${IMPORT}`) },
    },
    {
      name: 'a key of a base class: it is declared again, where the mark holds for this entity alone',
      code: entity('«Customer» extends Base', EMAIL, `\nabstract class Base { ${KEY} }`),
      errors: [{ messageId: 'inherited', data: { entity: 'Customer', fields: 'email', field: 'id', base: 'Base', person: 'customer', mark: MARK } }],
      twin: { code: entity('Customer extends Base', `@DataSubject() ${KEY}\n  ${EMAIL}`, `\n${IMPORT}\nabstract class Base { ${KEY} }`) },
    },
    {
      name: 'a member who is the key of the link, and not the link',
      code: entity('«Member»', `${KEY}\n  @Column() memberAccountId: string;\n  @Column() accountId: string;\n  ${EMAIL}`),
      errors: [likely('Member', 'memberAccountId', 'member', entity('Member', `${KEY}\n  @DataSubject()\n  @Column() memberAccountId: string;\n  @Column() accountId: string;\n  ${EMAIL}`, `\n${IMPORT}`))],
      twin: { code: entity('Member', `${KEY}\n  @DataSubject() @Column() memberAccountId: string;\n  @Column() accountId: string;\n  ${EMAIL}`, `\n${IMPORT}`) },
    },
    {
      name: 'a mailbox that anybody writes to is too little',
      code: entity('«Link»', `${KEY} @Column() url: string; ${EMAIL}`),
      errors: [unmarked('Link')],
      twin: { code: entity('Link', `${KEY} @Column() url: string; @Column() contactEmail: string;`) },
    },
    {
      name: 'personal data of a base class: the entity is what is deleted',
      code: `${TYPEORM}\nimport { Person } from './person';\n@Entity() export class «Invoice» extends Person { ${KEY} }`,
      files: { 'src/person.ts': `${TYPEORM}\nexport abstract class Person { ${EMAIL} }` },
      errors: [unmarked('Invoice')],
      twin: { files: { 'src/person.ts': `${TYPEORM}\n${IMPORT}\nexport abstract class Person { @DataSubject() ${EMAIL} }` }, code: `${TYPEORM}\nimport { Person } from './person';\n@Entity() export class Invoice extends Person { ${KEY} }` },
    },
    {
      name: 'a child of an entity that has personal data: its parent is told',
      code: `${TYPEORM}\nimport { ChildEntity } from 'typeorm';\n@Entity() export class «Order» { ${KEY} ${EMAIL} }\n@ChildEntity() export class WebOrder extends Order { @Column() phoneNumber: string; }`,
      errors: [unmarked('Order')],
      twin: { code: `${TYPEORM}\nimport { ChildEntity } from 'typeorm';\n@Entity() export class Order { ${KEY} }\n@ChildEntity() export class WebOrder extends Order { @Column() phase: string; }` },
    },
    {
      name: 'an entity that the platform writes is suggested it too',
      code: entity('«Payment» extends PlatformEntity', `@Column() customerId: string;\n  ${EMAIL}`, `\nimport { PlatformEntity } from '@nilometer/platform';`),
      errors: [likely('Payment', 'customerId', 'customer', entity('Payment extends PlatformEntity', `@DataSubject()\n  @Column() customerId: string;\n  ${EMAIL}`, `\nimport { PlatformEntity, DataSubject } from '@nilometer/platform';`))],
      twin: { code: entity('Payment extends PlatformEntity', `@DataSubject() @Column() customerId: string;\n  ${EMAIL}`, `\nimport { DataSubject, PlatformEntity } from '@nilometer/platform';`) },
    },
    {
      name: 'the annotation of the company that the policy names',
      policy: { profile: 'acme' },
      code: entity('«Customer»', `${KEY}\n  ${EMAIL}`),
      errors: [likely('Customer', 'id', 'customer', entity('Customer', `@SubjectId()\n  ${KEY}\n  ${EMAIL}`, `\nimport { SubjectId } from '@acme/platform';`), '`@SubjectId()`', 'SubjectId')],
      twin: { code: entity('Customer', `@SubjectId() ${KEY}\n  ${EMAIL}`, `\nimport { SubjectId } from '@acme/platform';`) },
    },
    {
      name: 'a table of Drizzle is marked by a comment of its own line',
      code: `import { pgTable, text, uuid } from 'drizzle-orm/pg-core';\nexport const «payments» = pgTable('payments', {\n  id: uuid().primaryKey(), // @dataSubject\n  userId: uuid(),\n  email: text(),\n});`,
      errors: [likely('payments', 'userId', 'user', undefined, COMMENT)],
      twin: { code: `import { pgTable, text, uuid } from 'drizzle-orm/pg-core';\nexport const payments = pgTable('payments', {\n  id: uuid().primaryKey(),\n  /** @dataSubject */\n  userId: uuid(),\n  email: text(),\n});` },
    },
    {
      name: 'the settings of Mongoose that belong to no other record are the operator\'s',
      code: `import { model, Schema } from 'mongoose';\nconst «shownSchema» = new Schema({ email: String, shown: Boolean });\nexport const Notice = model('Notice', shownSchema);`,
      errors: [unmarked('Notice', COMMENT)],
      twin: { code: `import { model, Schema } from 'mongoose';\nconst settingSchema = new Schema({ email: String, shown: Boolean });\nexport const Notice = model('Notice', settingSchema);` },
    },
    {
      name: 'what an npm script has a tool write is written anew',
      file: 'src/payment.ts',
      files: { 'package.json': JSON.stringify({ scripts: { make: 'tool generate --output src/other.ts' } }) },
      code: entity('«Payment»', `${KEY} ${EMAIL}`),
      errors: [unmarked('Payment')],
      twin: { file: 'src/payment.ts', files: { 'package.json': JSON.stringify({ scripts: { make: 'tool generate --output src/payment.ts' } }) }, code: entity('Payment', `${KEY} ${EMAIL}`) },
    },
    {
      name: 'a discriminator of Mongoose, by what it adds',
      code: `import { model, Schema } from 'mongoose';\nconst event = new Schema({ at: Date });\nexport const Event = model('Event', event);\nconst «mail» = new Schema({ email: String });\nexport const Mail = Event.discriminator('Mail', mail);`,
      errors: [unmarked('Mail', COMMENT)],
      twin: { code: `import { model, Schema } from 'mongoose';\nconst event = new Schema({\n  // @dataSubject\n  userId: String,\n});\nexport const Event = model('Event', event);\nconst mail = new Schema({ email: String });\nexport const Mail = Event.discriminator('Mail', mail);` },
    },
  ],
});
