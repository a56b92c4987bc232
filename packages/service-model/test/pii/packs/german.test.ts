import { expect, it } from 'vitest';
import { classify } from '../../../src/pii/classify.ts';

/** `Owner.field`, its type, its siblings, and `label confidence category?`. */
type Row = readonly [field: string, type: string, siblings: string, is: string];

const rows: readonly Row[] = [
  // Whatever record it is in.
  ['Eintrag.vorname', 'string', '', 'pii high user.name.first'],
  ['Eintrag.zweiter_vorname', 'string', '', 'pii high user.name.first'],
  ['Eintrag.geburtsname', 'string', '', 'pii high user.name.last'],
  ['Eintrag.geburtsdatum', 'Date', '', 'pii high user.demographic.date_of_birth'],
  ['Eintrag.steuerId', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Eintrag.ahvNummer', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Eintrag.svnr', 'string', '', 'pii high user.government_id.national_identification_number'],
  ['Eintrag.kvnr', 'string', '', 'pii high user.health.insurance_beneficiary_id'],
  ['Eintrag.telefon_privat', 'string', '', 'pii high user.contact.phone_number'],
  ['Eintrag.familienstand', 'string', '', 'pii high user.demographic.marital_status'],
  ['Eintrag.passwort', 'string', '', 'secret high'],
  // Umlauts, and how they are spelled without them.
  ['Eintrag.mädchenname', 'string', '', 'pii high user.name.last'],
  ['Eintrag.maedchenname', 'string', '', 'pii high user.name.last'],
  ['Schueler.groesse', 'number', '', 'pii high user.health'],
  // Written as one word.
  ['Bestellung.kundenname', 'string', '', 'pii high user.name'],
  ['Bestellung.kundenEmail', 'string', '', 'pii high user.contact.email'],
  ['Bestellung.produktname', 'string', '', 'none medium'],
  ['Bestellung.zweitvorname', 'string', '', 'pii high user.name.first'],
  ['Kundenadresse.stadt', 'string', '', 'pii high user.contact.address.city'],
  ['Lageradresse.stadt', 'string', '', 'none medium'],
  ['Kunde.firma', 'string', '', 'none high'],
  ['Kunde.firmenname', 'string', '', 'none medium'],
  ['Bondrucker.ip', 'string', '', 'none medium'],
  ['Kursteilnehmer.plz', 'string', '', 'pii high user.contact.address.postal_code'],
  // Only of persons.
  ['Kunde.plz', 'string', '', 'pii high user.contact.address.postal_code'],
  ['Filiale.plz', 'string', '', 'none medium'],
  ['Kunde.straße', 'string', '', 'pii high user.contact.address.street'],
  ['Gebaeude.strasse', 'string', '', 'none medium'],
  ['Mitarbeiter.kanton', 'string', '', 'pii high user.contact.address.state'],
  ['Standort.kanton', 'string', '', 'none medium'],
  ['Mitarbeiter.steuernummer', 'string', '', 'pii high user.government_id'],
  ['Firma.steuernummer', 'string', '', 'none medium'],
  ['Mitarbeiter.gehalt', 'number', '', 'pii high user.financial'],
  ['Stellenanzeige.gehalt', 'number', '', 'none medium'],
  ['Kind.allergien', 'string', 'vorname,geburtsdatum', 'pii high user.health'],
  ['Arzneimittel.allergien', 'string', '', 'none medium'],
  ['Schueler.konfession', 'string', '', 'pii high user.demographic.religious_belief'],
  ['Mitarbeiter.schwerbehindert', 'boolean', '', 'pii high user.health.condition'],
  ['Datei.unterschrift', 'string', '', 'none medium'],
  // Delivered to somebody.
  ['Bestellung.lieferOrt', 'string', 'rechnungsnummer', 'none high'],
  ['Bestellung.rechnungStadt', 'string', '', 'pii medium user.contact.address.city'],
  ['Nachricht.nameDesKunden', 'string', '', 'pii high user.name'],
  // Words that other languages have too.
  ['Mitarbeiter.alter', 'number', '', 'pii high user.demographic.age_range'],
  ['Member.alter', 'number', 'name', 'none high'],
  ['Member.alter', 'number', 'nachname', 'pii high user.demographic.age_range'],
  ['Tarif.mindestalter', 'number', '', 'none high'],
  ['Kind.allergien', 'string', '', 'pii high user.health'],
  ['Kind.name', 'string', '', 'none medium'],
  ['Haendler.email', 'string', '', 'pii low user.contact.email'],
  ['Handler.email', 'string', '', 'pii high user.contact.email'],
  // People disagree.
  ['Kunde.anrede', 'string', '', 'pii low user.demographic.gender'],
  ['Kunde.kundennummer', 'string', '', 'pii low user.unique_id'],
  ['Kunde.benutzername', 'string', '', 'pii low user.account.username'],
  // Only looks personal.
  ['Kunde.ustId', 'string', '', 'none high'],
  ['Rechner.netzwerkadresse', 'string', '', 'none high'],
  ['Artikel.titelbild', 'string', '', 'none high'],
  ['Kunde.istVorname', 'boolean', '', 'none high'],
];

it.each(rows)('%s: %s, beside %s: %s', (field, type, siblings, is) => {
  const [owner = '', name = ''] = field.split('.');
  const beside = [name, ...siblings.split(',').filter(Boolean)].map((each) => ({ name: each, type: 'string' }));
  const { label, confidence, category } = classify({ name, type, decorators: [], relation: false }, { name: owner }, beside);
  expect([label, confidence, category].filter(Boolean).join(' ')).toBe(is);
});
