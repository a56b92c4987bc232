import { definePack } from '../pack.ts';

export default definePack({
  title: 'Portuguese',
  language: 'pt',
  order: 'head-first',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['primeiro nome'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['sobrenome'] },
    { category: 'user.name', reach: 'anywhere', words: ['nome completo'] },
    { category: 'user.contact.email', reach: 'anywhere', words: ['endereço email'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['telefone'] },
    { category: 'user.contact.address', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['endereço'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['cidade'] },
    { category: 'user.contact.address.state', reach: 'ofPersons', words: ['estado'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['cep'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['data nascimento', 'data de nascimento'] },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'likely', words: ['nacionalidade'] },
    { category: 'user.demographic.age_range', reach: 'ofPersons', holds: ['number'], words: ['idade'] },
    { category: 'secret', reach: 'anywhere', keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'], words: ['senha'] },
  ],
  owners: {
    person: ['pessoa', 'usuário', 'funcionário', 'aluno', 'utente'],
  },
  grammar: {
    parts: ['endereço'],
  },
});
