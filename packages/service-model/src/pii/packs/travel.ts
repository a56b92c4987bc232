import { definePack } from '../pack.ts';

export default definePack({
  title: 'Travellers and guests',
  language: 'en',
  sources: [
    { name: 'Directive (EU) 2016/681, annex I: passenger name record data', url: 'https://eur-lex.europa.eu/eli/dir/2016/681/oj' },
    { name: 'ICAO Doc 9944, passenger name record', url: 'https://www.icao.int/publications/pages/publication.aspx?docnum=9944' },
    { name: 'TSA PreCheck and redress', url: 'https://www.tsa.gov/precheck' },
    { name: 'Convention implementing the Schengen Agreement, Art. 45: registration forms of hotels', url: 'https://eur-lex.europa.eu/eli/convention/2000/922/oj' },
  ],
  groups: [
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'frequent flyer number', 'frequent flier number', 'frequent flyer id', 'frequent flyer program number', 'frequent traveller number',
        'frequent traveler number', 'ff number', 'known traveler number', 'known traveller number', 'ktn', 'redress number', 'global entry number',
        'nexus number', 'tsa pre check number', 'loyalty number', 'loyalty card number', 'loyalty member number', 'loyalty member id',
        'loyalty program number', 'loyalty membership number', 'loyalty account number', 'rewards number', 'rewards card number', 'mileage number',
        'mileage card number', 'miles card number', 'skymiles number', 'ski pass number', 'season ticket holder number', 'guest number',
      ],
    },
    {
      category: 'user.unique_id',
      reach: 'likely',
      holds: ['number'],
      words: [
        'pnr', 'pnr code', 'pnr number', 'pnr locator', 'record locator', 'e ticket number', 'frequent flyer', 'loyalty card', 'traveler number',
        'traveller number',
      ],
    },
    {
      category: 'user.government_id.passport_number',
      reach: 'likely',
      words: ['travel document', 'apis data', 'apis', 'passport scan', 'passport page'],
    },
    {
      category: 'user.health',
      reach: 'likely',
      keeps: ['code', 'note', 'detail'],
      words: [
        'meal preference', 'special meal', 'special meal request', 'special assistance request', 'special assistance needed', 'mobility assistance',
        'wheelchair assistance',
      ],
    },
    {
      category: 'user.location',
      reach: 'likely',
      words: ['visited country', 'country visited', 'travel itinerary', 'travelled country', 'last visited country', 'last country visited'],
    },
    {
      category: 'user.name',
      reach: 'likely',
      words: ['booking name', 'reservation name', 'room guest name', 'companion name', 'accompanied by', 'accompanying person', 'travelling with'],
    },
    {
      category: 'user.behavior',
      reach: 'debatable',
      words: [
        'purpose of visit', 'purpose of travel', 'purpose of stay', 'travel purpose', 'seat preference', 'room preference', 'travel preference',
        'guest preference', 'special request', 'seat number', 'baggage tag', 'baggage tag number', 'arriving from', 'next destination',
      ],
    },
  ],
  owners: {
    person: ['flyer', 'cabin crew', 'tour guide', 'tour leader', 'trip leader', 'skier', 'stowaway'],
    organisation: ['hotel chain', 'hotel group', 'cruise line', 'rail operator', 'tour company'],
    place: ['airport terminal', 'check in desk', 'port of call', 'lounge'],
    thing: [
      'itinerary item', 'tour package', 'excursion', 'sightseeing', 'fare class', 'cabin class', 'seat map', 'seat class', 'amenity', 'rate code',
    ],
  },
  grammar: { parts: ['pnr', 'guest registration', 'passenger detail', 'traveler detail', 'traveller detail'] },
});
