import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'names and contacts': [
    { field: 'Fiche.prenom', is: 'pii high user.name.first' },
    { field: 'Fiche.nom_de_famille', is: 'pii high user.name.last' },
    { field: 'Fiche.nomFamille', is: 'pii high user.name.last' },
    { field: 'Fiche.nom_d_usage', is: 'pii high user.name.last' },
    { field: 'Eleve.nom', is: 'pii high user.name' },
    { field: 'Invite.nom', is: 'pii high user.name' },
    { field: 'Produit.nom', is: 'none medium' },
    { field: 'Utilisateur.nomFichier', is: 'none high' },
    { field: 'Fiche.courriel', is: 'pii high user.contact.email' },
    { field: 'Fiche.emailUtilisateur', is: 'pii high user.contact.email' },
    { field: 'Fiche.emailProduit', is: 'none high' },
    { field: 'Fiche.numTel', is: 'pii high user.contact.phone_number' },
    { field: 'Fiche.no_telephone_domicile', is: 'pii high user.contact.phone_number' },
    { field: 'Fiche.typeTelephone', is: 'none high' },
    { field: 'Fiche.nbTelephones', is: 'none high' },
    { field: 'Activite.placesAutorisees', type: 'number', is: 'none high' },
  ],
  'short forms of words': [
    { field: 'Fiche.dtNaissance', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Fiche.date_naiss', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Fiche.dateSignature', type: 'Date', is: 'none high' },
  ],
  'whose it is': [
    { field: 'Commande.nomClient', is: 'pii high user.name' },
    { field: 'Commande.nomProduit', is: 'none high' },
    { field: 'Commande.villeLivraison', is: 'pii medium user.contact.address.city' },
    { field: 'Client.adresse', is: 'pii high user.contact.address' },
    { field: 'Client.address', is: 'none medium' },
    { field: 'Magasin.adresse', is: 'none medium' },
    { field: 'TypeUtilisateur.nom', is: 'none medium' },
    { field: 'ProfilUtilisateur.nom', is: 'pii high user.name' },
  ],
  'words that mean something else elsewhere': [
    { field: 'Contact.mail', siblings: ['prenom'], is: 'pii high user.contact.email' },
    { field: 'Contact.mail', siblings: ['subject'], is: 'none high' },
    { field: 'Salarie.rue', is: 'pii high user.contact.address.street' },
    { field: 'User.rue', siblings: ['score'], is: 'none high' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
