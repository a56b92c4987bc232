import { expect, it } from 'vitest';
import { splitWords } from '../../src/pii/splitWords.ts';

it.each([
  ['firstName', 'first name'],
  ['IPAddress', 'ip address'],
  ['billing_addresses2', 'billing address 2'],
  ['linkedInURL', 'linked in url'],
  ['prénom', 'prenom'],
  ['pre\u0301nom', 'prenom'],
  ['Straße', 'strasse'],
  ['status', 'status'],
  ['allergies', 'allergy'],
  ['$_', ''],
  ['', ''],
])('%s', (name, words) => {
  expect(splitWords(name).join(' ')).toBe(words);
});
