import { noOwnWords } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { explainField } from '../../../src/pii/explain/explainField.ts';
import { verdictChanges } from '../../../src/pii/explain/verdictChanges.ts';
import { oneField } from './oneField.ts';

it.each([
  {
    title: 'an organisation could be a person', record: 'CasSupplier', one: { field: 'supplierName' },
    changes: ['the policy said that a `supplier` is a person: `"personalData": {"owners":{"person":["supplier"]}}` -> pii user.name high'],
  },
  {
    title: 'a record that no word tells of could be about a person', record: 'ZorblingEntity', one: { field: 'name' },
    changes: ['the policy said that a `zorbling` is a person: `"personalData": {"owners":{"person":["zorbling"]}}` -> pii user.name high'],
  },
  {
    title: 'a phrase can be declared harmless', record: 'Customer', one: { field: 'nickName' },
    changes: ['the policy said that `nick name` is never personal: `"personalData": {"notPersonal":["nick name"]}` -> none high'],
  },
  {
    title: 'a type that forbids it', record: 'Customer', one: { field: 'email', type: 'boolean' },
    changes: ['its type were a text -> pii user.contact.email high'],
  },
  {
    title: 'a word that nobody knows', record: 'Invoice', one: { field: 'brukarnummer' },
    changes: ['the policy said that `brukarnummer` is personal data, with the category that fits: `"personalData": {"words":[{"category":"user","reach":"anywhere","words":["brukarnummer"]}]}` -> pii user high'],
  },
  { title: 'a word that is in names of all kinds', record: 'Customer', one: { field: 'email' }, changes: [] },
  { title: 'a log is no person', record: 'AuditLog', one: { field: 'name', beside: ['email', 'phone'] }, changes: [] },
  { title: 'a relation stays one', record: 'Customer', one: { field: 'address', relation: true }, changes: [] },
])('$title', ({ record, one, changes }) => {
  const { entity, field } = oneField(record, one);
  const changed = verdictChanges(entity, field, explainField(entity, field).whose, noOwnWords);
  expect(changed.map(({ says, verdict }) => `${says} -> ${[verdict?.label, verdict?.category, verdict?.confidence].filter((part) => part !== undefined).join(' ')}`)).toEqual(changes);
});
