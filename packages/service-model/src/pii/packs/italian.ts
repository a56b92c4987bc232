import { definePack } from '../pack.ts';

export default definePack({
  title: 'Italian',
  language: 'it',
  order: 'head-first',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['nome proprio'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['cognome'] },
    { category: 'user.name', reach: 'ofPersons', words: ['nome'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['telefono', 'cellulare'] },
    { category: 'user.contact.address', reach: 'likely', words: ['residenza'] },
    { category: 'user.contact.address', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['indirizzo'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['città'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['cap code'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['data di nascita', 'data nascita'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['sesso'] },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['number'], words: ['stato civile'] },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'likely', words: ['cittadinanza'] },
  ],
  owners: {
    person: ['dipendente', 'persone'],
    organisation: ['azienda'],
  },
});
