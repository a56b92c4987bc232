import { definePack } from '../pack.ts';

export default definePack({
  title: 'Italian: whose a record is, and how names are built',
  language: 'it',
  order: 'head-first',
  sources: [
    { name: 'schema.org', url: 'https://schema.org/docs/full.html' },
    { name: 'OntoPiA, ontologies of the Italian public administration', url: 'https://github.com/italia/daf-ontologie-vocabolari-controllati' },
  ],
  common: [
    'fattura', 'ordine', 'quantità', 'prezzo', 'descrizione', 'utente', 'azienda', 'creato', 'modificato', 'inizio', 'importo', 'totale',
    'iscrizione', 'anno', 'mese', 'giorno', 'durata', 'codice', 'tipologia', 'richiesta', 'risposta', 'allegato', 'pagamento', 'consegna',
    'spedizione', 'prodotto', 'magazzino', 'fornitore', 'scadenza', 'rilascio', 'rilasciato', 'sconto', 'listino', 'attivo', 'data inizio',
    'data fine', 'data creazione', 'data modifica', 'anagrafica', 'dipendente', 'alunno', 'studente', 'medico', 'paziente', 'comune', 'abilitato',
  ],
  owners: {
    person: [
      'persona', 'persone', 'utente', 'utenti', 'cliente', 'clienti', 'dipendente', 'dipendenti', 'lavoratore', 'lavoratori', 'impiegato',
      'collaboratore', 'operaio', 'alunno', 'alunna', 'alunni', 'studente', 'studentessa', 'studenti', 'docente', 'docenti', 'insegnante',
      'professore', 'maestro', 'educatore', 'genitore', 'genitori', 'padre', 'madre', 'figlio', 'figlia', 'figli', 'coniuge', 'marito', 'moglie',
      'convivente', 'tutore', 'delegato', 'familiare', 'familiari', 'parente', 'fratello', 'sorella', 'minore', 'bambino', 'paziente', 'pazienti',
      'medico', 'medici', 'infermiere', 'infermiera', 'dottore', 'farmacista', 'psicologo', 'assistito', 'assistita', 'badante', 'socio', 'soci',
      'socia', 'associato', 'tesserato', 'iscritto', 'iscritti', 'atleta', 'allenatore', 'giocatore', 'arbitro', 'volontario', 'donatore',
      'abbonato', 'ospite', 'ospiti', 'visitatore', 'viaggiatore', 'passeggero', 'conducente', 'autista', 'corriere', 'inquilino', 'locatario',
      'locatore', 'proprietario', 'condomino', 'residente', 'cittadino', 'contribuente', 'elettore', 'beneficiario', 'richiedente', 'dichiarante',
      'assicurato', 'contraente', 'intestatario', 'titolare', 'firmatario', 'mittente', 'destinatario', 'debitore', 'creditore', 'garante',
      'avvocato', 'notaio', 'giudice', 'imputato', 'indagato', 'detenuto', 'vittima', 'testimone', 'candidato', 'candidati', 'tirocinante',
      'stagista', 'apprendista', 'consulente', 'referente', 'responsabile', 'direttore', 'dirigente', 'amministratore', 'rappresentante',
      'legale rappresentante', 'autore', 'partecipante', 'partecipanti', 'organizzatore', 'acquirente', 'compratore', 'agente', 'operatore',
      'defunto', 'contatto', 'contatti',
    ],
    organisation: [
      'azienda', 'ditta', 'società', 'impresa', 'ente', 'organizzazione', 'associazione', 'scuola', 'istituto', 'università', 'ateneo', 'facoltà',
      'dipartimento', 'ministero', 'questura', 'prefettura', 'tribunale', 'banca', 'assicuratore', 'fornitore', 'fornitori', 'produttore', 'marchio',
      'editore', 'sindacato', 'squadra', 'gruppo', 'cooperativa', 'condominio', 'filiale', 'agenzia', 'asl', 'fondazione', 'onlus', 'parrocchia',
      'federazione', 'struttura', 'struttura sanitaria', 'datore lavoro', 'committente', 'appaltatore', 'laboratorio', 'reparto',
    ],
    place: [
      'luogo', 'sede', 'negozio', 'magazzino', 'deposito', 'edificio', 'immobile', 'appartamento', 'casa', 'camera', 'stanza', 'aula', 'ufficio',
      'albergo', 'ristorante', 'stazione', 'fermata', 'aeroporto', 'porto', 'comune', 'città', 'provincia', 'regione', 'quartiere', 'parcheggio',
      'ospedale', 'clinica', 'ambulatorio', 'farmacia', 'fabbrica', 'stabilimento', 'cantiere', 'punto vendita', 'punto ritiro', 'museo', 'chiesa',
      'biblioteca', 'palestra', 'spiaggia', 'agriturismo', 'struttura ricettiva', 'terreno',
    ],
    machine: [
      'rete', 'stampante', 'sensore', 'dispositivo', 'impostazione', 'impostazioni', 'configurazione', 'parametro', 'modello email', 'apparecchio',
    ],
    thing: [
      'prodotto', 'prodotti', 'articolo', 'articoli', 'categoria', 'categorie', 'tipo', 'tipologia', 'ruolo', 'permesso', 'progetto', 'attività',
      'allegato', 'modulo', 'campo', 'domanda', 'risposta', 'evento', 'eventi', 'campagna', 'etichetta', 'lista', 'lingua', 'valuta', 'imposta',
      'tariffa', 'listino', 'prezzo', 'sconto', 'promozione', 'offerta', 'annuncio', 'corso', 'corsi', 'materia', 'disciplina', 'classe', 'livello',
      'esame', 'concorso', 'libro', 'canzone', 'ricetta', 'ingrediente', 'piatto', 'farmaco', 'veicolo', 'macchina', 'nave', 'animale', 'cane',
      'gatto', 'cavallo', 'specie', 'pianta', 'lotto', 'misura', 'indicatore', 'specializzazione', 'competenza', 'mansione', 'funzione',
      'prestazione', 'servizio', 'motivo', 'fase', 'regola', 'criterio', 'documento', 'esercizio',
    ],
  },
  grammar: {
    predicates: ['ha', 'mostra', 'nascondi', 'abilita', 'invia', 'flag'],
    joints: ['di', 'del', 'della', 'dello', 'dell', 'dei', 'degli', 'delle', 'd', 'l', 'all'],
    prepositions: ['per', 'da', 'presso'],
    heads: ['tipologia', 'modello', 'oggetto', 'formato', 'invio', 'verifica', 'conferma', 'stato', 'categoria', 'ruolo', 'orario', 'esito'],
    tails: ['verificata', 'verificato', 'confermata', 'confermato', 'inviata', 'inviato', 'valida', 'valido', 'obbligatorio', 'attivo', 'attiva'],
    transparent: [
      'principale', 'secondario', 'secondaria', 'completo', 'completa', 'attuale', 'nuovo', 'nuova', 'vecchio', 'personale', 'aziendale', 'lavoro', 'fisso', 'cifrato', 'criptato',
    ],
    neutral: ['altro', 'altra', 'primo', 'prima', 'secondo', 'seconda', 'ultimo', 'ultima', 'spedizione', 'consegna', 'fatturazione', 'emergenza', 'legale', 'fiscale'],
    wrappings: ['anagrafica', 'scheda', 'dati', 'profilo', 'dettaglio', 'storico', 'elenco'],
    parts: ['indirizzo', 'recapito', 'residenza', 'anagrafica'],
    means: ['telefono', 'cellulare'],
    destinations: ['spedizione', 'consegna', 'fatturazione', 'residenza', 'domicilio'],
  },
});
