import { expect, it } from 'vitest';
import { classify } from '../../../src/pii/classify.ts';

/** `Owner.field`, its type, its siblings, and `label confidence category?`. */
type Row = readonly [field: string, type: string, siblings: string, is: string];

const rows: readonly Row[] = [
  // Whatever record it is in.
  ['Invoer.roepnaam', 'string', '', 'pii high user.name.first'],
  ['Invoer.tussenvoegsels', 'string', '', 'pii high user.name.last'],
  ['Invoer.geboorteplaats', 'string', '', 'pii high user.demographic'],
  ['Invoer.geboortedatum', 'Date', '', 'pii high user.demographic.date_of_birth'],
  ['Invoer.rijksregisternummer', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Invoer.telefoon_thuis', 'string', '', 'pii high user.contact.phone_number'],
  ['Invoer.huistelefoon', 'string', '', 'pii high user.contact.phone_number'],
  ['Invoer.burgerlijkeStaat', 'string', '', 'pii high user.demographic.marital_status'],
  ['Invoer.wachtwoord', 'string', '', 'secret high'],
  // Written as one word.
  ['Bestelling.klantnaam', 'string', '', 'pii high user.name'],
  ['Bestelling.productnaam', 'string', '', 'none high'],
  ['Klant.bedrijfsnaam', 'string', '', 'none medium'],
  ['Klantadres.plaats', 'string', '', 'pii high user.contact.address.city'],
  // Only of persons.
  ['Klant.naam', 'string', '', 'pii high user.name'],
  ['Cursus.naam', 'string', '', 'none medium'],
  ['Leerling.straat', 'string', '', 'pii high user.contact.address.street'],
  ['Vestiging.straat', 'string', '', 'none medium'],
  ['Medewerker.uurtarief', 'number', '', 'pii high user.financial'],
  ['Dienst.uurtarief', 'number', '', 'none medium'],
  ['Leerling.medicijnen', 'string', '', 'pii high user.health.medications'],
  ['Medewerker.godsdienst', 'string', '', 'pii high user.demographic.religious_belief'],
  ['Patient.patiëntnummer', 'string', '', 'pii high user.health.record_id'],
  ['Lid.rekeningnummer', 'string', '', 'pii high user.financial.bank_account'],
  ['Leverancier.rekeningnummer', 'string', '', 'none medium'],
  ['Factuur.naam_van_klant', 'string', '', 'pii high user.name'],
  // Words that other languages have too.
  ['Modem.gsm', 'string', 'firmware', 'none high'],
  ['Contact.gsm', 'string', 'voornaam', 'pii high user.contact.phone_number'],
  // People disagree.
  ['Klant.aanhef', 'string', '', 'pii low user.demographic.gender'],
  ['Klant.klantnummer', 'string', '', 'pii low user.unique_id'],
  ['Medewerker.functie', 'string', '', 'pii low user.professional_information.job_title'],
  // Only looks personal.
  ['Klant.kvkNummer', 'string', '', 'none high'],
  ['Klant.btw_nummer', 'string', '', 'none high'],
  ['Klant.heeftTelefoon', 'boolean', '', 'none high'],
  ['Cursus.minimumleeftijd', 'number', '', 'none high'],
];

it.each(rows)('%s: %s, beside %s: %s', (field, type, siblings, is) => {
  const [owner = '', name = ''] = field.split('.');
  const beside = [name, ...siblings.split(',').filter(Boolean)].map((each) => ({ name: each, type: 'string' }));
  const { label, confidence, category } = classify({ name, type, decorators: [], relation: false }, { name: owner }, beside);
  expect([label, confidence, category].filter(Boolean).join(' ')).toBe(is);
});
