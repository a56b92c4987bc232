/** What a record is about. `place` and `machine` (hardware, software and how it is
 * configured) matter because contacts and addresses of theirs are nobody's. */
export type OwnerKind = 'person' | 'organisation' | 'place' | 'machine' | 'thing';

export const owners = {
  person: [
    'person', 'people', 'human', 'individual', 'user', 'customer', 'employee', 'staff', 'worker', 'member', 'subscriber', 'contact', 'lead', 'prospect', 'candidate', 'applicant', 'student', 'pupil', 'teacher', 'tutor', 'instructor', 'professor',
    'patient', 'doctor', 'physician', 'nurse', 'guest', 'visitor', 'viewer', 'attendee', 'participant', 'passenger', 'traveller', 'traveler', 'resident', 'citizen', 'dependant', 'dependent', 'guardian', 'spouse',
    'beneficiary', 'claimant', 'payer', 'payee', 'cardholder', 'borrower', 'debtor', 'licensee', 'lessee', 'author', 'owner', 'creator', 'reviewer', 'recipient', 'signer', 'signatory', 'invitee', 'inviter', 'sender', 'buyer', 'shopper', 'purchaser',
    'player', 'athlete', 'coach', 'trainer', 'admin', 'administrator', 'manager', 'supervisor', 'assignee', 'requester', 'reporter', 'respondent', 'donor', 'volunteer', 'intern', 'freelancer', 'contractor', 'courier', 'rider', 'friend', 'follower', 'victim', 'witness',
    'account holder', 'team member', 'group member', 'emergency contact', 'contact person', 'next of kin', 'end user', 'shareholder', 'voter', 'alumnus', 'graduate', 'celebrity', 'insured', 'policy holder', 'policyholder',
    'benutzer', 'nutzer', 'kunde', 'mitarbeiter', 'angestellter', 'schüler', 'schueler', 'lehrer', 'lehrkraft', 'mitglied', 'teilnehmer', 'patientin', 'ansprechpartner', 'utilisateur', 'salarié', 'personne', 'élève', 'adhérent', 'usuario', 'cliente', 'empleado', 'persona', 'paciente', 'alumno',
    'pessoa', 'usuário', 'funcionário', 'aluno', 'utente', 'dipendente', 'persone', 'gebruiker', 'klant', 'medewerker', 'leerling', 'persoon', 'użytkownik', 'klient', 'pracownik', 'osoba',
  ],
  organisation: [
    'company', 'organization', 'organisation', 'org', 'tenant', 'workspace', 'team', 'department', 'business', 'enterprise', 'corporation', 'firm', 'vendor', 'supplier', 'merchant', 'seller', 'manufacturer', 'brand', 'agency', 'institution', 'institute',
    'school', 'university', 'college', 'faculty', 'bank', 'insurer', 'authority', 'association', 'club', 'foundation', 'group', 'employer', 'publisher', 'franchise', 'unit', 'support', 'sales', 'firma', 'unternehmen', 'schule', 'entreprise', 'société', 'empresa', 'azienda', 'bedrijf',
  ],
  place: [
    'location', 'place', 'venue', 'warehouse', 'depot', 'facility', 'building', 'property', 'house', 'apartment', 'room', 'hotel', 'restaurant', 'shop', 'store', 'branch', 'office', 'site', 'clinic', 'hospital', 'pharmacy', 'station', 'stop', 'airport', 'port', 'zone', 'region', 'country',
    'city', 'area', 'territory', 'district', 'listing', 'stock location', 'pickup point', 'parking', 'factory', 'plant', 'standort', 'filiale', 'lager',
  ],
  machine: [
    'server', 'host', 'node', 'machine', 'instance', 'cluster', 'container', 'pod', 'proxy', 'router', 'gateway', 'switch', 'network', 'subnet', 'vm', 'firewall', 'interface', 'monitor', 'endpoint', 'domain', 'dns record', 'dns', 'database', 'service', 'printer', 'sensor', 'smtp', 'imap', 'transport',
    'smart contract', 'wallet', 'chain', 'setting', 'config', 'configuration', 'provider', 'integration', 'channel', 'template', 'allowlist', 'whitelist', 'permission',
  ],
  thing: [
    'product', 'item', 'article', 'plan', 'role', 'file', 'folder', 'document', 'tag', 'label', 'category', 'project', 'repository', 'repo', 'branch name', 'task', 'job', 'position', 'event', 'campaign', 'page', 'form', 'field', 'report', 'feature', 'variant', 'asset', 'animal', 'pet', 'dog', 'cat', 'horse', 'drug', 'wine', 'vehicle', 'car',
    'class', 'course', 'event type', 'list', 'list item', 'queue', 'topic', 'key', 'app', 'application', 'package', 'module', 'type', 'bucket', 'image', 'icon', 'logo', 'method', 'status', 'stage', 'step', 'screen', 'board', 'device', 'browser', 'platform', 'system', 'currency', 'language', 'function',
  ],
} as const satisfies Record<OwnerKind, readonly string[]>;

/** Words of an entity's name that say how it is kept or moved, not what it is about. */
export const wrappings: readonly string[] = [
  'entity', 'model', 'schema', 'orm', 'typeorm', 'dto', 'request', 'response', 'req', 'res', 'body', 'payload', 'input', 'output', 'params', 'param', 'args', 'arg', 'table', 'document', 'doc', 'record', 'row', 'view', 'create', 'update', 'delete', 'upsert', 'new', 'base', 'abstract',
  'detail', 'profile', 'info', 'information', 'data', 'account', 'identity', 'external', 'snapshot', 'import', 'export', 'collection', 'object', 'registration', 'signup', 'virtual', 'extended', 'tbl', 'legacy', 'daten', 'credential', 'authentication', 'embeddable', 'embedded', 'translation',
];

/** Parts of a person's record that carry no name of the person: they are hers unless their siblings say otherwise. */
export const personalParts: readonly string[] = ['address', 'adresse', 'dirección', 'endereço', 'passport', 'emergency', 'resume', 'cv'];

/** Heads of records that keep one means of contact: a team's is a team's, a person's is something of hers. */
export const means: readonly string[] = ['email', 'phone', 'fax'];

/** Words before a name or an address that make it somebody's, in records that are about neither: `shippingCity` of an order. */
export const destinations: readonly string[] = ['shipping', 'ship', 'billing', 'bill', 'delivery', 'deliver', 'mailing', 'residential', 'permanent', 'home', 'sold', 'liefer', 'rechnung'];
