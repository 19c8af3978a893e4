import type { PeopleWords } from '../types';

/** Whom it is about, and who writes. */
export const people: PeopleWords = {
  greeting: party => (party ? `À l'attention de : ${party}\n\nMadame, Monsieur,` : 'Madame, Monsieur,'),
  runner: (host, list) => `l'exploitant du serveur ${host}${list && `, peut-être ${list}`}`,
  deleted:
    "Tout ce que mon navigateur ou d'autres outils avaient enregistré de votre système, je l'ai supprimé le {{day-of-deletion}}.",
  nothingToDelete: "Il n'y avait rien à supprimer.",
  key: fingerprint => `Clé OpenPGP : ${fingerprint}`,
};
