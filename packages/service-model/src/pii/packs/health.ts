import { definePack } from '../pack.ts';

export default definePack({
  title: 'Health',
  language: 'en',
  sources: [
    { name: 'HL7 FHIR Patient, Condition, Observation', url: 'https://hl7.org/fhir/R5/patient.html' },
    { name: 'GDPR, Art. 4(15) and 9', url: 'https://gdpr-info.eu/art-9-gdpr/' },
  ],
  groups: [
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['diagnosis', 'diagnose', 'medical diagnosis', 'icd10'],
    },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number'],
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: [
        'disability', 'impairment', 'handicap', 'medical condition', 'health condition', 'health status', 'chronic disease', 'chronic condition',
        'illness', 'disease', 'pregnancy', 'pregnant', 'mental health', 'hiv status',
      ],
    },
    {
      category: 'user.health',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: [
        'allergy', 'allergen intolerance', 'blood type', 'blood group', 'blood pressure', 'heart rate', 'medical history', 'medical record',
        'medical note', 'health record', 'health data', 'vaccination', 'immunization', 'body weight', 'body height', 'bmi', 'dietary restriction',
      ],
    },
    {
      category: 'user.health.medications',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['medication', 'current medication', 'prescribed drug'],
    },
    {
      category: 'user.health.prescriptions',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['prescription'],
    },
    {
      category: 'user.health.symptons',
      reach: 'likely',
      keeps: [
        'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment',
        'result', 'score',
      ],
      words: ['symptom'],
    },
    {
      category: 'user.health.insurance_beneficiary_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'health insurance number', 'insurance number', 'medicare number', 'health card number', 'nhs number',
      ],
    },
    { category: 'user.health.record_id', reach: 'anywhere', holds: ['number'], words: ['medical record number', 'mrn', 'patient number', 'patient id number'] },
    { category: 'user.health.genetic', reach: 'anywhere', words: ['genetic data', 'genome', 'dna sequence'] },
  ],
});
