import type { WordGroup } from '../wordGroup.ts';

const lines = ['line', 'line1', 'line2'];

export const address: readonly WordGroup[] = [
  {
    category: 'user.contact.address',
    reach: 'likely',
    words: [
      'home address', 'shipping address', 'billing address', 'delivery address', 'mailing address', 'postal address', 'residential address', 'permanent address', 'personal address',
      'wohnadresse', 'lieferadresse', 'rechnungsadresse', 'anschrift', 'adresse postale', 'domicilio', 'residenza', 'woonadres',
    ],
  },
  { category: 'user.contact.address', reach: 'ofPersons', keeps: lines, words: ['address', 'addr', 'primary address', 'current address', 'address detail', 'adresse', 'dirección', 'endereço', 'indirizzo', 'adres'] },
  {
    category: 'user.contact.address.street',
    reach: 'ofPersons',
    keeps: lines,
    words: [
      'street', 'street address', 'street name', 'street number', 'house number', 'building number', 'apartment', 'apartment number', 'unit number', 'address line', 'address street',
      'straße', 'strasse', 'hausnummer', 'rue', 'calle', 'straat', 'huisnummer', 'ulica',
    ],
  },
  { category: 'user.contact.address.city', reach: 'ofPersons', words: ['city', 'town', 'suburb', 'district', 'city name', 'locality', 'wohnort', 'stadt', 'ville', 'ciudad', 'cidade', 'città', 'woonplaats', 'miasto'] },
  { category: 'user.contact.address.state', reach: 'ofPersons', words: ['province', 'region', 'region code', 'county', 'address state', 'state code', 'bundesland', 'provincia', 'estado'] },
  {
    category: 'user.contact.address.postal_code',
    reach: 'ofPersons',
    holds: ['number'],
    words: ['postal code', 'postcode', 'zip', 'zip code', 'postal', 'plz', 'postleitzahl', 'code postal', 'código postal', 'cep', 'cap code', 'kod pocztowy'],
  },
];
