import { definePack } from '../pack.ts';

export default definePack({
  title: 'Names of people',
  language: 'en',
  sources: [
    { name: 'schema.org Person', url: 'https://schema.org/Person' },
    { name: 'vCard, RFC 6350', url: 'https://www.rfc-editor.org/rfc/rfc6350' },
    { name: 'OpenID Connect Core, standard claims', url: 'https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims' },
    { name: 'HL7 FHIR HumanName', url: 'https://hl7.org/fhir/R5/datatypes.html#HumanName' },
    { name: 'W3C: Personal names around the world', url: 'https://www.w3.org/International/questions/qa-personal-names' },
  ],
  groups: [
    {
      category: 'user.name.first',
      reach: 'anywhere',
      words: [
        'first name', 'first given name', 'second given name', 'given name', 'forename', 'christian name', 'baptismal name', 'fname',
        'preferred name', 'chosen name', 'nick name',
      ],
    },
    {
      category: 'user.name.last',
      reach: 'anywhere',
      words: [
        'last name', 'family name', 'surname', 'lname', 'second last name', 'second surname', 'paternal surname', 'maternal surname',
        'paternal name', 'maternal name', 'maiden name', 'birth name', 'name at birth', 'mothers maiden name', 'married name', 'surname at birth',
        'surname prefix', 'last name prefix',
      ],
    },
    {
      category: 'user.name',
      reach: 'anywhere',
      words: [
        'contact person', 'contact name', 'contact person name', 'primary contact name', 'point of contact name', 'middle name', 'mname',
        'middle initial', 'patronymic', 'patronymic name', 'matronymic', 'first and last name', 'firstname lastname', 'first last name',
        'name surname', 'name and surname', 'full legal name', 'name on id card', 'name on passport', 'name in passport', 'name as per passport',
        'name as per aadhaar', 'name on document', 'name as per id',
      ],
    },
    {
      category: 'user.name',
      reach: 'likely',
      words: [
        'full name', 'legal name', 'card holder name', 'cardholder', 'name on card', 'account holder name', 'account holder', 'account owner name',
        'name on account', 'bank account name', 'bank account holder name', 'attn', 'attention to', 'care of', 'in care of', 'printed name',
        'signed name', 'signature name', 'formatted name', 'nominee', 'driver name', 'head of household', 'head of family', 'family head',
      ],
    },
    {
      category: 'user.name',
      reach: 'ofPersons',
      words: [
        'name', 'display name', 'short name', 'screen name', 'real name', 'alias name', 'alias', 'aka', 'also known as', 'other name',
        'former name', 'previous name', 'complete name', 'stage name', 'pen name', 'artist name', 'pseudonym', 'initial', 'sort name',
        'sortable name', 'name line', 'public name', 'informal name', 'common name', 'known as',
      ],
    },
    {
      category: 'user.name',
      reach: 'debatable',
      words: [
        'salutation', 'honorific', 'honorific prefix', 'honorific suffix', 'name suffix', 'generational suffix', 'courtesy title', 'academic title',
      ],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'entity legal name', 'organisation legal name', 'legal business name', 'legal entity name', 'legal company name', 'legal trading name',
        'trade name', 'company full name', 'repository full name', 'repo full name', 'package full name', 'class full name', 'product full name',
        'file full name', 'brand family name', 'product family name', 'font family name', 'model family name', 'scientific name',
      ],
    },
  ],
});
