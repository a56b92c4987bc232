import { definePack } from '../pack.ts';

const keeps = ['code', 'other', 'description', 'detail', 'note', 'category', 'group', 'status', 'type', 'label'];

export default definePack({
  title: 'Who people are',
  language: 'en',
  sources: [
    { name: 'fideslang data categories', url: 'https://ethyca.github.io/fideslang/taxonomy/data_categories/' },
    { name: 'GDPR, Art. 9 and 10', url: 'https://gdpr-info.eu/art-9-gdpr/' },
    { name: 'HL7 FHIR Patient', url: 'https://hl7.org/fhir/R5/patient.html' },
    { name: 'US Core race, ethnicity, birth sex', url: 'https://hl7.org/fhir/us/core/' },
    { name: 'UN principles and recommendations for population and housing censuses', url: 'https://unstats.un.org/unsd/demographic-social/census/' },
  ],
  groups: [
    {
      category: 'user.demographic.date_of_birth',
      reach: 'anywhere',
      holds: ['date', 'number'],
      keeps: ['day', 'month', 'year', 'date', 'iso', 'formatted', 'string', 'timestamp', 'time', 'bs', 'ad'],
      words: [
        'birth date', 'date of birth', 'birthday', 'dob', 'birth month', 'birth year', 'year of birth', 'month of birth', 'day of birth',
        'date birth', 'birth time', 'time of birth', 'birth datetime', 'bday', 'yob', 'born on', 'date born', 'born date', 'year born', 'born year',
      ],
    },
    { category: 'user.demographic.date_of_birth', reach: 'likely', holds: ['date', 'number'], words: ['born', 'name day'] },
    {
      category: 'user.demographic',
      reach: 'anywhere',
      keeps: ['name', 'code'],
      words: [
        'place of birth', 'birth place', 'place birth', 'birth city', 'city of birth', 'birth town', 'town of birth', 'birth state',
        'state of birth', 'birth province', 'birth region', 'birth district', 'birth county', 'birth municipality', 'birth location',
        'country of birth', 'birth country', 'birth country code', 'born in', 'native place', 'home town',
      ],
    },
    { category: 'user.demographic', reach: 'ofPersons', words: ['country of origin', 'place of origin', 'origin country', 'ancestral home'] },
    {
      category: 'user.demographic',
      reach: 'anywhere',
      holds: ['date'],
      words: [
        'date of death', 'death date', 'deceased date', 'deceased at', 'deceased on', 'died on', 'died at', 'date deceased', 'time of death',
        'death time', 'death year', 'year of death', 'place of death', 'death place', 'deceased datetime',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['flag', 'date'],
      words: ['deceased', 'is deceased', 'deceased boolean', 'deceased flag'],
    },
    {
      category: 'user.demographic.gender',
      reach: 'likely',
      holds: ['number', 'flag'],
      keeps: ['code', 'other', 'description', 'self description', 'identity', 'marker', 'label'],
      words: [
        'gender', 'sex', 'gender identity', 'gender expression', 'pronoun', 'preferred pronoun', 'birth sex', 'sex at birth',
        'sex assigned at birth', 'assigned sex', 'biological sex', 'administrative gender', 'administrative sex', 'legal sex', 'transgender',
        'is transgender', 'is male', 'is female', 'trans status',
      ],
    },
    {
      category: 'user.demographic.marital_status',
      reach: 'anywhere',
      holds: ['number'],
      keeps: ['code', 'other', 'description', 'date'],
      words: [
        'marital status', 'maritial status', 'martial status', 'marriage status', 'civil state', 'relationship status', 'civil status',
        'married status', 'matrimonial status', 'matrimonial regime',
      ],
    },
    {
      category: 'user.demographic.marital_status',
      reach: 'likely',
      holds: ['flag', 'date'],
      words: [
        'married', 'is married', 'divorced', 'is divorced', 'widowed', 'is widowed', 'marriage date', 'date of marriage', 'wedding date',
        'anniversary', 'anniversary date', 'wedding anniversary', 'divorce date', 'date of divorce', 'marriage place', 'place of marriage',
      ],
    },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps: ['code', 'country', 'other', 'description', 'status'],
      words: [
        'nationality', 'second nationality', 'country of nationality', 'nationality country code', 'national of', 'citizenship',
        'country of citizenship', 'citizenship country', 'citizen of', 'citizenship status', 'dual citizenship', 'is citizen', 'is us citizen',
        'us citizen', 'is eu citizen', 'is canadian citizen', 'immigration status', 'immigration category', 'immigrant status', 'visa status',
        'residency status', 'resident status', 'residency type', 'alien status', 'refugee status', 'is refugee', 'asylum status', 'settled status',
        'naturalization date', 'is permanent resident', 'permanent resident', 'immigration date', 'date of immigration',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number', 'flag'],
      keeps: ['code', 'other', 'description', 'detail'],
      words: [
        'household size', 'household composition', 'household type', 'family size', 'family member count', 'number of dependant', 'number of child',
        'number of children', 'children count', 'dependant count', 'num children', 'num of children', 'no of children', 'number of kid',
        'number of family member', 'number of sibling', 'has children', 'have children', 'has kid', 'education level', 'level of education',
        'highest education', 'highest education level', 'highest level of education', 'highest qualification', 'highest degree',
        'educational attainment', 'educational level', 'literacy', 'literacy level', 'employment status', 'employment situation',
        'occupation status', 'occupational status', 'socioeconomic status', 'social class', 'social status', 'living arrangement',
        'living situation', 'housing status', 'housing situation', 'home ownership', 'home ownership status', 'homeless', 'is homeless',
        'homelessness', 'homeless status', 'veteran', 'is veteran', 'veteran status', 'military status', 'military service', 'military rank',
        'military branch', 'conscription status', 'parental status', 'single parent', 'is single parent', 'family situation', 'family background',
        'family structure', 'family type', 'handedness', 'dominant hand', 'eye color', 'eye colour', 'hair color', 'hair colour', 'skin color',
        'skin colour', 'skin tone', 'skin type', 'complexion', 'body type', 'physical appearance', 'identifying mark', 'identification mark',
        'distinguishing mark', 'distinguishing feature', 'tattoo', 'scar', 'shoe size', 'clothing size', 'shirt size', 't shirt size',
        'uniform size',
      ],
    },
    {
      category: 'user.demographic.age_range',
      reach: 'ofPersons',
      holds: ['number'],
      words: [
        'age', 'age range', 'age group', 'age bracket', 'age band', 'age category', 'age year', 'age in year', 'age month', 'age in month',
        'age day',
      ],
    },
    {
      category: 'user.demographic.age_range',
      reach: 'likely',
      holds: ['number'],
      words: ['patient age', 'age at death', 'age at diagnosis', 'age at admission', 'year of age', 'age of patient'],
    },
    {
      category: 'user.demographic.race_ethnicity',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps,
      words: [
        'ethnicity', 'ethnic group', 'ethnic origin', 'ethnic background', 'ethnic identity', 'ethnic', 'racial origin', 'racial group',
        'racial identity', 'race ethnicity', 'race and ethnicity', 'tribal affiliation', 'indigenous', 'is indigenous', 'indigenous status',
        'aboriginal', 'is aboriginal', 'aboriginal status', 'first nation', 'first nation status', 'iwi', 'scheduled caste', 'scheduled tribe',
        'caste category', 'caste certificate', 'hispanic', 'is hispanic', 'hispanic latino', 'hispanic or latino', 'latino', 'minority status',
        'visible minority', 'is visible minority',
      ],
    },
    {
      category: 'user.demographic.race_ethnicity',
      reach: 'ofPersons',
      keeps: ['code', 'other', 'description'],
      words: ['ancestry', 'tribe', 'race', 'caste', 'sub caste', 'clan name', 'heritage'],
    },
    {
      category: 'user.demographic.religious_belief',
      reach: 'likely',
      keeps,
      words: [
        'religion', 'religious belief', 'religious affiliation', 'religious denomination', 'religious group', 'religious community',
        'religious preference', 'baptism date', 'date of baptism', 'baptism', 'church membership', 'church affiliation', 'home church',
        'spiritual belief', 'church tax',
      ],
    },
    {
      category: 'user.demographic.religious_belief',
      reach: 'ofPersons',
      holds: ['flag'],
      keeps,
      words: ['faith', 'denomination', 'creed', 'sect', 'baptized', 'baptised', 'is baptized', 'is baptised'],
    },
    {
      category: 'user.demographic.political_opinion',
      reach: 'likely',
      keeps,
      words: [
        'political opinion', 'political view', 'political belief', 'political leaning', 'political orientation', 'political ideology',
        'political affiliation', 'political party', 'political membership', 'party affiliation', 'party membership', 'party registration',
        'registered party', 'voting intention', 'vote intention', 'voting preference', 'voted for',
      ],
    },
    {
      category: 'user.demographic.sexual_orientation',
      reach: 'anywhere',
      holds: ['flag'],
      keeps,
      words: [
        'sexual orientation', 'sexual preference', 'sexuality', 'sexual identity', 'sexual history', 'sex life', 'lgbt', 'lgbtq', 'is lgbt',
        'is lgbtq', 'lgbtqia', 'sogi',
      ],
    },
    {
      category: 'user.demographic.union_membership',
      reach: 'anywhere',
      holds: ['flag'],
      words: [
        'union membership', 'trade union', 'trade union member', 'trade union membership', 'labor union', 'labour union', 'union member',
        'is union member', 'is unionized', 'union affiliation', 'union local', 'union due', 'works council member', 'bargaining unit',
      ],
    },
    {
      category: 'user.demographic.profile',
      reach: 'likely',
      words: [
        'personal info', 'personal information', 'personal detail', 'personal data', 'biodata', 'demographic data', 'demographic information',
        'demographic info', 'bio', 'biography', 'about me', 'about myself', 'self description', 'self introduction', 'personal statement',
        'personal description', 'life story',
      ],
    },
    {
      category: 'user.demographic.profile',
      reach: 'ofPersons',
      words: [
        'description', 'short description', 'about', 'profile description', 'profile text', 'introduction', 'hobby', 'personal interest',
        'lifestyle', 'demographic',
      ],
    },
    {
      category: 'user.demographic.language',
      reach: 'debatable',
      words: [
        'preferred language', 'mother tongue', 'native language', 'home language', 'first language', 'spoken language', 'language spoken',
        'language at home', 'interpreter language', 'communication language', 'correspondence language',
      ],
    },
    { category: 'none', reach: 'anywhere', words: ['target gender', 'target age', 'target age group', 'product gender', 'audience gender'] },
  ],
});
