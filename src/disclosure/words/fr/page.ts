import type { PageWords } from '../types';

/** What the page showed. */
export const page: PageWords = {
  topics: {
    patients: { open: 'Informations de patients lisibles', seen: 'Informations de patients vues' },
    people: { open: 'Informations personnelles lisibles', seen: 'Informations personnelles vues' },
    health: { open: 'Informations de santé lisibles', seen: 'Informations de santé vues' },
    names: {
      open: 'Données pouvant concerner des patients accessibles',
      seen: 'Données pouvant concerner des patients vues',
    },
    contents: { open: 'Liste de fichiers ou de données vue', seen: 'Liste de fichiers ou de données vue' },
    nothing: { open: 'Page vue', seen: 'Page vue' },
    'not-scanned': { open: 'Page pas encore examinée, vue', seen: 'Page pas encore examinée, vue' },
  },
  seen: {
    patients: 'Elle contenait ce qui ressemble à des informations sur des patients.',
    people: 'Elle contenait ce qui ressemble à des informations sur des personnes.',
    health: "Elle contenait ce qui ressemble à des dossiers de santé. Rien qui nomme une personne n'a été reconnu.",
    names: "Elle contenait des noms qui évoquent des données de patients. Aucune fiche de personne n'a été reconnue.",
    contents:
      "Elle énumérait ou décrivait ce que contient le système. Rien qui se rapporte à des patients n'a été reconnu.",
    nothing: "Rien qui se rapporte à des patients n'a été reconnu.",
    'not-scanned': "Je n'ai pas pu voir son contenu, je ne peux donc pas dire ce qu'elle contient.",
  },
  at: host => `une page à l'adresse ${host}`,
  relayed: (relay, host) => `une page sur ${relay} au sujet de ${host}`,
  shownBy: relay =>
    `Je l'ai vue sur ${relay}, et non à l'adresse elle-même. Cela peut avoir changé depuis que ${relay} l'a relevé.`,
  accessLog: "journal d'accès",
  caveats: {
    'synthetic-data': 'Une partie ressemble à des données inventées pour des essais ; vous en jugerez mieux que moi.',
    documentation: "C'est peut-être un exemple dans une page de documentation.",
    'public-mirror': 'La liste est peut-être destinée au public.',
  },
  masked: path => `${path} (un astérisque remplace une partie omise, car elle pourrait être personnelle)`,
  cut: part =>
    `Une partie seulement de la page a été lue${part && ` (${part})`} ; il peut donc y avoir plus que ce qui est compté ici.`,
  part: (scanned, of) => `${scanned} sur ${of}`,
};
