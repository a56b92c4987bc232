import { definePack } from '../pack.ts';

/** What may follow: kinds, details and results of the same condition. */
const details = [
  'type', 'category', 'status', 'note', 'detail', 'description', 'history', 'code', 'info', 'information', 'list', 'text', 'art', 'typ', 'bemerkung',
  'bemerkungen', 'beschreibung', 'notiz', 'hinweis', 'details', 'schlüssel', 'datum', 'liste', 'verlauf', 'bekannt', 'grad', 'prozent', 'ergebnis', 'angaben',
];

export default definePack({
  title: 'German: health',
  language: 'de',
  compounds: true,
  sources: [
    { name: 'HL7 Deutschland, Basisprofile', url: 'https://simplifier.net/basisprofil-de-r4' },
    { name: 'SGB V § 291a: what the health card holds', url: 'https://www.gesetze-im-internet.de/sgb_5/__291a.html' },
    { name: 'SGB V § 290: Krankenversichertennummer', url: 'https://www.gesetze-im-internet.de/sgb_5/__290.html' },
    { name: 'SGB IX § 152: Grad der Behinderung', url: 'https://www.gesetze-im-internet.de/sgb_9_2018/__152.html' },
  ],
  groups: [
    {
      category: 'user.health.medical_diagnosis',
      reach: 'likely',
      keeps: details,
      words: [
        'diagnosen', 'hauptdiagnose', 'nebendiagnose', 'nebendiagnosen', 'aufnahmediagnose', 'entlassdiagnose', 'entlassungsdiagnose', 'verdachtsdiagnose',
        'dauerdiagnose', 'icd code', 'icd 10 code', 'befund', 'befunde', 'laborbefund', 'untersuchungsbefund', 'untersuchungsergebnis', 'laborwert',
        'laborwerte', 'blutwerte', 'todesursache', 'arztbrief', 'arztbericht', 'entlassbrief', 'ärztliches gutachten', 'ärztliches attest',
      ],
    },
    {
      category: 'user.health.condition',
      reach: 'likely',
      holds: ['flag', 'number', 'date'],
      keeps: details,
      words: [
        'behinderung', 'behinderungen', 'schwerbehinderung', 'schwerbehindert', 'schwerbehindertenausweis', 'grad der behinderung', 'behinderungsgrad',
        'pflegegrad', 'pflegestufe', 'pflegebedarf', 'pflegebedürftig', 'pflegebedürftigkeit', 'erkrankung', 'erkrankungen', 'vorerkrankung',
        'vorerkrankungen', 'grunderkrankung', 'chronische erkrankung', 'chronische krankheit', 'krankheit', 'krankheiten', 'schwangerschaft', 'schwanger',
        'entbindungstermin', 'arbeitsunfähigkeit', 'arbeitsunfähig', 'krankschreibung', 'krankmeldung', 'krankheitstage', 'krankheitsgrund',
        'au bescheinigung', 'psychische erkrankung', 'suchterkrankung', 'verletzung', 'verletzungen', 'verletzungsart', 'raucherstatus', 'alkoholkonsum',
        'drogenkonsum', 'förderschwerpunkt', 'förderbedarf', 'sonderpädagogischer förderbedarf', 'nachteilsausgleich', 'erwerbsminderung',
        'erwerbsunfähigkeit', 'berufsunfähigkeit', 'gesundheitszustand', 'gesundheitliche einschränkung', 'gesundheitliche einschränkungen',
      ],
    },
    { category: 'user.health.condition', reach: 'likely', holds: ['number'], ambiguous: true, words: ['gdb'] },
    { category: 'user.health.condition', reach: 'ofPersons', holds: ['flag', 'number'], words: ['raucher', 'merkzeichen', 'körperliche einschränkung', 'unfallhergang', 'unfallfolgen'] },
    {
      category: 'user.health',
      reach: 'likely',
      holds: ['number', 'flag', 'date'],
      keeps: details,
      words: [
        'allergie', 'allergien', 'allergiker', 'unverträglichkeit', 'unverträglichkeiten', 'lebensmittelunverträglichkeit', 'nahrungsmittelunverträglichkeit',
        'blutgruppe', 'rhesusfaktor', 'blutdruck', 'blutzucker', 'blutzuckerwert', 'herzfrequenz', 'körpertemperatur', 'körpergewicht', 'körpergröße',
        'anamnese', 'familienanamnese', 'sozialanamnese', 'krankengeschichte', 'krankheitsverlauf', 'patientenakte', 'krankenakte', 'krankenblatt',
        'patientenverfügung', 'impfstatus', 'impfung', 'impfungen', 'impfdatum', 'impfausweis', 'impfpass', 'masernimpfung', 'masernschutz',
        'tetanusimpfung', 'gesundheitsdaten', 'gesundheitsangaben', 'gesundheitsinformationen', 'vitalwerte', 'vitalzeichen', 'sehstärke', 'hausarzt',
        'behandelnder arzt', 'überweisender arzt', 'organspender', 'essensunverträglichkeiten',
      ],
    },
    { category: 'user.health', reach: 'ofPersons', holds: ['number'], words: ['puls', 'gewicht', 'größe', 'ernährungsweise', 'ernährungsform', 'krankenkasse', 'krankenversicherung'] },
    { category: 'user.health.medications', reach: 'likely', keeps: details, words: ['medikament', 'medikamente', 'medikation', 'dauermedikation', 'medikationsplan', 'medikamentenplan', 'dauermedikamente'] },
    { category: 'user.health.prescriptions', reach: 'likely', keeps: details, words: ['rezeptmedikament', 'heilmittelverordnung', 'arzneimittelverordnung'] },
    { category: 'user.health.symptons', reach: 'likely', keeps: details, words: ['symptome', 'krankheitssymptome', 'krankheitssymptom'] },
    { category: 'user.health.symptons', reach: 'ofPersons', keeps: details, words: ['beschwerden', 'schmerzen'] },
    { category: 'user.health.treatment', reach: 'likely', keeps: details, words: ['behandlungsverlauf', 'therapieverlauf', 'therapieplan', 'behandlungsplan', 'operationsbericht', 'behandlungsbericht', 'op bericht'] },
    { category: 'user.health.treatment', reach: 'ofPersons', keeps: details, words: ['therapie', 'behandlung', 'behandlungen'] },
    {
      category: 'user.health.insurance_beneficiary_id',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'versichertennummer', 'versichertennr', 'krankenversichertennummer', 'krankenversichertennr', 'kvnr', 'kv nummer', 'krankenversicherungsnummer',
        'krankenkassennummer', 'gesundheitskartennummer', 'versichertenkartennummer', 'krankenversichertenkarte', 'krankenversicherungskarte', 'egk nummer',
        'versichertenkarte', 'pflegeversicherungsnummer',
      ],
    },
    { category: 'user.health.record_id', reach: 'anywhere', holds: ['number'], words: ['patientennummer', 'patientennr', 'patienten id', 'patientenkennung', 'krankenaktennummer'] },
    { category: 'user.health.record_id', reach: 'ofPersons', holds: ['number'], words: ['fallnummer', 'aufnahmenummer', 'fallnr'] },
    { category: 'user.health.genetic', reach: 'anywhere', words: ['genetische daten', 'genetischer befund', 'gentest', 'erbkrankheit', 'erbkrankheiten'] },
  ],
});
