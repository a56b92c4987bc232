import { classify } from '@nilometer/service-model';
import { runRuleTable } from '../support/runRuleTable.ts';

const IMPORT_PII = `import { PII } from '@nilometer/platform';`;
const TYPEORM = `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';`;

const entity = (name: string, member: string, imports = '') => `${TYPEORM}${imports}

@Entity()
export class ${name} {
  @PrimaryGeneratedColumn('uuid') id: string;

  ${member}
}
`;

const emailOf = (owner: string) => {
  const { evidence } = classify({ name: 'email', type: 'string', decorators: ['Column'], relation: false }, { name: owner }, []);
  return { entity: owner, field: 'email', category: 'user.contact.email', evidence: evidence.join('; ') };
};
const EMAIL = emailOf('Customer');
const TELEGRAM = {
  entity: 'Alert', field: 'userTelegram', category: 'user.contact.social_url',
  evidence: classify({ name: 'userTelegram', type: 'string', decorators: ['Column'], relation: false }, { name: 'Alert' }, []).evidence.join('; '),
};
const annotate = (output: string, symbol = 'PII') => [{ messageId: 'annotate', data: { symbol, category: EMAIL.category }, output }];
const ANNOTATED = `@PII({ category: 'user.contact.email' })`;

runRuleTable({
  id: 'pii-annotation',
  valid: [
    { name: 'a thing, not a person', code: entity('Product', '@Column() name: string;') },
    { name: 'a secret is a class of its own', code: entity('Customer', '@Column() passwordHash: string;') },
    { name: 'a class that stores nothing', code: 'export class Customer { email: string; }' },
    { name: 'a word inside a word', code: entity('Customer', '@Column() emailing: boolean;') },
  ],
  invalid: [
    {
      name: 'an e-mail address of a customer',
      code: entity('Customer', '@Column() «email»: string;'),
      errors: [
        {
          messageId: 'unannotated',
          data: EMAIL,
          suggestions: annotate(entity('Customer', `${ANNOTATED}\n  @Column() email: string;`, `\n${IMPORT_PII}`)),
        },
      ],
      twin: { code: entity('Customer', `${ANNOTATED} @Column() email: string;`, `\n${IMPORT_PII}`) },
    },
    {
      name: 'a name of somebody, and not the key of the record that holds it',
      code: entity('Alert', '@Column() «userTelegram»: string;'),
      errors: [{ messageId: 'unannotated', data: TELEGRAM, suggestions: [{ messageId: 'annotate', data: { symbol: 'PII', category: TELEGRAM.category }, output: entity('Alert', `@PII({ category: 'user.contact.social_url' })\n  @Column() userTelegram: string;`, `\n${IMPORT_PII}`) }] }],
      twin: { code: entity('Alert', "@ManyToOne(() => UserTelegram) @JoinColumn({ name: 'userTelegramId' }) userTelegram: UserTelegram;\n  @Column() userTelegramId: string;", `\nimport { JoinColumn, ManyToOne } from 'typeorm';\nimport { UserTelegram } from './userTelegram';`) },
    },
    {
      name: 'said to be no personal data',
      code: entity('Customer', '@Column() «email»: string;'),
      errors: [
        {
          messageId: 'unannotated',
          data: EMAIL,
          suggestions: annotate(entity('Customer', `${ANNOTATED}\n  @Column() email: string;`, `\n${IMPORT_PII}`)),
        },
      ],
      twin: { code: entity('Customer', `@NotPII('our help desk') @Column() email: string;`, `\nimport { NotPII } from '@nilometer/platform';`) },
    },
    {
      name: 'an annotation of the same name from elsewhere',
      code: entity('Customer', `@PII() @Column() «email»: string;`, `\nimport { PII } from './mine';`),
      errors: [
        {
          messageId: 'unannotated',
          data: EMAIL,
          suggestions: annotate(
            entity(
              'Customer',
              `@PIIAnnotation({ category: 'user.contact.email' })\n  @PII() @Column() email: string;`,
              `\nimport { PII as PIIAnnotation } from '@nilometer/platform';\nimport { PII } from './mine';`,
            ),
          ),
        },
      ],
      twin: { code: entity('Customer', `${ANNOTATED} @Column() email: string;`, `\n${IMPORT_PII}`) },
    },
    {
      name: 'the annotation of the company that the policy names',
      policy: { profile: 'acme' },
      code: entity('Customer', `@Column() «email»: string;`),
      errors: [
        {
          messageId: 'unannotated',
          data: EMAIL,
          suggestions: annotate(
            entity('Customer', `@Personal({ category: 'user.contact.email' })\n  @Column() email: string;`, `\nimport { Personal } from '@acme/platform';`),
            'Personal',
          ),
        },
      ],
      twin: { code: entity('Customer', `@Personal({ category: 'user.contact.email' }) @Column() email: string;`, `\nimport { Personal } from '@acme/platform';`) },
    },
    {
      name: 'a base class, once and where the field is declared',
      code: entity('Person', '@Column() «email»: string;').replace('@Entity()\nexport class', 'export abstract class').replace('Column, Entity,', 'Column,'),
      errors: [
        {
          messageId: 'unannotated',
          data: emailOf('Person'),
          suggestions: annotate(
            entity('Person', `${ANNOTATED}\n  @Column() email: string;`, `\n${IMPORT_PII}`)
              .replace('@Entity()\nexport class', 'export abstract class')
              .replace('Column, Entity,', 'Column,'),
          ),
        },
      ],
      twin: {
        code: `import { Entity } from 'typeorm';\nimport { Person } from './person';\n@Entity() export class Customer extends Person {}\n`,
        files: { 'src/person.ts': entity('Person', '@Column() email: string;').replace('@Entity()\nexport class', 'export abstract class') },
      },
    },
    {
      name: 'an entity that the platform writes: nothing is suggested, as annotating would encrypt',
      code: entity('Customer extends PlatformEntity', '@Column() «email»: string;', `\nimport { PlatformEntity } from '@nilometer/platform';`),
      errors: [{ messageId: 'encrypt', data: EMAIL }],
      twin: {
        code: entity('Customer extends PlatformEntity', `${ANNOTATED} @Column() email: string;`, `\nimport { PII, PlatformEntity } from '@nilometer/platform';`),
      },
    },
  ],
});
