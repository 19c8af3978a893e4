import type { PeopleWords } from '../types';

/** Whom it is about, and who writes. */
export const people: PeopleWords = {
  greeting: () => 'Madame, Monsieur,',
  runner: (host, list) => `l'exploitant de ${host}${list && `, peut-être ${list}`}`,
  deleted:
    "Tout ce que mon navigateur ou d'autres outils avaient enregistré de votre système, je l'ai supprimé le {{day-of-deletion}}.",
  nothingToDelete: "Il n'y avait rien à supprimer.",
  key: fingerprint => `Clé OpenPGP : ${fingerprint}`,
};
