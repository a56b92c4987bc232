import type { WordGroup } from '../wordGroup.ts';

export const contact: readonly WordGroup[] = [
  {
    category: 'user.contact.email',
    reach: 'anywhere',
    words: ['email', 'e mail', 'mail address', 'email address', 'email addr', 'emailaddr', 'mailadresse', 'email adresse', 'courriel', 'correo', 'correo electrónico', 'endereço email', 'reply to', 'reply to email'],
  },
  {
    category: 'user.contact.phone_number',
    reach: 'anywhere',
    holds: ['number'],
    words: [
      'phone', 'phone number', 'phone no', 'telephone', 'telephone number', 'tel', 'tel no', 'mobile phone', 'mobile number', 'mobile no', 'cell phone', 'cellphone', 'cell number',
      'msisdn', 'whatsapp', 'whatsapp number', 'handynummer', 'telefon', 'telefonnummer', 'rufnummer', 'mobilnummer', 'téléphone', 'numéro téléphone', 'teléfono', 'móvil', 'celular',
      'telefone', 'telefono', 'cellulare', 'telefoonnummer', 'numer telefonu', 'sms number',
    ],
  },
  { category: 'user.contact.phone_number', reach: 'likely', words: ['mobile', 'cell', 'landline'] },
  { category: 'user.contact.fax_number', reach: 'anywhere', holds: ['number'], words: ['fax', 'fax number', 'fax no', 'faxnummer'] },
  { category: 'user.contact', reach: 'likely', words: ['recipient', 'addressee', 'empfänger', 'destinataire', 'destinatario'] },
  { category: 'user.contact', reach: 'anywhere', words: ['contact info', 'contact information', 'contact detail', 'contact data', 'primary contact', 'emergency contact', 'kontaktdaten'] },
];
