import { definePack } from '../pack.ts';

export default definePack({
  title: 'Ways to reach people',
  language: 'en',
  sources: [
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
    { name: 'schema.org ContactPoint', url: 'https://schema.org/ContactPoint' },
    { name: 'ITU-T E.164', url: 'https://www.itu.int/rec/T-REC-E.164/' },
    { name: 'Internet Message Format, RFC 5322', url: 'https://www.rfc-editor.org/rfc/rfc5322' },
  ],
  groups: [
    {
      category: 'user.contact.email',
      reach: 'anywhere',
      words: [
        'email', 'mail address', 'email address', 'email addr', 'email adress', 'mailaddr', 'electronic mail', 'electronic mail address',
        'reply to', 'reply to email', 'reply to address', 'reply email', 'return path', 'mail recipient', 'mailto', 'rcpt to', 'envelope from',
        'bcc', 'bcc address', 'cc address', 'bcc recipient', 'cc recipient', 'smtp mail address', 'primary smtp address', 'gmail', 'outlook email',
      ],
    },
    { category: 'user.contact.email', reach: 'ofPersons', words: ['email id', 'mail id', 'google mail', 'gmail id', 'cc', 'email login'] },
    {
      category: 'user.contact.phone_number',
      reach: 'anywhere',
      holds: ['number'],
      keeps: [
        'e164', 'e', '164', 'international', 'national', 'full', 'with', 'code', 'formatted', 'digit', 'last4', 'main', 'day', 'evening', 'daytime',
        'res', 'residence', 'office', 'off',
      ],
      words: [
        'phone', 'phone number', 'phone e164', 'e164', 'e164 number', 'telephone', 'telephone number', 'tel', 'tel number', 'tele number',
        'phone contact', 'mobile phone', 'mobile phone number', 'mobile number', 'mobile telephone', 'mobile contact', 'cell phone',
        'cell phone number', 'cell number', 'cellular', 'cellular number', 'mobileno', 'mob number', 'mobno', 'msisdn', 'contact number',
        'contact mobile', 'contact tel', 'whatsapp', 'whatsapp number', 'whats app', 'whats app number', 'wa number', 'viber number',
        'telegram number', 'signal number', 'sms number', 'sms phone', 'landline', 'landline number', 'home number', 'caller number',
        'caller id number', 'callerid', 'calling number', 'called number', 'callee number', 'dialed number', 'dialled number', 'callback number',
        'pager number', 'residence number', 'phone line number', 'subscriber line number', 'ph number',
      ],
    },
    { category: 'user.contact.phone_number', reach: 'likely', holds: ['number'], words: ['mobile', 'pager', 'mob'] },
    {
      category: 'user.contact.phone_number',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['cell', 'office number', 'work number', 'landphone', 'intercom'],
    },
    {
      category: 'user.contact.phone_number',
      reach: 'debatable',
      holds: ['number'],
      words: ['phone extension', 'phone ext', 'extension number', 'tel ext'],
    },
    {
      category: 'user.contact.fax_number',
      reach: 'anywhere',
      holds: ['number'],
      words: ['fax', 'fax number', 'telefax', 'facsimile', 'facsimile number', 'facsimile telephone number'],
    },
    { category: 'user.contact', reach: 'likely', words: ['recipient', 'addressee', 'ship to contact', 'delivery contact'] },
    {
      category: 'user.contact',
      reach: 'ofPersons',
      words: ['contact', 'alternate contact', 'alternative contact', 'secondary contact', 'point of contact'],
    },
    {
      category: 'user.contact',
      reach: 'anywhere',
      words: [
        'contact info', 'contact information', 'contact detail', 'contact data', 'primary contact', 'emergency contact', 'emergency contact info',
        'emergency contact information', 'emergency contact detail', 'ice contact', 'contact in case of emergency', 'in case of emergency',
        'emergency contact number',
      ],
    },
    {
      category: 'user.contact',
      reach: 'debatable',
      words: [
        'preferred contact method', 'contact preference', 'contact method', 'communication preference', 'best time to call',
        'preferred contact time', 'best contact time',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'welcome email', 'marketing email', 'promotional email', 'transactional email', 'reminder email', 'digest email', 'weekly email',
        'daily email', 'monthly email', 'follow up email', 'thank you email', 'onboarding email', 'html email', 'plain text email',
        'no reply email', 'system email', 'cold email', 'hotline', 'hotline number', 'helpline', 'helpline number', 'toll free number',
        'toll free phone', 'switchboard number', 'customer service number', 'customer care number', 'twilio number', 'twilio phone number',
      ],
    },
  ],
});
