import type { VisitWords } from '../types';

/** What the browser did at the host, from its record. */
export const visit: VisitWords = {
  unknown: "Ce que mon navigateur y a fait d'autre n'a pas été enregistré, je n'en affirme donc rien.",
  since: at => `Relevé dans ce navigateur depuis le ${at}, et rien avant :`,
  opened: pages => `J'ai ouvert ${pages}.`,
  before: "La page ci-dessus a été ouverte avant cela : ni elle ni ce qu'elle a chargé ne figurent dans ces nombres.",
  loaded: list => `Chargé en plus, de façon automatique : ${list}.`,
  inAll: (requests, bytes) => `Cela fait ${requests}${bytes && ` ; les réponses faisaient ${bytes}`}.`,
  more: "Il y a eu plus de requêtes que la trace n'en énumère une à une.",
  onlyRead: "Toutes étaient d'un type qui ne fait que demander (GET, HEAD ou OPTIONS).",
  sentSomething: (amount, methods) => `Dont, avec envoi de données : ${amount} (${methods}).`,
  saved: (downloads, bytes) =>
    `Mon navigateur a enregistré ${downloads} sur mon disque${bytes && `, ${bytes} en tout`}.`,
  begun: downloads => `Mon navigateur a commencé à enregistrer ${downloads} et n'avait pas terminé.`,
  savedNothing: "Mon navigateur n'a noté aucun téléchargement.",
  logIntro:
    "Lignes à comparer avec le journal d'accès du système (heures en UTC ; un astérisque remplace une partie que je laisse de côté) :",
  moreLines: lines => `et ${lines} non reprises ici`,
};
