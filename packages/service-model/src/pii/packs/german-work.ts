import { definePack } from '../pack.ts';

export default definePack({
  title: 'German: money, work and schooling of people',
  language: 'de',
  compounds: true,
  sources: [
    { name: 'Entgeltbescheinigungsverordnung: what a payslip says', url: 'https://www.gesetze-im-internet.de/entgbv/' },
    { name: 'Einkommensteuergesetz § 39e: what employers are told for payroll tax', url: 'https://www.gesetze-im-internet.de/estg/__39e.html' },
    { name: 'SEPA-Lastschriftmandat', url: 'https://www.bundesbank.de/de/aufgaben/unbarer-zahlungsverkehr/serviceangebot/sepa' },
    { name: 'Europass: Lebenslauf', url: 'https://europass.europa.eu/de' },
  ],
  groups: [
    {
      category: 'user.financial.bank_account',
      reach: 'likely',
      holds: ['number'],
      words: [
        'kontonummer', 'kontonr', 'ktonr', 'bankverbindung', 'bankkonto', 'bankkontonummer', 'bankdaten', 'kontodaten', 'kontoverbindung', 'gehaltskonto',
        'lohnkonto', 'depotnummer', 'sparkontonummer', 'iban nummer', 'mandatsreferenz', 'mandatsreferenznummer', 'sepa mandat', 'sepa mandatsreferenz',
        'lastschriftmandat', 'zahlungsdaten',
      ],
    },
    { category: 'user.financial.bank_account', reach: 'ofPersons', holds: ['number'], words: ['bankleitzahl', 'blz', 'kreditinstitut'] },
    {
      category: 'user.financial.credit_card',
      reach: 'likely',
      holds: ['number'],
      words: ['kreditkarte', 'kreditkartennummer', 'kreditkartennr', 'kreditkartendaten', 'kartennummer', 'bankkartennummer', 'ec kartennummer'],
    },
    {
      category: 'user.financial',
      reach: 'likely',
      holds: ['number'],
      words: [
        'gehalt', 'monatsgehalt', 'jahresgehalt', 'grundgehalt', 'bruttogehalt', 'nettogehalt', 'gehalt brutto', 'gehalt netto', 'zielgehalt',
        'gehaltsvorstellung', 'gehaltswunsch', 'wunschgehalt', 'gehaltsgruppe', 'gehaltsstufe', 'gehaltsdaten', 'bruttolohn', 'nettolohn', 'lohn',
        'stundenlohn', 'monatslohn', 'jahreslohn', 'grundlohn', 'arbeitslohn', 'arbeitsentgelt', 'besoldung', 'besoldungsgruppe', 'besoldungsstufe',
        'entgeltgruppe', 'entgeltstufe', 'tarifgruppe', 'lohngruppe', 'einkommen', 'jahreseinkommen', 'monatseinkommen', 'haushaltseinkommen',
        'nettoeinkommen', 'bruttoeinkommen', 'gesamteinkommen', 'familieneinkommen', 'einkünfte', 'gesamtbrutto', 'steuerbrutto', 'sv brutto',
        'bruttoverdienst', 'nettoverdienst', 'weihnachtsgeld', 'urlaubsgeld', 'lohnpfändung', 'pfändungsbetrag', 'steuerklasse', 'lohnsteuerklasse',
        'kinderfreibetrag', 'kinderfreibeträge', 'lohnsteuer', 'kontopfändung', 'rentenhöhe', 'unterhaltszahlung', 'kindergeld', 'elterngeld',
        'arbeitslosengeld', 'bürgergeld', 'wohngeld', 'sozialhilfe', 'schufa', 'schufa score', 'bonität', 'bonitätsindex', 'bonitätsscore',
        'vermögensverhältnisse', 'überschuldung', 'sozialleistungen', 'lohnabrechnung', 'gehaltsabrechnung', 'einkommensnachweis',
      ],
    },
    {
      category: 'user.financial',
      reach: 'ofPersons',
      holds: ['number'],
      words: [
        'entgelt', 'vergütung', 'stundensatz', 'tagessatz', 'honorar', 'honorarsatz', 'auszahlungsbetrag', 'bezüge', 'vermögen', 'schulden', 'kontostand',
        'rente', 'unterhalt', 'pfändung', 'verdienst', 'zulagen',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'likely',
      keeps: ['url', 'uri', 'path', 'link', 'file', 'key', 'pfad', 'datei', 'pdf', 'dokument'],
      words: [
        'lebenslauf', 'arbeitszeugnis', 'zeugnisse', 'bewerbungsschreiben', 'bewerbungsunterlagen', 'motivationsschreiben', 'berufserfahrung', 'werdegang',
        'beruflicher werdegang', 'leistungsbeurteilung', 'mitarbeiterbeurteilung', 'dienstliche beurteilung', 'personalakte', 'abmahnung', 'abmahnungen',
        'kündigungsgrund', 'austrittsgrund',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'ofPersons',
      holds: ['number', 'date'],
      words: [
        'zeugnis', 'beurteilung', 'fehlzeiten', 'fehlstunden', 'fehltage', 'abschlussnote', 'gesamtnote', 'notendurchschnitt', 'durchschnittsnote',
        'abiturnote', 'schulnote', 'zensur', 'zeugnisnote', 'notenschnitt',
      ],
    },
    {
      category: 'user.professional_information',
      reach: 'debatable',
      holds: ['date', 'number'],
      words: [
        'eintrittsdatum', 'austrittsdatum', 'einstellungsdatum', 'dienstantritt', 'qualifikation', 'qualifikationen', 'sprachkenntnisse', 'studiengang',
        'fachsemester', 'beschäftigungsgrad', 'resturlaub', 'urlaubsanspruch',
      ],
    },
    {
      category: 'user.professional_information.job_title',
      reach: 'debatable',
      words: ['beruf', 'berufsbezeichnung', 'stellenbezeichnung', 'amtsbezeichnung', 'dienstgrad', 'jobtitel', 'ausgeübter beruf', 'erlernter beruf', 'akademischer grad', 'akademischer titel'],
    },
    { category: 'user.professional_information.workplace', reach: 'ofPersons', words: ['arbeitgeber', 'arbeitgebername', 'ausbildungsbetrieb'] },
    { category: 'user.professional_information.workplace', reach: 'debatable', words: ['dienststelle', 'arbeitsplatz', 'arbeitsstätte', 'arbeitsort'] },
  ],
});
