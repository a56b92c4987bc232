import { noOwnWords } from '@nilometer/policy';
import { expect, it } from 'vitest';
import { explainField } from '../../../src/pii/explain/explainField.ts';
import { oneField } from './oneField.ts';

const because = (...args: Parameters<typeof oneField>) => {
  const { entity, field } = oneField(...args);
  const { for: pro, against, whose } = explainField(entity, field);
  return { for: pro.map(({ says }) => says), against: against.map(({ says }) => says), whose: whose.says };
};

it.each([
  {
    title: 'a word that counts anywhere needs no owner', record: 'Session', field: 'email',
    for: ['`email` in its name stands for user.contact.email, whatever record it is in'], against: [], whose: 'no word says whose it is',
  },
  {
    title: 'a person in the name of the record', record: 'Customer', field: 'name',
    for: ['`name` in its name stands for user.name, but only in a record about a person', '`customer` in the name of its record, `Customer`: a person'],
    against: [], whose: '`customer` in the name of its record, `Customer`: a person',
  },
  {
    title: 'the same of a thing', record: 'Product', field: 'name',
    for: ['`name` in its name stands for user.name, but only in a record about a person'],
    against: ['`product` in the name of its record, `Product`: a thing'], whose: '`product` in the name of its record, `Product`: a thing',
  },
  {
    title: 'the field\u2019s own name goes before its record\u2019s', record: 'Customer', field: 'companyName',
    for: ['`name` in its name stands for user.name, but only in a record about a person'], against: ['`company` in its name: an organisation'], whose: '`company` in its name: an organisation',
  },
  {
    title: 'what a field is nested in goes before the record', record: 'Order', field: 'guest.name',
    for: ['`name` in its name stands for user.name, but only in a record about a person', '`guest` in `guest` around it: a person'], against: [], whose: '`guest` in `guest` around it: a person',
  },
  {
    title: 'siblings', record: 'Entry', field: 'name', beside: ['email', 'phone'],
    for: ['`name` in its name stands for user.name, but only in a record about a person', '`email`, `phone` beside it: the record is about a person'], against: [], whose: 'no word says whose it is',
  },
  {
    title: 'a word before it that does not say whose it is', record: 'Entry', field: 'zorbName', beside: ['email', 'phone'],
    for: ['`name` in its name stands for user.name, but only in a record about a person', '`email`, `phone` beside it: the record is about a person'],
    against: ['`zorb` in its name does not say whose it is'], whose: '`zorb` in its name does not say whose it is',
  },
  {
    title: 'one sibling is too few', record: 'Entry', field: 'name', beside: ['email', 'amount'],
    for: ['`name` in its name stands for user.name, but only in a record about a person'], against: ['no word says whose it is'], whose: 'no word says whose it is',
  },
  {
    title: 'something of a person', record: 'CustomerReview', field: 'city',
    for: ['`city` in its name stands for user.contact.address.city, but only in a record about a person', '`customer` in the name of its record, `CustomerReview`: something of a person'],
    against: [], whose: '`customer` in the name of its record, `CustomerReview`: something of a person',
  },
  {
    title: 'something of a person is not the person', record: 'CustomerReview', field: 'name',
    for: ['`name` in its name stands for user.name, but only in a record about a person', '`customer` in the name of its record, `CustomerReview`: something of a person'],
    against: ['something of a person is not the person, and no two fields beside it are a person\u2019s'], whose: '`customer` in the name of its record, `CustomerReview`: something of a person',
  },
  {
    title: 'words behind it make it about something else', record: 'Customer', field: 'emailTemplateId',
    for: [], against: ['`email` is in its name, but `template id` behind it makes it about something else'], whose: '`customer` in the name of its record, `Customer`: a person',
  },
  {
    title: 'a question', record: 'Customer', field: 'hasEmail', type: 'boolean',
    for: ['`email` in its name stands for user.contact.email, whatever record it is in', '`customer` in the name of its record, `Customer`: a person'],
    against: ['`has` at the start of its name makes it a question or an order, not the value', 'it is a yes or no, which no email is'], whose: '`customer` in the name of its record, `Customer`: a person',
  },
  {
    title: 'a secret', record: 'Customer', field: 'passwordHash',
    for: ['`password` in its name is a secret'], against: [], whose: '`customer` in the name of its record, `Customer`: a person',
  },
  {
    title: 'nothing', record: 'Invoice', field: 'total',
    for: [], against: ['no word of its name stands for personal data'], whose: 'no word says whose it is',
  },
  {
    title: 'a relation', record: 'Customer', field: 'address', relation: true,
    for: ['`address` in its name stands for user.contact.address, but only in a record about a person', '`customer` in the name of its record, `Customer`: a person'],
    against: ['it is a relation: the record that it leads to is judged by itself'], whose: '`customer` in the name of its record, `Customer`: a person',
  },
  {
    title: 'its column', record: 'Entry', field: 'f1', column: 'email',
    for: ['`email` in the name of its column stands for user.contact.email, whatever record it is in'], against: [], whose: 'no word says whose it is',
  },
  {
    title: 'a validator', record: 'Entry', field: 'target', decorators: ['IsEmail'],
    for: ['`@IsEmail` on it stands for user.contact.email, whatever record it is in'], against: [], whose: 'no word says whose it is',
  },
  {
    title: 'the value of what its record is called', record: 'EmailAddress', field: 'value',
    for: ['`email address` in the name of its record, of which it is the value, stands for user.contact.email, whatever record it is in', '`address` in the name of its record, `EmailAddress`: something of a person'],
    against: [], whose: '`address` in the name of its record, `EmailAddress`: something of a person',
  },
  {
    title: 'a structure of somebody\u2019s', record: 'Order', field: 'passengerDetails', type: 'json',
    for: ['it is a structure that holds particulars of a `passenger`'], against: [], whose: 'no word says whose it is',
  },
])('$title', ({ record, for: pro, against, whose, ...one }) => {
  expect(because(record, one)).toEqual({ for: pro, against, whose });
});

it('names the packs that know the words, and the policy', () => {
  const { entity, field } = oneField('Zorbling', { field: 'grumpf' });
  const settings = { ...noOwnWords, words: [{ category: 'user.health', reach: 'ofPersons', words: ['grumpf'] }] as const, owners: { ...noOwnWords.owners, person: ['zorbling'] } };
  const own = explainField(entity, field, settings);
  expect([...own.for.map(({ pack }) => pack), own.whose.pack]).toEqual(['policy', 'policy', 'policy']);
  const known = oneField('Customer', { field: 'name' });
  expect(explainField(known.entity, known.field).for.map(({ pack }) => pack)).toEqual(['names', 'english']);
});
