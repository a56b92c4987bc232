import { definePack } from '../pack.ts';

const line = ['line', 'line1', 'line2', 'line3', 'a', 'b', 'detail', 'full', 'ext', 'extra', 'extended'];

export default definePack({
  title: 'Postal addresses',
  language: 'en',
  sources: [
    { name: 'schema.org PostalAddress', url: 'https://schema.org/PostalAddress' },
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
    { name: 'Universal Postal Union S42, address components', url: 'https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions' },
    { name: 'OASIS xAL', url: 'https://www.oasis-open.org/committees/ciq/' },
    { name: 'Unicode CLDR and libaddressinput', url: 'https://github.com/google/libaddressinput' },
  ],
  groups: [
    {
      category: 'user.contact.address',
      reach: 'likely',
      keeps: line,
      words: [
        'home address', 'house address', 'shipping address', 'ship to address', 'ship address', 'billing address', 'bill to address',
        'bill address', 'delivery address', 'deliver to address', 'mailing address', 'postal address', 'post address', 'residential address',
        'residence address', 'resident address', 'permanent address', 'personal address', 'correspondence address', 'communication address',
        'present address', 'temporary address', 'previous address', 'former address', 'current residential address', 'forwarding address',
        'domicile address', 'domicile', 'residence', 'place of residence', 'usual residence', 'habitual residence', 'recipient address',
        'pickup address', 'dropoff address', 'drop address', 'ship to', 'bill to', 'deliver to', 'proof of address', 'address proof',
        'proof of residence', 'utility bill',
      ],
    },
    {
      category: 'user.contact.address',
      reach: 'ofPersons',
      keeps: line,
      words: [
        'address', 'addr', 'adress', 'primary address', 'current address', 'address detail', 'address info', 'address information', 'address text',
        'full address', 'address full', 'complete address', 'formatted address', 'legal address', 'local address', 'native address', 'address data',
        'care of address', 'usual address',
      ],
    },
    {
      category: 'user.contact.address.street',
      reach: 'ofPersons',
      keeps: line,
      words: [
        'street line 1', 'street line 2', 'street line 3', 'street address line 1', 'street address line 2', 'addr line 1', 'addr line 2', 'street',
        'street address', 'street name', 'street number', 'street line', 'street and number', 'street address line', 'road', 'road name', 'avenue',
        'thoroughfare', 'house', 'house number', 'house name', 'house flat number', 'building number', 'building name', 'address building',
        'door number', 'apartment', 'apartment number', 'apt', 'apt number', 'appartment', 'flat number', 'suite', 'suite number', 'unit number',
        'address unit', 'floor number', 'staircase', 'premise', 'sub premise', 'plot number', 'landmark', 'near by landmark', 'address line',
        'addr line', 'line 1', 'line 2', 'line 3', 'address street', 'address house', 'po box', 'post box', 'post office box', 'postal box',
        'mailbox number', 'cross street', 'extended address',
      ],
    },
    {
      category: 'user.contact.address.city',
      reach: 'ofPersons',
      keeps: ['name', 'code'],
      words: [
        'city', 'town', 'suburb', 'district', 'city name', 'locality', 'dependent locality', 'sublocality', 'village', 'village name', 'hamlet',
        'municipality', 'barangay', 'purok', 'taluka', 'taluk', 'tehsil', 'mandal', 'thana', 'upazila', 'sub district', 'city district',
        'neighbourhood', 'neighborhood', 'post town', 'postal town', 'address city', 'city or town', 'town city', 'city village', 'commune',
        'city of residence', 'residence city', 'home city', 'township', 'borough', 'kelurahan', 'kecamatan',
      ],
    },
    {
      category: 'user.contact.address.state',
      reach: 'ofPersons',
      keeps: ['name', 'code'],
      words: [
        'province', 'province code', 'region', 'region code', 'county', 'county name', 'address state', 'state code', 'state name',
        'state province', 'state or province', 'state region', 'state abbreviation', 'state of residence', 'residence state', 'home state',
        'billing state', 'mailing state', 'administrative area', 'administrative area level 1', 'prefecture', 'canton', 'governorate', 'emirate',
        'oblast', 'federal state', 'division name', 'province of residence',
      ],
    },
    {
      category: 'user.contact.address.postal_code',
      reach: 'ofPersons',
      holds: ['number'],
      words: [
        'postal code', 'postcode', 'zip', 'zip code', 'zip 4', 'zip plus 4', 'zip postal', 'zip postal code', 'postal zip', 'postal zip code',
        'postal', 'pin code', 'area pin code', 'eircode', 'postal number', 'address zip', 'postal index',
      ],
    },
    {
      category: 'user.contact.address.country',
      reach: 'likely',
      words: ['country of residence', 'residence country', 'country of residency', 'home country', 'country of domicile', 'residence country code'],
    },
    {
      category: 'user.contact.address',
      reach: 'debatable',
      words: ['delivery instruction', 'delivery note', 'shipping note', 'address label', 'address note', 'uprn', 'udprn'],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'registered office', 'registered office address', 'headquarter address', 'business address', 'contract address', 'token address',
        'memory address', 'network address', 'bus address', 'web address', 'internet address', 'service region', 'aws region', 'cloud region',
        'bucket region', 's3 region', 'data region', 'deployment region', 'pool address', 'listen address', 'bind address',
      ],
    },
  ],
});
