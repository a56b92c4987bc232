import { definePack } from '../pack.ts';

export default definePack({
  title: 'Dutch',
  language: 'nl',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['voornaam'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['achternaam', 'tussenvoegsel'] },
    { category: 'user.name', reach: 'ofPersons', words: ['naam'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['telefoonnummer'] },
    { category: 'user.contact.address', reach: 'likely', words: ['woonadres'] },
    { category: 'user.contact.address', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['adres'] },
    { category: 'user.contact.address.street', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['straat', 'huisnummer'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['woonplaats'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['geboortedatum'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['geslacht'] },
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'],
      words: ['wachtwoord'],
    },
  ],
  owners: {
    person: ['gebruiker', 'klant', 'medewerker', 'leerling', 'persoon'],
    organisation: ['bedrijf'],
  },
});
