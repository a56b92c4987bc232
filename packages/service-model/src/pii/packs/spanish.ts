import { definePack } from '../pack.ts';

export default definePack({
  title: 'Spanish',
  language: 'es',
  order: 'head-first',
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  groups: [
    { category: 'user.name.first', reach: 'anywhere', words: ['primer nombre', 'segundo nombre'] },
    { category: 'user.name.last', reach: 'anywhere', words: ['apellido', 'primer apellido', 'segundo apellido'] },
    { category: 'user.name', reach: 'anywhere', words: ['nombre completo'] },
    { category: 'user.name', reach: 'ofPersons', words: ['nombre'] },
    { category: 'user.contact.email', reach: 'anywhere', words: ['correo', 'correo electrónico'] },
    { category: 'user.contact.phone_number', reach: 'anywhere', holds: ['number'], words: ['teléfono', 'móvil', 'celular'] },
    { category: 'user.contact', reach: 'likely', words: ['destinatario'] },
    { category: 'user.contact.address', reach: 'likely', words: ['domicilio'] },
    { category: 'user.contact.address', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['dirección'] },
    { category: 'user.contact.address.street', reach: 'ofPersons', keeps: ['line', 'line1', 'line2'], words: ['calle'] },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['ciudad'] },
    { category: 'user.contact.address.state', reach: 'ofPersons', words: ['provincia'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['código postal'] },
    { category: 'user.demographic.date_of_birth', reach: 'anywhere', holds: ['date', 'number'], words: ['fecha nacimiento', 'fecha de nacimiento'] },
    { category: 'user.demographic', reach: 'anywhere', words: ['lugar nacimiento'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['sexo', 'género'] },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['number'], words: ['estado civil'] },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'likely', words: ['nacionalidad'] },
    { category: 'user.demographic.age_range', reach: 'ofPersons', holds: ['number'], words: ['edad'] },
    { category: 'user.demographic.religious_belief', reach: 'likely', words: ['religión'] },
    { category: 'user.government_id.national_identification_number', reach: 'likely', holds: ['number'], words: ['dni', 'nif', 'nie'] },
    { category: 'user.government_id.passport_number', reach: 'likely', words: ['pasaporte'] },
    { category: 'user.financial.bank_account', reach: 'likely', holds: ['number'], words: ['cuenta bancaria', 'clabe'] },
    { category: 'user.financial', reach: 'likely', holds: ['number'], words: ['salario', 'ingresos'] },
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['diagnóstico'],
    },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['discapacidad'],
    },
    {
      category: 'user.health',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['alergia'],
    },
    { category: 'user.account.username', reach: 'debatable', words: ['nombre usuario'] },
    {
      category: 'secret',
      reach: 'anywhere',
      keeps: ['hash', 'hashed', 'confirmation', 'confirm', 'repeat', 'salt', 'ciphertext', 'cipher', 'digest'],
      words: ['contraseña'],
    },
  ],
  owners: {
    person: ['usuario', 'cliente', 'empleado', 'persona', 'paciente', 'alumno'],
    organisation: ['empresa'],
  },
  grammar: {
    parts: ['dirección'],
  },
});
