import { definePack } from '../pack.ts';

export default definePack({
  title: 'English: whose a record is, and how names are built',
  language: 'en',
  sources: [
    { name: 'schema.org', url: 'https://schema.org/docs/full.html' },
  ],
  owners: {
    person: [
      'person', 'people', 'human', 'individual', 'user', 'customer', 'employee', 'staff', 'worker', 'member', 'subscriber', 'contact', 'lead',
      'prospect', 'candidate', 'applicant', 'student', 'pupil', 'teacher', 'tutor', 'instructor', 'professor', 'patient', 'doctor', 'physician',
      'nurse', 'guest', 'visitor', 'viewer', 'attendee', 'participant', 'passenger', 'traveller', 'traveler', 'resident', 'citizen', 'dependant',
      'dependent', 'guardian', 'spouse', 'beneficiary', 'claimant', 'payer', 'payee', 'cardholder', 'borrower', 'debtor', 'licensee', 'lessee',
      'author', 'owner', 'creator', 'reviewer', 'recipient', 'signer', 'signatory', 'invitee', 'inviter', 'sender', 'buyer', 'shopper',
      'purchaser', 'player', 'athlete', 'coach', 'trainer', 'admin', 'administrator', 'manager', 'supervisor', 'assignee', 'requester', 'reporter',
      'respondent', 'donor', 'volunteer', 'intern', 'freelancer', 'contractor', 'courier', 'rider', 'friend', 'follower', 'victim', 'witness',
      'account holder', 'team member', 'group member', 'emergency contact', 'contact person', 'next of kin', 'end user', 'shareholder', 'voter',
      'alumnus', 'graduate', 'celebrity', 'insured', 'policy holder', 'policyholder',
    ],
    organisation: [
      'company', 'organization', 'organisation', 'org', 'tenant', 'workspace', 'team', 'department', 'business', 'enterprise', 'corporation',
      'firm', 'vendor', 'supplier', 'merchant', 'seller', 'manufacturer', 'brand', 'agency', 'institution', 'institute', 'school', 'university',
      'college', 'faculty', 'bank', 'insurer', 'authority', 'association', 'club', 'foundation', 'group', 'employer', 'publisher', 'franchise',
      'unit', 'support', 'sales',
    ],
    place: [
      'location', 'place', 'venue', 'warehouse', 'depot', 'facility', 'building', 'property', 'house', 'apartment', 'room', 'hotel', 'restaurant',
      'shop', 'store', 'branch', 'office', 'site', 'clinic', 'hospital', 'pharmacy', 'station', 'stop', 'airport', 'port', 'zone', 'region',
      'country', 'city', 'area', 'territory', 'district', 'listing', 'stock location', 'pickup point', 'parking', 'factory', 'plant',
    ],
    machine: [
      'server', 'host', 'node', 'machine', 'instance', 'cluster', 'container', 'pod', 'proxy', 'router', 'gateway', 'switch', 'network', 'subnet',
      'vm', 'firewall', 'interface', 'monitor', 'endpoint', 'domain', 'dns record', 'dns', 'database', 'service', 'printer', 'sensor', 'smtp',
      'imap', 'transport', 'smart contract', 'wallet', 'chain', 'setting', 'config', 'configuration', 'provider', 'integration', 'channel',
      'template', 'allowlist', 'whitelist', 'permission',
    ],
    thing: [
      'product', 'item', 'article', 'plan', 'role', 'file', 'folder', 'document', 'tag', 'label', 'category', 'project', 'repository', 'repo',
      'branch name', 'task', 'job', 'position', 'event', 'campaign', 'page', 'form', 'field', 'report', 'feature', 'variant', 'asset', 'animal',
      'pet', 'dog', 'cat', 'horse', 'drug', 'wine', 'vehicle', 'car', 'class', 'course', 'event type', 'list', 'list item', 'queue', 'topic',
      'key', 'app', 'application', 'package', 'module', 'type', 'bucket', 'image', 'icon', 'logo', 'method', 'status', 'stage', 'step', 'screen',
      'board', 'device', 'browser', 'platform', 'system', 'currency', 'language', 'function',
    ],
  },
  grammar: {
    predicates: [
      'is', 'has', 'have', 'had', 'can', 'could', 'should', 'must', 'may', 'was', 'were', 'will', 'did', 'does', 'do', 'no', 'not', 'use', 'uses',
      'using', 'send', 'show', 'hide', 'allow', 'allows', 'enable', 'enabled', 'disable', 'disabled', 'require', 'requires', 'required', 'need',
      'needs', 'accept', 'skip', 'check', 'validate', 'verify', 'valid', 'verified', 'include', 'exclude', 'count', 'num', 'total', 'max', 'min',
    ],
    prepositions: [
      'of', 'for', 'on', 'from', 'by', 'to', 'at', 'in', 'as', 'with', 'per', 'via', 'until', 'since', 'after', 'before', 'when',
    ],
    transparent: [
      'value', 'text', 'string', 'raw', 'plain', 'encrypted', 'enc', 'decrypted', 'masked', 'new', 'old', 'current', 'previous', 'prev', 'primary',
      'secondary', 'main', 'alternate', 'alternative', 'normalized', 'normalised', 'canonical', 'lower', 'lowercase', 'input', 'number', 'no',
      'one', 'two', 'home', 'work', 'personal', 'private', 'field', 'list', 'kana', 'furigana', 'katakana', 'romaji', 'en', 'local', 'english',
      'native',
    ],
    handled: ['sent', 'received', 'submitted', 'provided', 'entered', 'given', 'declared', 'reported', 'supplied', 'captured'],
    composites: ['info', 'information', 'detail', 'data', 'profile', 'particular', 'snapshot', 'contact', 'demographic'],
    neutral: [
      'full', 'display', 'short', 'long', 'first', 'last', 'second', 'third', 'billing', 'shipping', 'delivery', 'mailing', 'postal', 'permanent',
      'residential', 'temporary', 'default', 'preferred', 'legal', 'official', 'invited', 'pending', 'original', 'actual', 'my', 'their', 'other',
      'additional', 'alt', 'emergency', 'profile', 'contact', 'account', 'active', 'signed', 'average', 'minimum', 'maximum', 'final', 'target',
      'cover', 'birth', 'recent', 'known', 'last4', 'linked', 'social', 'typed', 'login', 'registered', 'external', 'address', 'thumbnail',
    ],
    wrappings: [
      'entity', 'model', 'schema', 'orm', 'typeorm', 'dto', 'request', 'response', 'req', 'res', 'body', 'payload', 'input', 'output', 'params',
      'param', 'args', 'arg', 'table', 'document', 'doc', 'record', 'row', 'view', 'create', 'update', 'delete', 'upsert', 'new', 'base',
      'abstract', 'detail', 'profile', 'info', 'information', 'data', 'account', 'identity', 'external', 'snapshot', 'import', 'export',
      'collection', 'object', 'registration', 'signup', 'virtual', 'extended', 'tbl', 'legacy', 'credential', 'authentication', 'embeddable',
      'embedded', 'translation',
    ],
    parts: ['address', 'passport', 'emergency', 'resume', 'cv'],
    means: ['email', 'phone', 'fax'],
    destinations: [
      'shipping', 'ship', 'billing', 'bill', 'delivery', 'deliver', 'mailing', 'residential', 'permanent', 'home', 'sold',
    ],
  },
});
