import { runRuleTable } from '../support/runRuleTable.ts';

const entity = (before: string) => `
import { Entity, PrimaryGeneratedColumn } from 'typeorm';
${before}
@Entity() export class Order { @PrimaryGeneratedColumn('uuid') id: string; }
`;

const WHAT = 'nilometer/entity-version';
const COMPLETE = '// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:9999-12-31 append only';
const twin = { code: entity(COMPLETE) };
const locked = { guidelines: { 'entity-version': { severity: 'error', locked: true } } };

runRuleTable({
  id: 'waiver-hygiene',
  valid: [
    { name: 'a comment that has everything', code: entity(COMPLETE) },
    { name: 'an instant with its zone', code: entity(COMPLETE.replace('9999-12-31', '9999-12-31T12:00:00+02:00')) },
    { name: 'rules of other plugins', code: entity('// eslint-disable-next-line no-console') },
    { name: 'a comment that switches on again', code: entity('/* eslint-enable nilometer/entity-version */') },
    { name: 'a string that looks like a comment', code: entity("const help = '// eslint-disable-next-line nilometer/entity-version';") },
    { name: 'a comment that names no rule, where there is nothing to judge', code: '// eslint-disable-next-line\nconsole.log(1);\n' },
    { name: 'a comment that names no rule, in a test', file: 'src/order.spec.ts', code: entity('// eslint-disable-next-line') },
    { name: 'a generated file', code: `/* @generated */${entity('// eslint-disable-next-line nilometer/entity-version')}` },
    { name: 'the last day, to its end', code: entity(COMPLETE.replace('9999-12-31', new Date().toISOString().slice(0, 10))) },
  ],
  invalid: [
    {
      name: 'nothing but the rule',
      code: entity('«// eslint-disable-next-line nilometer/entity-version»'),
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin,
    },
    {
      name: 'no owner',
      code: entity('«// eslint-disable-next-line nilometer/entity-version -- expires:9999-12-31 append only»'),
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner' } }],
      twin,
    },
    {
      name: 'a reason alone, for two of ours among others, to the end of the file',
      code: entity('«/* eslint-disable no-console, nilometer/entity-version,\n nilometer/uuid-primary-key -- see the wiki */»'),
      errors: [{ messageId: 'incomplete', data: { what: `${WHAT}, nilometer/uuid-primary-key`, missing: 'an owner, an expiry' } }],
      twin: { code: entity('/* eslint-disable no-console, nilometer/entity-version,\n nilometer/uuid-primary-key -- owner:@orders expires:9999-12-31 see the wiki */') },
    },
    {
      name: 'the spelling of oxlint',
      code: entity('«/* oxlint-disable nilometer/entity-version */»'),
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin: { code: entity('/* oxlint-disable no-console */') },
    },
    {
      name: 'a date in another order',
      code: entity('«// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:31/12/2999 append only»'),
      errors: [{ messageId: 'malformed', data: { what: WHAT, expires: '31/12/2999' } }],
      twin,
    },
    {
      name: 'a day that no calendar has',
      code: entity('«// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2999-02-30 append only»'),
      errors: [{ messageId: 'malformed', data: { what: WHAT, expires: '2999-02-30' } }],
      twin,
    },
    {
      name: 'expired',
      code: entity('«// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2020-01-31 append only»'),
      errors: [{ messageId: 'expired', data: { what: WHAT, expires: '2020-01-31', owner: '@orders' } }],
      twin,
    },
    {
      name: 'every rule',
      code: entity('«// eslint-disable-next-line -- owner:@orders expires:9999-12-31 append only»'),
      errors: [{ messageId: 'blanket', data: {} }],
      twin,
    },
    {
      name: 'every rule, in a program that its package starts', file: 'src/copy/index.js', code: "«// eslint-disable-next-line»\nconst { Pool } = require('pg');\n(async () => { await new Pool().query(''); })();\n",
      policy: { guidelines: { 'no-direct-client': 'error' } }, errors: [{ messageId: 'blanket', data: {} }],
      files: { 'package.json': '{ "name": "orders", "scripts": { "start": "node ." } }', 'src/copy/package.json': '{ "name": "copy", "scripts": { "start": "node ." } }' },
      twin: {
        file: 'src/copy/index.js', code: "// eslint-disable-next-line\nconst { Pool } = require('pg');\n(async () => { await new Pool().query(''); })();\n",
        files: { 'package.json': '{ "name": "orders", "scripts": { "start": "node ." } }', 'src/copy/package.json': '{ "name": "copy" }' }, policy: { guidelines: { 'no-direct-client': 'error' } },
      },
    },
    {
      name: 'every rule, where a package is banned',
      code: "«// eslint-disable-next-line»\nimport moment from 'moment';\n",
      errors: [{ messageId: 'blanket', data: {} }],
      twin: { code: "// eslint-disable-next-line\nimport dayjs from 'dayjs';\n" },
    },
    {
      name: 'a locked guideline, however well justified',
      code: entity(COMPLETE.replace(/.+/, '«$&»')),
      policy: locked,
      errors: [{ messageId: 'locked', data: { guideline: 'entity-version' } }],
      twin: { ...twin, policy: { guidelines: { 'entity-version': 'error' } } },
    },
    {
      name: 'a guideline that there is not',
      code: entity('«// oxlint-disable-next-line nilometer/entity-versoin -- owner:@orders expires:9999-12-31 append only»'),
      errors: [{ messageId: 'unknown', data: { guideline: 'entity-versoin', meant: ' Did you mean nilometer/entity-version?' } }],
      twin,
    },
    {
      name: 'in JavaScript',
      file: 'src/order.js',
      code: "import { Entity } from 'typeorm';\n«// eslint-disable-next-line nilometer/entity-version»\n@Entity() export class Order {}",
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin: { code: `import { Entity } from 'typeorm';\n${COMPLETE}\n@Entity() export class Order {}` },
    },
    {
      name: 'lines that end in CR LF, after characters that are two code units wide',
      code: entity('/* 😀 */ «/* eslint-disable nilometer/entity-version */»').replaceAll('\n', '\r\n'),
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin: { code: entity(`/* 😀 */ ${COMPLETE}`).replaceAll('\n', '\r\n') },
    },
    {
      name: 'under the other profile',
      code: entity('«// eslint-disable-next-line nilometer/entity-version»'),
      policy: { profile: 'acme' },
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin,
    },
    {
      name: 'a waiver for another file',
      code: entity('«// eslint-disable-next-line nilometer/entity-version»'),
      policy: { waivers: [{ guideline: 'waiver-hygiene', match: { file: '**/refund.ts' }, owner: '@orders', reason: 'moving', expires: '9999-12-31' }] },
      errors: [{ messageId: 'incomplete', data: { what: WHAT, missing: 'an owner, an expiry, a reason' } }],
      twin: { code: entity('// eslint-disable-next-line nilometer/entity-version'), policy: { waivers: [{ guideline: 'waiver-hygiene', match: { file: '**/subject.ts' }, owner: '@orders', reason: 'moving', expires: '9999-12-31' }] } },
    },
  ],
});
