import { definePack } from '../pack.ts';

const keeps = ['detail', 'description', 'note', 'date', 'status', 'type', 'code', 'text', 'reason', 'amount', 'count'];

export default definePack({
  title: 'Insurance and tenancy',
  language: 'en',
  sources: [
    { name: 'ACORD data standards', url: 'https://www.acord.org/standards-architecture/acord-data-standards' },
    { name: 'HL7 FHIR Coverage', url: 'https://hl7.org/fhir/R5/coverage.html' },
    { name: 'UK government: right to rent checks', url: 'https://www.gov.uk/check-tenant-right-to-rent-documents' },
    { name: 'HUD: homeless management information system data standards', url: 'https://www.hudexchange.info/programs/hmis/hmis-data-and-technical-standards/' },
  ],
  groups: [
    {
      category: 'user.unique_id',
      reach: 'likely',
      holds: ['number'],
      words: [
        'life policy number', 'policyholder number', 'insured id', 'insured number', 'insured member number', 'insured person number',
        'claimant number', 'tenancy number', 'tenancy reference', 'tenant reference number', 'resident number',
      ],
    },
    { category: 'user.unique_id', reach: 'debatable', holds: ['number'], words: ['insurance claim number', 'claim reference number', 'loss number'] },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps,
      words: [
        'injury sustained', 'bodily injury', 'is injury claim', 'injury severity', 'medical underwriting', 'smoker class', 'hazardous occupation',
        'hazardous activity', 'hazardous hobby',
      ],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number', 'flag'],
      keeps,
      words: [
        'no claim bonus', 'no claims discount', 'claim history', 'previous claim', 'prior claim', 'loss history', 'rental history', 'rent history',
        'rent arrears', 'eviction', 'eviction history', 'prior eviction', 'previous eviction', 'has been evicted', 'ever evicted',
        'landlord reference', 'previous landlord', 'tenant reference', 'council tax benefit', 'proof of fund',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number', 'flag'],
      keeps,
      words: [
        'number of occupant', 'occupant count', 'number of adult in household', 'household member', 'residential status', 'length of residence',
        'time at address', 'time at current address', 'year at address', 'years at current address', 'month at address', 'driving experience',
        'license held year', 'licence held year', 'driving experience year', 'year licensed',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'debatable',
      holds: ['date'],
      words: [
        'move in date', 'move out date', 'tenancy start date', 'tenancy end date', 'sum insured', 'sum assured', 'premium amount',
        'beneficiary share', 'beneficiary percentage',
      ],
    },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      holds: ['flag'],
      keeps,
      words: ['right to rent', 'right to rent status', 'no recourse to public fund'],
    },
  ],
  owners: {
    person: [
      'life assured', 'insuree', 'annuitant', 'joint insured', 'claim handler', 'loss adjuster', 'underwriter', 'subletter', 'squatter',
      'vehicle driver', 'named driver', 'main driver', 'additional driver', 'injured party', 'injured person', 'household head',
    ],
    organisation: ['housing association', 'reinsurer', 'homeowner association', 'hoa'],
    place: ['insured property', 'rental object', 'housing unit', 'tenement', 'storage unit'],
    thing: ['coverage type', 'insured object', 'insured vehicle', 'peril', 'deductible', 'tariff'],
  },
  grammar: { parts: ['tenancy', 'lease'] },
});
