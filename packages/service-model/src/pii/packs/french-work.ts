import { definePack } from '../pack.ts';

const pictures = ['url', 'uri', 'chemin', 'lien', 'fichier', 'path', 'src', 'link', 'file', 'image', 'base64', 'miniature', 'nom'];

export default definePack({
  title: 'French: work, school, papers and what people do; what only looks personal',
  language: 'fr',
  order: 'head-first',
  sources: [
    { name: 'Registre unique du personnel, Code du travail D1221-23', url: 'https://www.legifrance.gouv.fr/codes/id/LEGIARTI000018536809' },
    { name: 'Europass', url: 'https://europass.europa.eu/fr' },
    { name: 'INSEE, numéros SIREN et SIRET', url: 'https://www.insee.fr/fr/metadonnees/definition/c1841' },
    { name: 'Référentiels of health and education establishments (FINESS, UAI)', url: 'https://www.data.gouv.fr/' },
  ],
  groups: [
    {
      category: 'user.professional_information.job_title',
      reach: 'debatable',
      words: [
        'fonction', 'fonction exercée', 'poste occupé', 'intitulé de poste', 'intitulé du poste', 'métier', 'métier exercé', 'profession exercée', 'emploi occupé', 'emploi actuel', 'titre du poste',
        'profession du père', 'profession de la mère', 'code profession', 'activité professionnelle', 'statut professionnel',
      ],
    },
    { category: 'user.professional_information.job_title', reach: 'debatable', ambiguous: true, words: ['poste', 'emploi', 'qualification', 'csp', 'pcs'] },
    {
      category: 'user.professional_information',
      reach: 'debatable',
      holds: ['date', 'number'],
      words: ['date d’embauche', 'date d’entrée dans l’entreprise', 'date d’ancienneté', 'ancienneté', 'date de départ', 'date de prise de poste', 'date de recrutement', 'type de contrat de travail', 'date de retraite', 'corps et grade'],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: pictures,
      words: [
        'lettre de motivation', 'parcours professionnel', 'parcours scolaire', 'expérience professionnelle', 'évaluation annuelle', 'entretien annuel',
        'entretien professionnel', 'évaluation du salarié', 'motif de départ', 'motif du départ', 'motif de licenciement', 'motif d’absence', 'motif de sortie', 'sanction disciplinaire', 'dossier disciplinaire', 'avertissement disciplinaire',
        'bulletin scolaire', 'appréciation générale', 'appréciation du conseil', 'moyenne générale', 'relevé de notes', 'projet professionnel', 'freins à l’emploi', 'freins à l’embauche',
      ],
    },
    { category: 'user.professional_information', reach: 'ofPersons', words: ['diplôme', 'formation initiale'] },
    { category: 'user.professional_information', reach: 'ofPersons', keeps: pictures, ambiguous: true, words: ['curriculum', 'appréciation', 'motivation', 'absences'] },
    { category: 'user.professional_information.workplace', reach: 'ofPersons', words: ['employeur', 'lieu de travail', 'nom de l’employeur', 'dernier employeur', 'adresse professionnelle'] },
    { category: 'user.content.self_image', reach: 'likely', keeps: pictures, words: ['photo d’identité', 'photo de profil', 'image de profil', 'photo du salarié', 'photo de l’élève', 'portrait photo', 'photo personnelle'] },
    { category: 'user.content.self_image', reach: 'ofPersons', keeps: pictures, words: ['trombinoscope', 'photographie'] },
    {
      category: 'user.content.private',
      reach: 'likely',
      keeps: pictures,
      words: ['signature manuscrite', 'signature électronique', 'image de la signature', 'signature du client', 'signature numérique', 'signature du patient', 'signature du responsable légal', 'fichier de signature'],
    },
    { category: 'user.content.self_image', reach: 'ofPersons', keeps: pictures, ambiguous: true, words: ['portrait'] },
    { category: 'user.behavior.purchase_history', reach: 'likely', words: ['historique d’achat', 'historique des achats', 'historique de commande', 'habitudes de consommation'] },
    { category: 'user.behavior.browsing_history', reach: 'likely', words: ['historique de navigation', 'pages visitées par l’utilisateur'] },
    { category: 'user.behavior.search_history', reach: 'likely', words: ['historique de recherche', 'historique des recherches'] },
    { category: 'user.social_activity', reach: 'ofPersons', words: ['centres d’intérêt', 'loisirs', 'passions'] },
    {
      category: 'none',
      reach: 'anywhere',
      words: [
        'raison sociale', 'dénomination sociale', 'dénomination commerciale', 'nom commercial', 'enseigne', 'nom de l’entreprise', 'nom de la société', 'nom de l’organisme', 'nom de l’établissement',
        'nom de la structure', 'nom de l’organisation', 'nom de l’association', 'nom de l’école', 'nom du lycée', 'nom du collège', 'nom du service', 'nom de l’employeur public', 'nom de domaine', 'nom d’hôte', 'nom de fichier', 'nom du fichier',
        'nom du produit', 'nom de produit', 'nom du projet', 'nom de table', 'nom de colonne', 'nom du champ', 'nom technique', 'nom scientifique', 'nom latin', 'nom vernaculaire', 'nom de code', 'nom de variable',
        'nom du modèle', 'nom du groupe', 'nom de l’équipe', 'nom de la classe', 'nom de l’application', 'nom du serveur', 'nom du document', 'nom du formulaire', 'nom de l’événement', 'nom de la règle', 'nom de la banque',
        'nom de la formation', 'nom du cours', 'nom de la matière', 'nom du magasin', 'nom du lieu', 'nom de la salle', 'nom du bâtiment', 'nom du pays', 'nom du modèle de courriel', 'nom de la liste', 'nom de marque',
        'siret', 'siren', 'numéro siret', 'numéro siren', 'siret de l’employeur', 'tva intracommunautaire', 'numéro tva', 'numéro de tva intracommunautaire', 'numéro rcs', 'code ape', 'code naf', 'numéro rna', 'finess', 'numéro finess',
        'code uai', 'uai', 'numéro uai', 'numéro de facture', 'numéro de commande', 'numéro de contrat', 'numéro de dossier', 'numéro de devis', 'numéro de bon', 'numéro de série', 'numéro de lot', 'numéro de suivi', 'numéro de colis',
        'numéro de ticket', 'numéro de version', 'numéro de page', 'numéro de ligne', 'numéro de semaine', 'numéro d’ordre', 'numéro d’article', 'numéro de référence', 'numéro de parcelle', 'numéro d’agrément', 'numéro de déclaration',
        'numéro de déclaration d’activité', 'numéro de convention', 'numéro de marché', 'numéro de reçu', 'numéro de chèque', 'numéro de transaction', 'numéro de mandat', 'numéro de police', 'numéro de table', 'numéro de chambre',
        'numéro de salle', 'numéro de place', 'numéro de vol', 'numéro de train', 'numéro vert', 'téléphone de l’accueil', 'téléphone du standard', 'téléphone du secrétariat', 'adresse web', 'adresse url', 'adresse du site', 'adresse du site web',
        'adresse internet', 'adresse du serveur', 'adresse du siège', 'adresse du siège social', 'adresse de l’entreprise', 'adresse de la société', 'adresse de l’établissement', 'adresse du magasin', 'adresse mémoire',
        'adresse de la mairie', 'adresse du chantier', 'adresse du bien', 'adresse du logement', 'code postal de l’entreprise', 'code postal de l’établissement', 'ville de l’entreprise', 'ville de départ', 'ville d’arrivée', 'lieu de travail proposé',
        'email générique', 'courriel générique', 'email de l’entreprise', 'fonction de hachage', 'nom de fonction', 'niveau d’étude requis', 'niveau requis', 'diplôme requis', 'pièce jointe', 'photo du produit',
        'signature du contrat', 'date de signature', 'lieu de signature', 'lieu de livraison', 'langue de l’interface',
      ],
    },
  ],
});
