import { definePack } from '../pack.ts';

export default definePack({
  title: 'Polish',
  language: 'pl',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['imię'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['nazwisko'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['numer telefonu'] },
    { category: 'user.contact.address.street', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['ulica'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['miasto'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['kod pocztowy'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['data urodzenia'] },
    { category: 'secret', reach: 'anywhere', keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'], words: ['hasło'] },
  ],
  owners: {
    person: ['użytkownik', 'klient', 'pracownik', 'osoba'],
  },
});
