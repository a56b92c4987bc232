import type { WordGroup } from '../wordGroup.ts';

const aspects = ['type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'severity', 'comment', 'result', 'score'];

/** Art. 9 GDPR: words of records about persons; `condition`, `treatment` and `test` alone are left out, things have them too; and articles have diseases. */
export const health: readonly WordGroup[] = [
  {
    category: 'user.health.medical_diagnosis',
    reach: 'likely',
    keeps: aspects,
    words: ['diagnosis', 'diagnose', 'medical diagnosis', 'icd10', 'diagnosen', 'diagnostic médical', 'diagnóstico'],
  },
  {
    category: 'user.health.condition',
    reach: 'likely',
    holds: ['flag', 'number'],
    keeps: aspects,
    words: ['disability', 'impairment', 'handicap', 'behinderung', 'discapacidad', 'medical condition', 'health condition', 'health status', 'chronic disease', 'chronic condition', 'illness', 'disease', 'pregnancy', 'pregnant', 'mental health', 'hiv status'],
  },
  { category: 'user.health', reach: 'likely', keeps: aspects, words: ['allergy', 'allergen intolerance', 'allergie', 'alergia', 'blood type', 'blood group', 'blood pressure', 'heart rate', 'medical history', 'medical record', 'medical note', 'health record', 'health data', 'vaccination', 'immunization', 'body weight', 'body height', 'bmi', 'blutgruppe', 'dietary restriction'] },
  { category: 'user.health.medications', reach: 'likely', keeps: aspects, words: ['medication', 'current medication', 'medikament', 'prescribed drug'] },
  { category: 'user.health.prescriptions', reach: 'likely', keeps: aspects, words: ['prescription', 'rezept medikament'] },
  { category: 'user.health.symptons', reach: 'likely', keeps: aspects, words: ['symptom'] },
  { category: 'user.health.insurance_beneficiary_id', reach: 'anywhere', holds: ['number'], words: ['health insurance number', 'insurance number', 'medicare number', 'health card number', 'versichertennummer', 'krankenversicherungsnummer', 'nhs number'] },
  { category: 'user.health.record_id', reach: 'anywhere', holds: ['number'], words: ['medical record number', 'mrn', 'patient number', 'patient id number'] },
  { category: 'user.health.genetic', reach: 'anywhere', words: ['genetic data', 'genome', 'dna sequence'] },
];
