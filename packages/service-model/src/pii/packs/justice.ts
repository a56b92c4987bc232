import { definePack } from '../pack.ts';

const keeps = [
  'detail', 'note', 'date', 'type', 'status', 'description', 'code', 'history', 'reason', 'list', 'result', 'comment', 'info', 'information',
  'record', 'summary', 'text', 'number', 'explanation', 'document', 'file', 'url', 'year',
];

export default definePack({
  title: 'Offences, courts and victims',
  language: 'en',
  sources: [
    { name: 'GDPR, Art. 10', url: 'https://gdpr-info.eu/art-10-gdpr/' },
    { name: 'Directive (EU) 2016/680, Art. 6: categories of data subject', url: 'https://eur-lex.europa.eu/eli/dir/2016/680/oj' },
    { name: 'National Information Exchange Model, justice domain', url: 'https://www.niem.gov/' },
    { name: 'FATF guidance: politically exposed persons', url: 'https://www.fatf-gafi.org/en/publications/Fatfrecommendations/Peps-r12-r22.html' },
  ],
  groups: [
    {
      category: 'user.criminal_history',
      reach: 'anywhere',
      holds: ['flag', 'date'],
      keeps,
      words: [
        'criminal record', 'has criminal record', 'criminal history', 'criminal conviction', 'has criminal conviction', 'criminal offence',
        'criminal offense', 'criminal charge', 'criminal background', 'criminal background check', 'criminal record check', 'criminal check',
        'felony conviction', 'has felony', 'is felon', 'felon', 'sex offender', 'is sex offender', 'registered sex offender', 'sex offender status',
        'arrest record', 'police record', 'police clearance', 'police clearance certificate', 'police check', 'police certificate',
        'certificate of good conduct', 'good conduct certificate', 'dbs check', 'dbs number', 'dbs certificate', 'dbs certificate number',
        'dbs status', 'crb check', 'crb number', 'working with children check', 'working with children number', 'wwcc', 'wwcc number',
        'disclosure and barring', 'barred list', 'prison record', 'rap sheet', 'has been convicted', 'ever been convicted', 'ever convicted',
        'been convicted',
      ],
    },
    {
      category: 'user.criminal_history',
      reach: 'likely',
      holds: ['flag', 'date'],
      keeps,
      words: [
        'conviction', 'convicted', 'is convicted', 'arrest', 'arrested', 'arrest warrant', 'felony', 'misdemeanor', 'misdemeanour',
        'offence committed', 'offense committed', 'offence type', 'offense type', 'offence date', 'offense date', 'offence description',
        'offense description', 'offence code', 'offense code', 'prior offence', 'prior offense', 'previous offence', 'traffic offence',
        'traffic offense', 'traffic violation', 'driving offence', 'driving offense', 'driving conviction', 'driving record', 'penalty point',
        'licence endorsement', 'speeding conviction', 'dwi', 'drink driving', 'prison sentence', 'jail sentence', 'sentence imposed',
        'sentence length', 'parole', 'parole status', 'parole date', 'on parole', 'on probation order', 'bail amount', 'bail status',
        'bail condition', 'incarceration', 'incarcerated', 'is incarcerated', 'imprisonment', 'imprisoned', 'background check',
        'background check result', 'background check status', 'background screening', 'sanction match', 'sanction hit', 'sanction screening',
        'adverse media', 'watchlist match', 'watchlist hit', 'aml alert', 'restraining order', 'protection order', 'protective order',
        'gang affiliation', 'gang membership', 'modus operandi', 'charge description', 'charge sheet', 'alleged offence', 'allegation',
        'accusation',
      ],
    },
    {
      category: 'user.criminal_history',
      reach: 'ofPersons',
      holds: ['flag', 'date'],
      keeps,
      words: ['offence', 'crime', 'probation status', 'detention', 'fugitive'],
    },
    {
      category: 'user.content.self_image',
      reach: 'anywhere',
      keeps: ['url', 'image', 'path', 'file', 'photo', 'key'],
      words: ['mugshot', 'booking photo'],
    },
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'inmate number', 'inmate id', 'prisoner number', 'prison number', 'offender number', 'offender id', 'detainee number', 'nomis number',
        'noms number', 'state identification bureau number', 'fbi number',
      ],
    },
    {
      category: 'user.unique_id',
      reach: 'debatable',
      holds: ['number'],
      words: [
        'court case number', 'case file number', 'docket number', 'police report number', 'police case number', 'crime reference number',
        'crime number', 'fir number', 'warrant number', 'citation number', 'incident report number',
      ],
    },
    {
      category: 'user',
      reach: 'likely',
      holds: ['flag'],
      keeps,
      words: [
        'domestic violence', 'domestic abuse', 'abuse type', 'abuse history', 'sexual abuse', 'sexual assault', 'child abuse', 'trafficking victim',
        'victim of trafficking', 'is victim', 'victim of violence', 'victim statement', 'victim impact', 'witness statement', 'witness testimony',
        'testimony of witness', 'survivor statement', 'trauma history', 'escaped violence', 'persecution ground', 'asylum ground',
        'reason for asylum',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      holds: ['flag'],
      keeps,
      words: [
        'pep', 'is pep', 'has pep', 'pep status', 'pep flag', 'politically exposed', 'is politically exposed', 'politically exposed person',
        'pep check', 'pep match', 'pep category', 'close associate', 'prominent public function',
      ],
    },
  ],
  owners: {
    person: [
      'inmate', 'prisoner', 'detainee', 'offender', 'suspect', 'accused', 'perpetrator', 'defendant', 'plaintiff', 'complainant', 'appellant',
      'petitioner', 'convict', 'probationer', 'parolee', 'juror', 'juvenile', 'lawyer', 'attorney', 'solicitor', 'barrister', 'advocate', 'notary',
      'magistrate', 'prosecutor', 'detective', 'officer', 'policeman', 'constable', 'sheriff', 'bailiff', 'informant', 'whistleblower',
      'missing person', 'wanted person', 'fugitive', 'litigant', 'mediator', 'arbitrator', 'expert witness', 'person of interest', 'arrestee',
    ],
    organisation: ['law enforcement', 'law enforcement agency', 'gang', 'public prosecutor office', 'bar association'],
    place: ['police precinct', 'prison cell', 'crime scene', 'police post'],
    thing: ['statute', 'legal provision', 'exhibit', 'evidence item'],
  },
});
