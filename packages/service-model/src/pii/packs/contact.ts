import { definePack } from '../pack.ts';

export default definePack({
  title: 'Ways to reach people',
  language: 'en',
  sources: [
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
    { name: 'schema.org ContactPoint', url: 'https://schema.org/ContactPoint' },
  ],
  groups: [
    {
      category: 'user.contact.email',
      reach: 'anywhere',
      words: [
        'email', 'mail address', 'email address', 'email addr', 'reply to', 'reply to email',
      ],
    },
    {
      category: 'user.contact.phone_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'phone', 'phone number', 'phone no', 'telephone', 'telephone number', 'tel', 'tel no', 'mobile phone', 'mobile number', 'mobile no',
        'cell phone', 'cell number', 'msisdn', 'whatsapp', 'whatsapp number', 'sms number',
      ],
    },
    { category: 'user.contact.phone_number', reach: 'likely', words: ['mobile', 'cell', 'landline'] },
    { category: 'user.contact.fax_number', reach: 'anywhere', holds: ['number'], words: ['fax', 'fax number', 'fax no'] },
    { category: 'user.contact', reach: 'likely', words: ['recipient', 'addressee'] },
    {
      category: 'user.contact',
      reach: 'anywhere',
      words: [
        'contact info', 'contact information', 'contact detail', 'contact data', 'primary contact', 'emergency contact',
      ],
    },
  ],
});
