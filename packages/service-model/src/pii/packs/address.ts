import { definePack } from '../pack.ts';

export default definePack({
  title: 'Postal addresses',
  language: 'en',
  sources: [
    { name: 'schema.org PostalAddress', url: 'https://schema.org/PostalAddress' },
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
  ],
  groups: [
    {
      category: 'user.contact.address',
      reach: 'likely',
      words: [
        'home address', 'shipping address', 'billing address', 'delivery address', 'mailing address', 'postal address', 'residential address',
        'permanent address', 'personal address',
      ],
    },
    {
      category: 'user.contact.address',
      reach: 'ofPersons',
      keeps: ['line', 'line1', 'line2'],
      words: ['address', 'addr', 'primary address', 'current address', 'address detail'],
    },
    {
      category: 'user.contact.address.street',
      reach: 'ofPersons',
      keeps: ['line', 'line1', 'line2'],
      words: [
        'street', 'street address', 'street name', 'street number', 'house number', 'building number', 'apartment', 'apartment number',
        'unit number', 'address line', 'address street',
      ],
    },
    { category: 'user.contact.address.city', reach: 'ofPersons', words: ['city', 'town', 'suburb', 'district', 'city name', 'locality'] },
    { category: 'user.contact.address.state', reach: 'ofPersons', words: ['province', 'region', 'region code', 'county', 'address state', 'state code'] },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], words: ['postal code', 'postcode', 'zip', 'zip code', 'postal'] },
  ],
});
