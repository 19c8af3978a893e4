import type { Nouns } from '../types';

/** What numbers count. */
export const nouns: Nouns = {
  person: ['personne', 'personnes'],
  byte: ['octet', 'octets'],
  character: ['caractère', 'caractères'],
  attempt: ['tentative', 'tentatives'],
  page: ['page', 'pages'],
  frame: ['cadre', 'cadres'],
  fetch: ["requête d'un script de la page", 'requêtes de scripts de la page'],
  other: ['élément comme une image ou une feuille de style', 'éléments comme des images et des feuilles de style'],
  request: ['requête', 'requêtes'],
  download: ['fichier', 'fichiers'],
  line: ['autre ligne', 'autres lignes'],
  facts: {
    modules: ['module', 'modules'],
    indices: ['index', 'index'],
    documents: ['document', 'documents'],
    records: ['fiche', 'fiches'],
    messages: ['message', 'messages'],
    tables: ['table', 'tables'],
    rows: ['ligne', 'lignes'],
    columns: ['colonne', 'colonnes'],
    directories: ['dossier', 'dossiers'],
    files: ['fichier', 'fichiers'],
  },
};
