import { expect, it } from 'vitest';
import { classify } from '../../../src/pii/classify.ts';

/** `Owner.field`, its type, its siblings, and `label confidence category?`. */
type Row = readonly [field: string, type: string, siblings: string, is: string];

const rows: readonly Row[] = [
  // Swedish.
  ['Post.förnamn', 'string', '', 'pii high user.name.first'],
  ['Post.fornamn', 'string', '', 'pii high user.name.first'],
  ['Post.foernamn', 'string', '', 'pii high user.name.first'],
  ['Post.personnr', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Post.epost', 'string', '', 'pii high user.contact.email'],
  ['Bestallning.kundnamn', 'string', '', 'pii high user.name'],
  ['Bestallning.produktnamn', 'string', '', 'none medium'],
  ['Anstalld.manadslon', 'number', '', 'pii high user.financial'],
  ['Elev.specialkost', 'string', '', 'pii high user.health'],
  ['Butik.gatuadress', 'string', '', 'none medium'],
  ['Kund.gatuadress', 'string', '', 'pii high user.contact.address'],
  ['Kund.organisationsnummer', 'string', '', 'none high'],
  ['Medlem.alder', 'number', 'efternamn', 'pii high user.demographic.age_range'],
  ['Tree.alder', 'number', 'height', 'none high'],
  // Danish.
  ['Rekord.cprNummer', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Rekord.foedselsdato', 'Date', '', 'pii high user.demographic.date_of_birth'],
  ['Borger.adresse', 'string', '', 'pii high user.contact.address'],
  ['Virksomhed.adresse', 'string', '', 'none medium'],
  ['Kunde.kundenavn', 'string', '', 'pii high user.name'],
  ['Kunde.cvrNummer', 'string', '', 'none high'],
  ['Bruger.adgangskode', 'string', '', 'secret high'],
  // Norwegian.
  ['Rad.fødselsnummer', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Rad.fodselsnummer', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Rad.fnr', 'string', 'etternavn', 'pii medium user.government_id.national_identification_number'],
  ['Ansatt.timelonn', 'number', '', 'pii high user.financial'],
  ['Bruker.sivilstand', 'string', '', 'pii high user.demographic.marital_status'],
  ['Bedrift.poststed', 'string', '', 'none medium'],
  ['Bruker.poststed', 'string', '', 'pii high user.contact.address.city'],
  ['Bedrift.organisasjonsnummer', 'string', '', 'none high'],
];

it.each(rows)('%s: %s, beside %s: %s', (field, type, siblings, is) => {
  const [owner = '', name = ''] = field.split('.');
  const beside = [name, ...siblings.split(',').filter(Boolean)].map((each) => ({ name: each, type: 'string' }));
  const { label, confidence, category } = classify({ name, type, decorators: [], relation: false }, { name: owner }, beside);
  expect([label, confidence, category].filter(Boolean).join(' ')).toBe(is);
});
