import type { PageWords } from '../types';

/** What the page showed. */
export const page: PageWords = {
  topics: {
    patients: { open: 'Données de patients lisibles', seen: 'Données de patients vues' },
    people: { open: 'Données personnelles lisibles', seen: 'Données personnelles vues' },
    health: { open: 'Données de santé lisibles', seen: 'Données de santé vues' },
    names: {
      open: 'Possibles données de patients accessibles',
      seen: 'Possibles données de patients vues',
    },
    contents: { open: 'Liste de fichiers ou de données vue', seen: 'Liste de fichiers ou de données vue' },
    nothing: { open: 'Page vue', seen: 'Page vue' },
    'not-scanned': { open: 'Page pas encore examinée, vue', seen: 'Page pas encore examinée, vue' },
  },
  seen: {
    patients: 'Elle semblait contenir des données de patients.',
    people: 'Elle semblait contenir des données personnelles.',
    health: "Elle semblait contenir des dossiers de santé. Rien qui nomme une personne n'a été reconnu.",
    names: 'Des noms y font penser à des patients. Aucune fiche de personne reconnue.',
    contents:
      "Elle énumérait ou décrivait ce que contient le système. Rien qui se rapporte à des patients n'a été reconnu.",
    nothing: "Rien qui se rapporte à des patients n'a été reconnu.",
    'not-scanned': "Je n'ai pas pu voir son contenu, je ne peux donc pas dire ce qu'elle contient.",
  },
  at: host => `une page de ${host}`,
  relayed: (relay, host) => `une page sur ${relay} au sujet de ${host}`,
  shownBy: relay =>
    `Je l'ai vue sur ${relay}, et non à l'adresse elle-même. Cela peut avoir changé depuis que ${relay} l'a relevé.`,
  accessLog: "journal d'accès",
  caveats: {
    'synthetic-data': 'Une partie ressemble à des données inventées pour des essais ; vous en jugerez mieux que moi.',
    documentation: "C'est peut-être un exemple dans une page de documentation.",
    published: "C'est peut-être un article ou un exercice destiné à être lu par tous.",
    'public-mirror': 'La liste est peut-être destinée au public.',
  },
  masked: path => `${path} (un astérisque remplace une partie omise, car elle pourrait être personnelle)`,
  cut: part =>
    `Une partie seulement de la page a été lue${part && ` (${part})`} ; il peut donc y avoir plus que ce qui est compté ici.`,
  part: (scanned, of) => `${scanned} sur ${of}`,
};
