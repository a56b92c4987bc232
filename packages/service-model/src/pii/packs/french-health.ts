import { definePack } from '../pack.ts';

const records = [
  'type', 'date', 'note', 'détail', 'description', 'historique', 'code', 'libellé', 'liste', 'commentaire', 'résultat', 'score', 'observation', 'précision', 'autre', 'texte',
  'principal', 'secondaire', 'connue', 'éventuelle', 'sévérité', 'status',
];

export default definePack({
  title: 'French: health',
  language: 'fr',
  order: 'head-first',
  sources: [
    { name: 'GDPR in all languages of the Union, Art. 4(15) and 9', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { name: 'CNIL, health data', url: 'https://www.cnil.fr/fr/definition/donnee-de-sante' },
    { name: 'Agence du numérique en santé, identité nationale de santé', url: 'https://esante.gouv.fr/produits-services/referentiel-ins' },
    { name: 'Assurance maladie', url: 'https://www.ameli.fr/' },
    { name: 'HL7 France, FHIR core', url: 'https://hl7.fr/ig/fhir/core/' },
  ],
  groups: [
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      keeps: records,
      words: [
        'diagnostic médical', 'diagnostic principal', 'diagnostic associé', 'diagnostic du patient', 'diagnostic clinique', 'diagnostic infirmier', 'code cim10', 'cim10',
        'diagnostic d’entrée', 'diagnostic de sortie', 'diagnostic psychologique', 'diagnostic médical posé', 'hypothèse diagnostique',
      ],
    },
    { category: 'user.health.medical_diagnosis', reach: 'likely', keeps: records, ambiguous: true, words: ['diagnostic'] },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number', 'date'],
      keeps: records,
      words: [
        'maladie', 'maladie chronique', 'maladie professionnelle', 'maladies', 'maladie rare', 'pathologie', 'affection longue durée', 'affection de longue durée', 'type de handicap',
        'situation de handicap', 'en situation de handicap', 'reconnaissance de handicap', 'taux de handicap', 'travailleur handicapé', 'reconnaissance travailleur handicapé',
        'reconnaissance qualité travailleur handicapé', 'rqth', 'boeth', 'handicapé', 'handicapée', 'invalidité', 'taux d’invalidité', 'carte d’invalidité', 'taux d’incapacité', 'incapacité',
        'incapacité de travail', 'inaptitude', 'aptitude médicale', 'grossesse', 'enceinte', 'date de grossesse', 'début de grossesse', 'date de début de grossesse', 'terme de grossesse', 'date d’accouchement',
        'date des dernières règles', 'date dernières règles', 'fumeur', 'tabagisme', 'alcoolisme', 'consommation d’alcool', 'consommation de tabac', 'toxicomanie', 'perte d’autonomie', 'niveau de dépendance',
        'degré d’autonomie', 'degré de dépendance', 'état de santé', 'problème de santé', 'trouble psychologique', 'troubles psychiques', 'santé mentale',
        'statut sérologique', 'sérologie', 'statut vih', 'trouble de l’apprentissage', 'trouble dys', 'déficience', 'fauteuil roulant', 'personne à mobilité réduite', 'mobilité réduite',
        'besoin éducatif particulier', 'projet d’accueil individualisé', 'projet personnalisé de scolarisation', 'cause du décès', 'cause de décès',
        'soins psychiatriques', 'hospitalisation sous contrainte', 'notification mdph', 'dossier mdph', 'orientation mdph',
      ],
    },
    { category: 'user.health.condition', reach: 'ofPersons', holds: ['flag', 'number'], ambiguous: true, words: ['ald', 'gir', 'addiction', 'pmr', 'pai', 'troubles'] },
    { category: 'user.health', reach: 'likely', keeps: records, ambiguous: true, words: ['antécédent', 'lésion'] },
    {
      category: 'user.health',
      reach: 'likely',
      holds: ['number', 'flag', 'date'],
      keeps: records,
      words: [
        'antécédents médicaux', 'antécédent médical', 'antécédents familiaux', 'antécédents chirurgicaux', 'antécédents personnels', 'allergie', 'allergie alimentaire',
        'allergie médicamenteuse', 'intolérance alimentaire', 'régime alimentaire', 'restriction alimentaire', 'groupe sanguin', 'rhésus', 'facteur rhésus', 'tension artérielle', 'pression artérielle',
        'fréquence cardiaque', 'rythme cardiaque', 'glycémie', 'taux de glycémie', 'indice de masse corporelle', 'température corporelle', 'périmètre crânien', 'saturation en oxygène',
        'constantes vitales', 'signes vitaux', 'poids corporel', 'poids du patient', 'poids de naissance', 'taille du patient', 'taille de naissance', 'mensurations', 'dossier médical',
        'dossier médical partagé', 'donnée de santé', 'information médicale', 'note médicale', 'observation médicale', 'observation clinique',
        'examen clinique', 'examen médical', 'compte rendu médical', 'compte rendu de consultation', 'compte rendu d’hospitalisation', 'compte rendu opératoire', 'certificat médical', 'fiche sanitaire',
        'carnet de santé', 'carnet de vaccination', 'statut vaccinal', 'date de vaccination', 'vaccin reçu', 'vaccins à jour', 'motif de consultation', 'motif d’hospitalisation', 'motif d’admission',
        'motif médical', 'arrêt maladie', 'arrêt de travail', 'congé maladie', 'date d’arrêt maladie', 'accident du travail', 'date d’accident du travail', 'nature des lésions', 'siège des lésions', 'blessure',
        'visite médicale', 'date de visite médicale', 'questionnaire de santé', 'questionnaire médical', 'directives anticipées', 'contre indication', 'contre indication médicale', 'résultat de test',
        'résultat covid', 'test covid', 'histoire de la maladie', 'mode de vie', 'contraception', 'anamnèse', 'bilan psychologique', 'bilan sanguin', 'suivi psychologique', 'suivi médical',
      ],
    },
    { category: 'user.health', reach: 'ofPersons', holds: ['number'], words: ['poids', 'taille', 'corpulence', 'résultat d’analyse', 'médecin traitant', 'imc', 'pointure', 'régime d’assurance maladie', 'régime de sécurité sociale', 'caisse d’affiliation', 'organisme de sécurité sociale', 'mutuelle'] },
    {
      category: 'user.health.medications',
      reach: 'likely',
      keeps: records,
      words: ['médicament', 'médicament prescrit', 'prise de médicament', 'traitement médicamenteux', 'médicaments en cours', 'traitement habituel'],
    },
    {
      category: 'user.health.prescriptions',
      reach: 'likely',
      keeps: records,
      words: ['ordonnance médicale', 'prescription médicale', 'médecin prescripteur', 'date de prescription médicale'],
    },
    { category: 'user.health.prescriptions', reach: 'ofPersons', keeps: records, words: ['ordonnance', 'posologie'] },
    { category: 'user.health.symptons', reach: 'likely', keeps: records, words: ['symptôme', 'signe clinique', 'plainte du patient', 'douleur', 'échelle de douleur'] },
    {
      category: 'user.health.treatment',
      reach: 'likely',
      keeps: records,
      holds: ['date'],
      words: [
        'traitement médical', 'traitement en cours', 'hospitalisation', 'date d’hospitalisation', 'intervention chirurgicale', 'opération chirurgicale', 'acte médical', 'acte chirurgical',
        'protocole de soin', 'plan de soin', 'soins reçus', 'parcours de soins', 'prise en charge médicale', 'séance de rééducation', 'date d’opération chirurgicale',
      ],
    },
    { category: 'user.health.treatment', reach: 'ofPersons', keeps: records, words: ['traitement', 'soins'] },
    {
      category: 'user.health.insurance_beneficiary_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'numéro d’assurance maladie', 'numéro de carte vitale', 'carte vitale', 'numéro de mutuelle', 'numéro d’adhérent mutuelle', 'numéro de contrat mutuelle', 'numéro ramq', 'numéro d’assuré maladie',
        'numéro amo', 'numéro amc', 'numéro d’affilié', 'numéro de carte d’assuré',
      ],
    },
    {
      category: 'user.health.record_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'numéro de dossier médical', 'numéro de dossier patient', 'numéro de patient', 'numéro ipp', 'identifiant permanent patient', 'identifiant national de santé', 'matricule ins', 'numéro ins',
        'identité nationale de santé', 'identifiant patient', 'numéro de venue', 'numéro de séjour patient', 'code patient',
      ],
    },
    { category: 'user.health.record_id', reach: 'likely', holds: ['number'], ambiguous: true, words: ['ipp', 'iep', 'ins'] },
    { category: 'user.health.genetic', reach: 'anywhere', words: ['données génétiques', 'empreinte génétique', 'profil génétique', 'test génétique', 'maladie génétique'] },
    {
      category: 'user.authorization.biometrics',
      reach: 'anywhere',
      words: ['donnée biométrique', 'empreinte digitale', 'empreinte faciale', 'empreinte vocale', 'gabarit biométrique', 'reconnaissance faciale'],
    },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'diagnostic technique', 'diagnostic énergétique', 'diagnostic de performance énergétique', 'diagnostic réseau', 'taille du fichier', 'taille max', 'taille maximum', 'taille min', 'taille de page',
        'taille de l’image', 'taille du lot', 'poids total', 'poids net', 'poids brut', 'poids max', 'poids maximum', 'poids du colis', 'traitement de données', 'traitement des données', 'traitement de texte', 'date de traitement',
        'traitement par lot', 'traitement automatique', 'traitement thermique', 'statut de traitement', 'nom du médicament', 'prix du médicament', 'opération bancaire', 'opération comptable',
      ],
    },
  ],
});
