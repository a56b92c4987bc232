import { definePack } from '../pack.ts';

export default definePack({
  title: 'French',
  language: 'fr',
  order: 'head-first',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['prénom'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['nom de famille', 'nom famille', 'nom naissance'] },
    { category: 'user.name', reach: 'anywhere', words: ['nom complet'] },
    { category: 'user.name', reach: 'ofPersons', words: ['nom'] },
    { category: 'user.contact.email', reach: 'anywhere', words: ['courriel'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['téléphone', 'numéro téléphone'] },
    { category: 'user.contact', reach: 'likely', words: ['destinataire'] },
    { category: 'user.contact.address', reach: 'likely', words: ['adresse postale'] },
    { category: 'user.contact.address.street', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['rue'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['ville'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['code postal'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['date naissance', 'date de naissance'] },
    { category: 'user.demographic', reach: 'anywhere', words: ['lieu naissance'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['sexe'] },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['number'], words: ['état civil'] },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'likely', words: ['nationalité'] },
    { category: 'user.government_id.passport_number', reach: 'anywhere', holds: ['number'], words: ['numéro passeport'] },
    { category: 'user.financial.bank_account', reach: 'likely', holds: ['number'], words: ['numéro de compte'] },
    { category: 'user.financial', reach: 'likely', holds: ['number'], words: ['salaire'] },
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['diagnostic médical'],
    },
    { category: 'user.device.ip_address', reach: 'anywhere', words: ['adresse ip'] },
    { category: 'user.account.username', reach: 'debatable', words: ['nom utilisateur'] },
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'],
      words: ['mot de passe'],
    },
  ],
  owners: {
    person: ['utilisateur', 'salarié', 'personne', 'élève', 'adhérent'],
    organisation: ['entreprise', 'société'],
  },
});
