import type { SoftwareWords } from '../types';

/** What the software did by itself. */
export const software: SoftwareWords = {
  sentNothing:
    "Lors de la lecture de la page, le logiciel de mon navigateur n'a envoyé de lui-même aucune requête à ce système.",
  sentOne:
    "Le logiciel de mon navigateur a envoyé de lui-même exactement une requête, celle sans identifiant, et rien d'autre.",
  sent: (amount, at, isOne) =>
    `Le logiciel de mon navigateur a envoyé de lui-même ${amount}, ${isOne ? '' : 'la dernière '}le ${at} : à la même adresse, sans aucun identifiant.`,
  outcomes: {
    less: 'La réponse montrait moins que ce qui est compté ici.',
    nothing: 'La réponse ne montrait rien de ce qui est compté ici.',
    refused: 'Elle a été refusée.',
    certificate: 'Elle est restée sans réponse.',
    timeout: 'Elle est restée sans réponse.',
    network: 'Elle est restée sans réponse.',
  },
  sentNoMore: "Il n'a rien envoyé d'autre.",
  lookedUp: (amount, at, isOne) =>
    `Pour savoir à qui écrire, il a demandé à ce système, avec ${amount}, des pages destinées à tout le monde, comme sa page d'accueil, ${isOne ? '' : 'la dernière '}le ${at}.`,
  stayedOut: "Ce logiciel n'a rien modifié et ne s'est connecté à aucun compte.",
  changedNothing: "Ce logiciel n'a rien modifié, n'a suivi aucun lien et ne s'est connecté à aucun compte.",
  keptNothing:
    "Il n'a gardé aucun des noms, numéros ou textes qu'il a comptés. Ce message ne contient aucune donnée de patient.",
};
