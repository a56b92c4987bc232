import { definePack } from '../pack.ts';

const keeps = [
  'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'comment', 'level', 'reason',
  'summary', 'plan', 'support', 'other',
];

export default definePack({
  title: 'Pupils and students',
  language: 'en',
  sources: [
    { name: 'Ed-Fi data standard', url: 'https://www.ed-fi.org/' },
    { name: 'UK Department for Education, common basic data set', url: 'https://www.gov.uk/government/publications/common-basic-data-set-cbds-database' },
    { name: 'FERPA, 34 CFR 99.3: education records', url: 'https://www.law.cornell.edu/cfr/text/34/99.3' },
    { name: 'Common Education Data Standards', url: 'https://ceds.ed.gov/' },
    { name: 'HESA student record', url: 'https://www.hesa.ac.uk/collection/student' },
  ],
  contents: [
    {
      category: 'user.professional_information',
      records: ['education', 'educational background', 'education history', 'academic history', 'academic background', 'schooling', 'qualification of candidate'],
      fields: ['school', 'school name', 'institution', 'institution name', 'university', 'college', 'degree', 'field', 'field of study', 'major', 'grade', 'qualification', 'diploma'],
    },
    {
      category: 'user.professional_information',
      records: ['work experience', 'employment history', 'work history', 'job history', 'career history', 'professional experience', 'candidate experience', 'previous employment'],
      fields: ['company', 'company name', 'employer', 'employer name', 'position', 'title', 'job title', 'occupation', 'organization', 'organisation', 'responsibility', 'description', 'reason for leaving'],
    },
  ],
  groups: [
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'student number', 'student code', 'student id number', 'pupil number', 'pupil code', 'pupil reference number', 'unique pupil number',
        'unique learner number', 'learner reference number', 'learner number', 'matriculation number', 'matric number', 'student roll number', 'pupil roll number',
        'enrollment number', 'university roll number', 'exam registration number', 'examination number', 'exam seat number',
        'national student number', 'unique student identifier', 'state student id', 'student identification number', 'student reference number',
        'student card number', 'ucas id', 'ucas number', 'ucas personal id', 'hesa id', 'hesa number', 'husid', 'apaar id', 'alumni number',
        'graduate number',
      ],
    },
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      near: [
        'student', 'pupil', 'learner', 'school', 'college', 'university', 'class', 'classroom', 'grade', 'semester', 'exam', 'examination',
        'attendance', 'admission', 'enrollment', 'candidate', 'mark', 'marks', 'result', 'guardian', 'parent', 'user', 'person', 'employee',
        'email', 'phone', 'surname', 'first', 'last', 'birth', 'dob',
      ],
      words: ['roll number'],
    },
    {
      category: 'user.unique_id',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['admission number', 'index number', 'candidate number', 'exam number', 'uln', 'lrn', 'upn', 'class number'],
    },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps,
      words: [
        'special need', 'has special need', 'special education', 'special education status', 'special educational need', 'special education need',
        'additional need', 'additional support need', 'sen status', 'sen type', 'sen provision', 'sen need', 'sen code', 'iep', 'has iep',
        'individual education plan', 'individualized education program', 'individualised education plan', 'ehcp', 'has ehcp', 'ehc plan',
        'education health and care plan', '504 plan', 'has 504 plan', 'section 504', 'learning disability', 'learning difficulty',
        'learning disorder', 'learning need', 'learning impairment', 'dyslexia', 'dyslexic', 'dyscalculia', 'dyspraxia', 'exam accommodation',
        'access arrangement', 'accessibility need', 'disability accommodation', 'behavioural need', 'behavioral need', 'giftedness',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps,
      words: [
        'free school meal', 'free school meal eligible', 'fsm eligible', 'free lunch', 'free lunch eligible', 'free and reduced lunch',
        'reduced lunch', 'lunch eligibility', 'meal eligibility', 'pupil premium', 'looked after', 'is looked after', 'looked after child',
        'in care', 'is in care', 'foster care', 'foster care status', 'child protection', 'child protection plan', 'safeguarding',
        'safeguarding note', 'safeguarding concern', 'english language learner', 'ell status', 'is ell', 'english as additional language', 'eal',
        'eal status', 'esl status', 'first generation student', 'first generation college', 'migrant status', 'custody arrangement',
        'custody status', 'parental responsibility', 'guardianship', 'young carer', 'in foster care', 'economically disadvantaged', 'disadvantaged',
      ],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      words: [
        'family income', 'parent income', 'parental income', 'financial aid', 'financial aid amount', 'financial need',
        'expected family contribution', 'student aid index', 'bursary', 'bursary amount', 'scholarship amount', 'student loan',
        'student loan amount',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: ['name', 'list', 'detail', 'text'],
      words: [
        'education history', 'educational history', 'education background', 'educational background', 'academic background', 'academic history',
        'academic record', 'academic transcript', 'previous school', 'last school', 'last school attended', 'school attended', 'school of origin',
        'high school attended', 'university attended', 'college attended', 'alma mater', 'student record', 'cumulative record',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'debatable',
      holds: ['number', 'date'],
      words: [
        'gpa', 'cgpa', 'grade point average', 'final grade', 'mark obtained', 'exam grade', 'exam result', 'exam score', 'sat score', 'act score',
        'gre score', 'gmat score', 'toefl score', 'ielts score', 'class rank', 'academic standing', 'report card', 'minor degree', 'field of study',
        'graduation year', 'year of graduation', 'graduation date', 'date of graduation', 'passing year', 'year of passing', 'enrollment date',
        'attendance record', 'attendance percentage', 'attendance rate', 'school year of student', 'year group', 'homework grade',
        'teacher comment', 'teacher feedback',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps,
      words: [
        'suspension record', 'expulsion', 'expulsion reason', 'disciplinary incident', 'behaviour record', 'behavior record', 'behaviour incident',
        'behavior incident', 'behaviour note', 'behavior note', 'conduct record', 'truancy', 'detention reason', 'bullying', 'bullying report',
      ],
    },
    {
      category: 'user.name',
      reach: 'ofPersons',
      words: ['parent name', 'parent full name', 'parent guardian name', 'parent or guardian name', 'caregiver name'],
    },
    {
      category: 'user.name',
      reach: 'likely',
      words: ['father', 'mother', 'guardian', 'parent guardian', 'parent or guardian', 'spouse', 'husband', 'wife'],
    },
    {
      category: 'user.professional_information.job_title',
      reach: 'likely',
      words: [
        'father occupation', 'mother occupation', 'parent occupation', 'guardian occupation', 'spouse occupation', 'father profession',
        'mother profession', 'father job', 'mother job',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      words: ['father education', 'mother education', 'parent education', 'parental education', 'parent education level'],
    },
  ],
  owners: {
    person: [
      'learner', 'trainee', 'apprentice', 'undergraduate', 'postgraduate', 'alumni', 'alumna', 'freshman', 'schoolchild', 'classmate',
      'headteacher', 'head teacher', 'school principal', 'headmaster', 'headmistress', 'dean', 'lecturer', 'educator', 'examinee', 'invigilator',
      'proctor', 'enrollee', 'registrant', 'tutee', 'au pair', 'babysitter', 'nanny', 'kindergartner', 'preschooler', 'exchange student',
      'faculty member', 'teaching assistant',
    ],
    thing: [
      'homework', 'assignment', 'school subject', 'timetable', 'semester', 'academic year', 'school year', 'grade level', 'grading scale',
      'curriculum', 'exam type', 'question bank', 'textbook', 'learning path', 'learning module', 'study program', 'study programme',
      'degree program', 'programme', 'program',
    ],
  },
  grammar: {
    parts: ['enrollment', 'enrolment', 'report card', 'student record'],
  },
});
