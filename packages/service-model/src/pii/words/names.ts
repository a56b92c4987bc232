import type { WordGroup } from '../wordGroup.ts';

export const names: readonly WordGroup[] = [
  {
    category: 'user.name.first',
    reach: 'anywhere',
    words: [
      'first name', 'given name', 'forename', 'christian name', 'fname', 'vorname', 'rufname', 'prénom', 'primer nombre', 'segundo nombre',
      'primeiro nome', 'nome proprio', 'voornaam', 'imię', 'preferred name', 'preferred first name', 'nick name',
    ],
  },
  {
    category: 'user.name.last',
    reach: 'anywhere',
    words: [
      'last name', 'family name', 'surname', 'lname', 'maiden name', 'birth name', 'mothers maiden name', 'mother maiden name', 'nachname',
      'familienname', 'geburtsname', 'zuname', 'nom de famille', 'nom famille', 'nom naissance', 'apellido', 'primer apellido', 'segundo apellido',
      'sobrenome', 'cognome', 'achternaam', 'tussenvoegsel', 'nazwisko',
    ],
  },
  { category: 'user.name', reach: 'anywhere', words: ['middle name', 'middle initial', 'patronymic', 'nombre completo', 'nome completo', 'nom complet', 'vollständiger name'] },
  {
    category: 'user.name',
    reach: 'likely',
    words: ['full name', 'legal name', 'initial', 'card holder name', 'cardholder', 'card holder', 'account holder name', 'account holder', 'contact name', 'contact person', 'contact person name', 'ansprechpartner', 'name on card'],
  },
  { category: 'user.name', reach: 'ofPersons', words: ['name', 'display name', 'short name', 'screen name', 'real name', 'nom', 'nombre', 'nome', 'naam', 'nickname', 'alias name', 'spitzname'] },
];
