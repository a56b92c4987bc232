import { definePack } from '../pack.ts';

export default definePack({
  title: 'Numbers that states and institutions issue to people',
  language: 'en',
  sources: [
    { name: 'National identification numbers', url: 'https://en.wikipedia.org/wiki/National_identification_number' },
  ],
  groups: [
    {
      category: 'user.government_id.national_identification_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'ssn', 'social security number', 'social security no', 'social insurance number', 'national id', 'national id number',
        'national identification number', 'national insurance number', 'nino', 'government id', 'personal id number', 'id card number',
        'identity card number', 'identity number', 'identity document number', 'id document number', 'tax file number', 'aadhaar', 'aadhaar number', 'cpf', 'curp', 'cuil',
        'bsn', 'pesel', 'codice fiscale', 'personnummer', 'sozialversicherungsnummer', 'steueridentifikationsnummer', 'ausweisnummer',
        'numéro sécurité sociale', 'numero seguridad social', 'burgerservicenummer', 'resident registration number', 'voter id',
      ],
    },
    { category: 'user.government_id.national_identification_number', reach: 'likely', holds: ['number'], words: ['sin', 'tfn', 'rrn'] },
    { category: 'user.government_id.passport_number', reach: 'likely', words: ['passport'] },
    { category: 'user.government_id.passport_number', reach: 'anywhere', holds: ['number'], words: ['passport number', 'passport no', 'passport id'] },
    {
      category: 'user.government_id.drivers_license_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'driver license', 'driver license number', 'driver licence', 'driver licence number',
        'driving license', 'driving licence', 'driving license number', 'driving licence number',
      ],
    },
    { category: 'user.government_id.vehicle_registration', reach: 'ofPersons', words: ['license plate', 'licence plate', 'number plate', 'vehicle registration number'] },
    { category: 'user.government_id', reach: 'ofPersons', holds: ['number'], words: ['registration number', 'tax id', 'tax number', 'id number', 'document number'] },
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'employee number', 'student number', 'member number', 'membership number', 'personnel number', 'staff number', 'payroll number',
        'matriculation number', 'professional license number',
      ],
    },
  ],
});
