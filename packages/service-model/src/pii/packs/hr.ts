import { definePack } from '../pack.ts';

export default definePack({
  title: 'Work and pay',
  language: 'en',
  sources: [
    { name: 'HR Open Standards (HR-XML)', url: 'https://www.hropenstandards.org/' },
    { name: 'Europass learning and work data model', url: 'https://europass.europa.eu/en' },
    { name: 'GDPR, Art. 88', url: 'https://gdpr-info.eu/art-88-gdpr/' },
    { name: 'IRS form W-2', url: 'https://www.irs.gov/forms-pubs/about-form-w-2' },
  ],
  groups: [
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      keeps: [
        'amount', 'value', 'currency', 'period', 'frequency', 'usd', 'eur', 'gbp', 'inr', 'cad', 'aud', 'cent', 'monthly', 'annual', 'yearly',
        'ytd', 'per month', 'hour', 'month', 'year', 'expectation', 'expected', 'encrypted',
      ],
      words: [
        'salary', 'base salary', 'basic salary', 'salary expectation', 'expected salary', 'wage', 'hourly wage', 'net pay', 'gross pay',
        'take home pay', 'basic pay', 'base pay', 'annual pay', 'monthly pay', 'weekly pay', 'overtime pay', 'holiday pay', 'vacation pay',
        'sick pay', 'severance', 'severance pay', 'redundancy pay', 'back pay', 'gross wage', 'net wage', 'ctc', 'cost to company', 'current ctc',
        'expected ctc', 'remuneration', 'stipend', 'take home', 'housing allowance', 'house rent allowance', 'transport allowance',
        'travel allowance', 'medical allowance', 'meal allowance', 'dearness allowance', 'conveyance allowance', 'pension contribution',
        'employee contribution', 'pension amount', 'superannuation', 'provident fund', 'pf contribution', 'pf amount', 'gratuity amount',
        'wage garnishment', 'garnishment', 'child support', 'taxable income', 'taxable pay', 'taxable wage', 'federal tax withheld',
        'income tax withheld', 'tax withheld', 'withholding allowance', 'federal withholding', 'state withholding', 'social security wage',
        'social security tax', 'medicare wage', 'medicare tax', 'ytd gross', 'ytd net', 'gross earning', 'net earning', 'year to date gross',
        'year to date net', 'student loan deduction', 'ni contribution', 'national insurance contribution', 'equity grant', 'pay rate hourly',
        'rate of pay', 'hourly pay', 'salary history', 'pay history', 'compensation history',
      ],
    },
    {
      category: 'user.financial',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['value', 'rate', 'amount', 'currency', 'percentage', 'percent'],
      words: [
        'pay', 'pay rate', 'hourly rate', 'daily rate', 'day rate', 'bill rate', 'billing rate', 'bonus', 'compensation', 'payout', 'commission',
        'allowance', 'deduction', 'pension', 'overtime rate', 'earning', 'gratuity', 'incentive', 'tax code', 'tax class', 'tax bracket',
        'tax band', 'filing status', 'tax filing status', 'exemption', 'stock option', 'rate per hour', 'rate per day', 'pay period amount',
      ],
    },
    {
      category: 'user.financial',
      reach: 'debatable',
      holds: ['number'],
      words: ['pay grade', 'pay scale', 'pay band', 'salary grade', 'salary band', 'salary step', 'salary range', 'pay frequency', 'pay group'],
    },
    {
      category: 'user.unique_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'employee number', 'employee code', 'personnel number', 'personnel code', 'staff number', 'staff code', 'worker number', 'payroll number',
        'payroll id', 'clock number', 'pension number', 'pension scheme number', 'pension fund number', 'pension account number',
        'provident fund number', 'pf number', 'pf account number', 'uan number', 'universal account number', 'esi number', 'esic number',
        'superannuation member number', 'super member number', 'service book number', 'crew number', 'seafarer number', 'seaman book number',
      ],
    },
    {
      category: 'user.unique_id',
      reach: 'likely',
      holds: ['number'],
      words: ['badge number', 'staff id number', 'staff card number', 'badge id', 'access card number', 'access badge'],
    },
    {
      category: 'user.health',
      reach: 'likely',
      keeps: ['note', 'detail', 'code', 'text', 'comment', 'description'],
      words: [
        'sick leave reason', 'sickness reason', 'absence reason', 'reason for absence', 'reason of absence', 'leave reason', 'reason for leave',
        'reason of leave', 'reason for sick leave', 'sickness', 'sick leave certificate', 'incapacity', 'incapacity certificate',
        'fitness for work', 'occupational disease', 'occupational health', 'work injury', 'workplace injury', 'work accident', 'workplace accident',
        'return to work interview', 'work restriction', 'workplace adjustment', 'reasonable adjustment', 'reasonable accommodation',
      ],
    },
    {
      category: 'user.health',
      reach: 'ofPersons',
      holds: ['number', 'flag', 'date'],
      keeps: ['balance', 'taken', 'day', 'used', 'remaining', 'hour', 'start', 'end', 'from', 'to', 'date', 'type', 'status'],
      words: [
        'sick leave', 'sick day', 'sick hour', 'maternity leave', 'paternity leave', 'parental leave', 'medical leave', 'disability leave',
        'maternity', 'fmla', 'on sick leave', 'on maternity leave', 'is on sick leave', 'is on maternity leave', 'sickness absence',
      ],
    },
    {
      category: 'user.professional_information.workplace',
      reach: 'likely',
      keeps: ['name'],
      words: [
        'employer name', 'name of employer', 'current employer', 'previous employer', 'last employer', 'former employer', 'present employer',
        'place of work', 'place of employment', 'previous company', 'former company', 'current company',
      ],
    },
    { category: 'user.professional_information.workplace', reach: 'ofPersons', words: ['employer', 'workplace'] },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: ['text', 'detail', 'description', 'list', 'note'],
      words: [
        'employment history', 'work history', 'career history', 'work experience', 'professional experience', 'previous employment',
        'past employment', 'disciplinary record', 'disciplinary action', 'disciplinary history', 'warning letter', 'dismissal reason',
        'resignation reason', 'resignation letter', 'reason for leaving', 'reason for resignation', 'exit interview',
        'performance improvement plan', 'employee evaluation', 'reference letter', 'referee name', 'letter of recommendation',
        'recommendation letter',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'ofPersons',
      keeps: ['text', 'detail', 'description', 'list', 'note'],
      words: [
        'termination reason', 'reason for termination', 'experience', 'qualification', 'professional qualification', 'notice period', 'career',
        'career summary', 'career goal', 'professional summary', 'work permit status',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'debatable',
      holds: ['date', 'number'],
      words: [
        'hire date', 'hired date', 'date of hire', 'date hired', 'joining date', 'date of joining', 'join date', 'doj', 'employment start date',
        'employment end date', 'employment date', 'date of employment', 'termination date', 'resignation date', 'last working day',
        'last working date', 'retirement date', 'probation end date', 'rehire date', 'seniority', 'seniority date', 'year of experience',
        'experience year', 'total experience', 'performance rating', 'performance review', 'performance score', 'appraisal', 'appraisal score',
        'job level', 'employment type', 'contract type of employee', 'skill set',
      ],
    },
    {
      category: 'user.professional_information.job_title',
      reach: 'debatable',
      words: [
        'job title', 'occupation', 'profession', 'designation', 'position title', 'job role', 'job position', 'work title', 'professional title',
        'vocation',
      ],
    },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      holds: ['flag'],
      keeps: ['status', 'type', 'document', 'expiry', 'verified', 'code'],
      words: [
        'right to work', 'right to work status', 'work authorisation', 'work authorization status', 'work eligibility', 'work permit', 'work visa',
        'is eligible to work', 'eligible to work', 'require sponsorship', 'visa sponsorship',
      ],
    },
    {
      category: 'user.government_id.immigration',
      reach: 'likely',
      holds: ['date'],
      words: [
        'work permit expiry', 'work permit expiry date', 'work permit expiration date', 'work permit valid until', 'work visa expiry',
        'work visa expiry date',
      ],
    },
    {
      category: 'user.name',
      reach: 'anywhere',
      words: ['emergency contact name', 'emergency contact person', 'emergency name', 'next of kin name', 'kin name'],
    },
    { category: 'user.name', reach: 'likely', words: ['next of kin', 'emergency contact full name', 'line manager name', 'reporting manager name'] },
    {
      category: 'user.demographic',
      reach: 'likely',
      keeps: ['type', 'code'],
      words: [
        'emergency contact relationship', 'emergency contact relation', 'emergency relationship', 'emergency relation', 'next of kin relationship',
        'next of kin relation', 'kin relationship', 'relationship to employee', 'relationship with employee', 'relation to employee',
        'relationship to insured', 'relationship to applicant', 'relationship to student', 'relationship to patient', 'relation to patient',
        'relation to student', 'relationship to child', 'relationship to head of household', 'relationship with nominee', 'nominee relationship',
        'nominee relation', 'beneficiary relationship', 'dependant relationship', 'dependant relation', 'guardian relationship',
        'guardian relation', 'family relationship', 'kinship',
      ],
    },
    {
      category: 'user.children',
      reach: 'likely',
      words: ['children name', 'name of children', 'child age', 'age of child', 'age of children', 'children age'],
    },
    { category: 'user.children', reach: 'ofPersons', words: ['children', 'child', 'kid', 'dependant', 'dependent'] },
    {
      category: 'none',
      reach: 'anywhere',
      words: ['minimum wage', 'living wage', 'average wage', 'average salary', 'median salary', 'market salary'],
    },
  ],
});
