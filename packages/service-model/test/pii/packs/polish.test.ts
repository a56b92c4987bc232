import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'names, numbers and contacts, whatever record': [
    { field: 'Wpis.imie', is: 'pii high user.name.first' },
    { field: 'Wpis.nazwiskoRodowe', is: 'pii high user.name.last' },
    { field: 'Wpis.imie_i_nazwisko', is: 'pii high user.name' },
    { field: 'Wpis.pesel', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Wpis.nr_dowodu', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Wpis.data_urodzenia', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Wpis.nrTelefonu', is: 'pii high user.contact.phone_number' },
    { field: 'Wpis.email_klienta', is: 'pii high user.contact.email' },
    { field: 'Wpis.haslo', is: 'secret high' },
  ],
  'only look personal': [
    { field: 'Klient.nip', is: 'none high' },
    { field: 'Klient.regon', is: 'none high' },
    { field: 'Klient.nazwa_firmy', is: 'none high' },
    { field: 'Klient.czy_telefon', type: 'boolean', is: 'none high' },
    { field: 'Klient.rodzaj_telefonu', is: 'none high' },
    { field: 'Klient.numer_zamowienia', is: 'none high' },
    { field: 'Klient.telefon_id', type: 'number', is: 'none high' },
  ],
  'whose it is': [
    { field: 'Klient.miasto', is: 'pii high user.contact.address.city' },
    { field: 'Magazyn.miasto', is: 'none medium' },
    { field: 'AdresKlienta.kodPocztowy', is: 'pii high user.contact.address.postal_code' },
    { field: 'AdresFirmy.kodPocztowy', is: 'none medium' },
    { field: 'Adres.ulica', is: 'pii medium user.contact.address.street' },
    { field: 'Pracownik.nrKonta', is: 'pii high user.financial.bank_account' },
    { field: 'Dostawca.nrKonta', is: 'none medium' },
    { field: 'Pacjent.grupaKrwi', is: 'pii high user.health' },
    { field: 'Pacjent.waga', type: 'number', is: 'pii high user.health' },
    { field: 'Produkt.waga', type: 'number', is: 'none medium' },
    { field: 'Pracownik.wynagrodzenie', type: 'decimal', is: 'pii high user.financial' },
    { field: 'Stanowisko.wynagrodzenie', type: 'decimal', is: 'none medium' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
