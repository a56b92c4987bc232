import { definePack } from '../pack.ts';

export default definePack({
  title: 'Who people are',
  language: 'en',
  sources: [
    { name: 'fideslang data categories', url: 'https://ethyca.github.io/fideslang/taxonomy/data_categories/' },
    { name: 'GDPR, Art. 9 and 10', url: 'https://gdpr-info.eu/art-9-gdpr/' },
  ],
  groups: [
    {
      category: 'user.demographic.date_of_birth',
      reach: 'anywhere',
      holds: ['date', 'number'],
      words: [
        'birth date', 'date of birth', 'birthday', 'dob', 'birth month', 'birth year', 'year of birth', 'date birth',
      ],
    },
    { category: 'user.demographic', reach: 'anywhere', words: ['place of birth', 'birth place', 'birth city', 'country of birth', 'birth country'] },
    { category: 'user.demographic', reach: 'anywhere', holds: ['date'], words: ['date of death', 'death date', 'deceased date'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['gender', 'sex', 'gender identity', 'pronoun'] },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['number'], words: ['marital status', 'relationship status', 'civil status'] },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      words: ['nationality', 'citizenship', 'immigration status', 'visa status', 'residency status'],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number'],
      words: [
        'household size', 'number of dependant', 'number of dependent', 'number of child', 'education level', 'employment status',
      ],
    },
    { category: 'user.demographic.age_range', reach: 'ofPersons', holds: ['number'], words: ['age', 'age range', 'age group'] },
    { category: 'user.demographic.race_ethnicity', reach: 'likely', words: ['ethnicity', 'ethnic group', 'ethnic origin', 'racial origin', 'tribe'] },
    { category: 'user.demographic.race_ethnicity', reach: 'ofPersons', words: ['race', 'caste'] },
    { category: 'user.demographic.religious_belief', reach: 'likely', words: ['religion', 'religious belief', 'religious affiliation'] },
    { category: 'user.demographic.political_opinion', reach: 'likely', words: ['political opinion', 'political affiliation', 'political party', 'party affiliation'] },
    { category: 'user.demographic.sexual_orientation', reach: 'anywhere', words: ['sexual orientation', 'sexual preference'] },
    { category: 'user.demographic.union_membership', reach: 'anywhere', holds: ['flag'], words: ['union membership', 'trade union'] },
    { category: 'user.demographic.profile', reach: 'likely', words: ['personal info', 'personal information', 'personal detail', 'personal data'] },
    { category: 'user.demographic.profile', reach: 'likely', words: ['bio', 'biography', 'about me', 'about myself'] },
    { category: 'user.demographic.profile', reach: 'ofPersons', words: ['description', 'short description', 'about', 'profile description'] },
    {
      category: 'user.criminal_history',
      reach: 'anywhere',
      holds: ['flag'],
      keeps: ['detail', 'note', 'date'],
      words: ['criminal record', 'criminal history', 'criminal conviction'],
    },
  ],
});
