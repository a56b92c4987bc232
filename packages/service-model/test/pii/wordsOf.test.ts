import { expect, it } from 'vitest';
import { builtInKnowledge } from '../../src/builtInKnowledge.ts';
import { wordsOf } from '../../src/pii/wordsOf.ts';

it.each([
  ['kundenname', 'kunden name'],
  ['produktname', 'produkt name'],
  ['Rechnungstelefon', 'rechnung telefon'],
  ['zweitvorname', 'zweit vorname'],
  ['hauptTelefonnummer', 'haupt telefonnummer'],
  // A word that is known stays whole, and so does what only ends like one.
  ['lieferadresse', 'lieferadresse'],
  ['hausnummer', 'hausnummer'],
  ['postage', 'postage'],
  ['username', 'username'],
  ['transporter', 'transporter'],
  ['defaulthandler', 'defaulthandler'],
  ['telefonnummernkreis', 'telefonnummernkreis'],
])('%s', (name, words) => {
  expect(wordsOf(name, builtInKnowledge()).join(' ')).toBe(words);
});
