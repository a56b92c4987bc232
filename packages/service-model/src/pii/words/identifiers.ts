import type { WordGroup } from '../wordGroup.ts';

export const identifiers: readonly WordGroup[] = [
  {
    category: 'user.government_id.national_identification_number',
    reach: 'anywhere',
    holds: ['number'],
    words: [
      'ssn', 'social security number', 'social security no', 'social insurance number', 'national id', 'national id number', 'national identification number', 'national insurance number', 'nino', 'government id', 'personal id number',
      'id card number', 'identity card number', 'identity number', 'identity document number', 'tax file number', 'aadhaar', 'aadhaar number', 'cpf', 'curp', 'cuil', 'bsn', 'pesel', 'codice fiscale', 'personnummer', 'sozialversicherungsnummer',
      'steueridentifikationsnummer', 'ausweisnummer', 'numéro sécurité sociale', 'numero seguridad social', 'burgerservicenummer', 'resident registration number', 'voter id',
    ],
  },
  { category: 'user.government_id.national_identification_number', reach: 'likely', holds: ['number'], words: ['sin', 'dni', 'nif', 'nie', 'tfn', 'rrn'] },
  { category: 'user.government_id.passport_number', reach: 'likely', words: ['passport', 'pasaporte'] },
  { category: 'user.government_id.passport_number', reach: 'anywhere', holds: ['number'], words: ['passport number', 'passport no', 'passport id', 'reisepassnummer', 'numéro passeport'] },
  { category: 'user.government_id.drivers_license_number', reach: 'anywhere', holds: ['number'], words: ['driver license', 'driver license number', 'drivers license', 'drivers license number', 'driver licence', 'driver licence number', 'driving license', 'driving licence', 'driving license number', 'driving licence number', 'führerscheinnummer'] },
  { category: 'user.government_id.vehicle_registration', reach: 'ofPersons', words: ['license plate', 'licence plate', 'number plate', 'kennzeichen', 'vehicle registration number'] },
  { category: 'user.government_id', reach: 'ofPersons', holds: ['number'], words: ['registration number', 'tax id', 'tax number', 'id number', 'document number', 'steuernummer'] },
  {
    category: 'user.unique_id',
    reach: 'anywhere',
    holds: ['number'],
    words: ['employee number', 'student number', 'member number', 'membership number', 'personnel number', 'staff number', 'payroll number', 'matriculation number', 'professional license number', 'personalnummer', 'matrikelnummer', 'mitarbeiternummer', 'mitgliedsnummer'],
  },
];
