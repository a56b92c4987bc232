import { definePack } from '../pack.ts';

export default definePack({
  title: 'Names of people',
  language: 'en',
  sources: [
    { name: 'schema.org Person', url: 'https://schema.org/Person' },
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
  ],
  groups: [
    {
      category: 'user.name.first',
      reach: 'anywhere',
      words: [
        'first name', 'given name', 'forename', 'christian name', 'fname', 'preferred name', 'preferred first name', 'nick name',
      ],
    },
    {
      category: 'user.name.last',
      reach: 'anywhere',
      words: [
        'last name', 'family name', 'surname', 'lname', 'maiden name', 'birth name', 'mothers maiden name',
      ],
    },
    { category: 'user.name', reach: 'anywhere', words: ['middle name', 'middle initial', 'patronymic'] },
    {
      category: 'user.name',
      reach: 'likely',
      words: [
        'full name', 'legal name', 'initial', 'card holder name', 'cardholder', 'account holder name', 'account holder',
        'contact name', 'contact person', 'contact person name', 'name on card',
      ],
    },
    { category: 'user.name', reach: 'ofPersons', words: ['name', 'display name', 'short name', 'screen name', 'real name', 'alias name'] },
  ],
});
