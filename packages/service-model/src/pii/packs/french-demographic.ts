import { definePack } from '../pack.ts';

export default definePack({
  title: 'French: who people are',
  language: 'fr',
  order: 'head-first',
  sources: [
    { name: 'GDPR in all languages of the Union, Art. 9 and 10', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { name: 'CNIL, sensitive data', url: 'https://www.cnil.fr/fr/definition/donnee-sensible' },
    { name: 'INSEE, definitions', url: 'https://www.insee.fr/fr/metadonnees/definitions' },
    { name: 'Family status in forms of the public administration', url: 'https://www.service-public.fr/' },
  ],
  groups: [
    {
      category: 'user.demographic.date_of_birth',
      reach: 'anywhere',
      holds: ['date', 'number'],
      words: [
        'date de naissance', 'année de naissance', 'mois de naissance', 'jour de naissance', 'date et lieu de naissance',
        'date d’anniversaire', 'naissance',
      ],
    },
    { category: 'user.demographic.date_of_birth', reach: 'likely', holds: ['date', 'number'], ambiguous: true, words: ['anniversaire', 'ddn'] },
    {
      category: 'user.demographic',
      reach: 'anywhere',
      words: [
        'lieu de naissance', 'ville de naissance', 'commune de naissance', 'pays de naissance', 'département de naissance', 'code postal de naissance',
        'code pays de naissance', 'code commune de naissance', 'code insee de naissance', 'code département de naissance', 'libellé commune de naissance',
        'lieu de décès', 'commune de décès', 'rang de naissance', 'heure de naissance', 'code lieu de naissance',
      ],
    },
    { category: 'user.demographic', reach: 'anywhere', holds: ['date'], words: ['date de décès', 'date du décès', 'année de décès'] },
    { category: 'user.demographic', reach: 'likely', holds: ['flag'], words: ['décédé', 'décès', 'personne décédée'] },
    { category: 'user.demographic.gender', reach: 'likely', holds: ['number', 'flag'], words: ['sexe', 'identité de genre', 'sexe à l’état civil', 'code sexe'] },
    { category: 'user.demographic.gender', reach: 'ofPersons', holds: ['number', 'flag'], ambiguous: true, words: ['genre'] },
    { category: 'user.demographic.gender', reach: 'debatable', holds: ['number', 'flag'], words: ['civilité', 'code civilité', 'titre de civilité', 'formule d’appel'] },
    { category: 'user.demographic.age_range', reach: 'ofPersons', holds: ['number'], words: ['tranche d’âge', 'classe d’âge', 'âge'] },
    {
      category: 'user.demographic.marital_status',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'état civil', 'situation familiale', 'situation de famille', 'situation maritale', 'situation matrimoniale', 'statut matrimonial', 'statut marital',
        'état matrimonial', 'régime matrimonial', 'situation conjugale', 'code situation familiale',
      ],
    },
    { category: 'user.demographic.marital_status', reach: 'anywhere', holds: ['date'], words: ['date de mariage', 'date de divorce', 'date de pacs', 'date du mariage', 'date de séparation', 'date de veuvage'] },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number', 'flag'],
      words: [
        'nombre d’enfants', 'nombre d’enfants à charge', 'enfants à charge', 'nombre de personnes à charge', 'personnes à charge', 'nombre de personnes au foyer',
        'nombre de personnes du foyer', 'taille du foyer', 'composition familiale', 'composition du foyer', 'niveau d’études', 'niveau scolaire',
        'dernier diplôme', 'diplôme obtenu', 'diplôme le plus élevé', 'niveau de diplôme', 'catégorie socioprofessionnelle',
        'situation professionnelle', 'situation sociale', 'situation d’emploi', 'situation de logement', 'sans domicile fixe', 'situation des parents',
        'autorité parentale', 'garde des enfants', 'garde enfants', 'situation administrative', 'nombre d’enfants mineurs', 'parent isolé', 'famille monoparentale',
        'demandeur d’emploi', 'chômeur', 'date d’inscription pôle emploi', 'durée de chômage', 'droit de garde', 'personne isolée',
      ],
    },
    {
      category: 'user.demographic.profile',
      reach: 'likely',
      words: [
        'couleur des yeux', 'couleur yeux', 'couleur des cheveux', 'couleur cheveux', 'couleur de peau', 'signes particuliers', 'signe distinctif', 'signalement', 'biographie', 'informations personnelles',
        'données personnelles', 'à propos de moi', 'données à caractère personnel',
      ],
    },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      holds: ['date'],
      words: [
        'nationalité', 'code nationalité', 'pays de nationalité', 'double nationalité', 'seconde nationalité', 'citoyenneté', 'statut de séjour', 'droit au séjour',
        'statut de réfugié', 'date d’entrée en france', 'date de naturalisation', 'situation au regard du séjour', 'pays de citoyenneté', 'demandeur d’asile',
        'date d’expiration du titre de séjour', 'date de fin de titre de séjour', 'autorisation de travail', 'permis de travail', 'type de titre de séjour',
      ],
    },
    { category: 'user.demographic.citizenship_or_immigration_status', reach: 'ofPersons', words: ['pays d’origine', 'ressortissant'] },
    {
      category: 'user.demographic.race_ethnicity',
      reach: 'likely',
      words: ['origine ethnique', 'ethnie', 'origine raciale', 'groupe ethnique', 'origine ethnoraciale', 'appartenance ethnique'],
    },
    {
      category: 'user.demographic.religious_belief',
      reach: 'likely',
      words: ['appartenance religieuse', 'conviction religieuse', 'confession religieuse', 'croyance religieuse', 'opinion religieuse', 'conviction philosophique'],
    },
    {
      category: 'user.demographic.political_opinion',
      reach: 'likely',
      words: ['opinion politique', 'parti politique', 'affiliation politique', 'étiquette politique', 'nuance politique', 'mandat électif'],
    },
    { category: 'user.demographic.sexual_orientation', reach: 'anywhere', words: ['orientation sexuelle', 'vie sexuelle', 'préférence sexuelle'] },
    {
      category: 'user.demographic.union_membership',
      reach: 'anywhere',
      holds: ['flag'],
      words: ['appartenance syndicale', 'affiliation syndicale', 'adhésion syndicale', 'mandat syndical', 'décharge syndicale'],
    },
    { category: 'user.demographic.language', reach: 'debatable', words: ['langue maternelle', 'langue préférée', 'langue de correspondance', 'langue de communication', 'langue parlée', 'langue d’usage'] },
    {
      category: 'user.criminal_history',
      reach: 'anywhere',
      holds: ['flag', 'date'],
      keeps: ['détail', 'note', 'date', 'numéro', 'bulletin'],
      words: [
        'casier judiciaire', 'extrait de casier judiciaire', 'bulletin de casier judiciaire', 'condamnation pénale', 'antécédents judiciaires',
        'mesure judiciaire', 'suivi judiciaire', 'contrôle judiciaire', 'obligation judiciaire', 'numéro d’écrou', 'peine prononcée', 'fichier judiciaire', 'date d’écrou',
        'date de condamnation', 'placement sous main de justice',
      ],
    },
    { category: 'user.criminal_history', reach: 'ofPersons', keeps: ['date'], words: ['condamnation', 'garde à vue', 'motif d’incarcération', 'récidive', 'récidiviste'] },
    { category: 'user.criminal_history', reach: 'ofPersons', keeps: ['date'], ambiguous: true, words: ['infraction'] },
    { category: 'none', reach: 'anywhere', words: ['sexe de l’animal', 'genre littéraire', 'genre musical', 'pays d’origine du produit', 'nationalité de l’entreprise', 'âge minimum', 'âge maximum', 'âge min', 'âge max', 'âge requis', 'âge moyen'] },
  ],
});
