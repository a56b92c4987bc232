import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'names and contacts': [
    { field: 'Scheda.cognome', is: 'pii high user.name.last' },
    { field: 'Cliente.nome', is: 'pii high user.name' },
    { field: 'Prodotto.nome', is: 'none medium' },
    { field: 'Cliente.nomeFile', is: 'none high' },
    { field: 'Ordine.nomeCliente', is: 'pii high user.name' },
    { field: 'Ordine.nomeMagazzino', is: 'none medium' },
    { field: 'Scheda.numeroDiTelefono', is: 'pii high user.contact.phone_number' },
    { field: 'Scheda.num_cellulare', is: 'pii high user.contact.phone_number' },
    { field: 'Scheda.telefonoVerificato', type: 'boolean', is: 'none high' },
    { field: 'Scheda.verificaTelefono', is: 'none high' },
    { field: 'Scheda.mail', siblings: ['cognome'], is: 'pii high user.contact.email' },
    { field: 'Scheda.mail', siblings: ['subject'], is: 'none high' },
  ],
  addresses: [
    { field: 'Utente.indirizzo_di_residenza', is: 'pii high user.contact.address' },
    { field: 'Utente.citta', is: 'pii high user.contact.address.city' },
    { field: 'Negozio.citta', is: 'none medium' },
    { field: 'Ordine.indirizzoSpedizione', is: 'pii medium user.contact.address' },
    { field: 'Utente.cap', type: 'number', siblings: ['indirizzo'], is: 'pii high user.contact.address.postal_code' },
    { field: 'User.cap', type: 'number', siblings: ['limit'], is: 'none high' },
    { field: 'Paziente.via', is: 'pii high user.contact.address.street' },
    { field: 'Message.via', is: 'none high' },
  ],
  'numbers of people': [
    { field: 'Scheda.codice_fiscale', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Scheda.codFiscale', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Scheda.partitaIva', is: 'none high' },
    { field: 'Scheda.numeroTesseraSanitaria', is: 'pii high user.health.insurance_beneficiary_id' },
    { field: 'Scheda.numeroProtocollo', is: 'none high' },
    { field: 'Dipendente.matricola', is: 'pii high user.unique_id' },
    { field: 'Macchina.matricola', is: 'none medium' },
  ],
  'who people are': [
    { field: 'Scheda.dataDiNascita', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Scheda.data_fattura', type: 'Date', is: 'none high' },
    { field: 'Scheda.comune_nascita', is: 'pii high user.demographic' },
    { field: 'Scheda.statoCivile', is: 'pii high user.demographic.marital_status' },
    { field: 'Scheda.statoEmail', is: 'none high' },
    { field: 'Dipendente.stipendioLordo', type: 'number', is: 'pii high user.financial' },
    { field: 'Scheda.stipendioMinimo', type: 'number', is: 'none high' },
    { field: 'Visita.diagnosi', is: 'pii medium user.health.medical_diagnosis' },
    { field: 'Prodotto.diagnosi', is: 'none medium' },
    { field: 'Alunno.bes', type: 'boolean', is: 'pii high user.health.condition' },
    { field: 'User.bes', type: 'boolean', is: 'none high' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
