import type { CountedWords } from '../types';

/** What was counted. */
export const counted: CountedWords = {
  unread: "Le contenu n'a pas pu être lu, rien n'y a donc été compté.",
  nothing: "Dans ce qui a été lu, aucune donnée personnelle ou de santé n'a été reconnue.",
  intro: "Un logiciel dans mon navigateur a compté, d'après les libellés et la forme :",
  unsure: (name, confidence) => `${confidence === 'likely' ? 'probables' : 'possibles'} ${name}`,
  confidence: { possible: 'possible', likely: 'probable' },
  allDifferent: 'sans répétition',
  allSame: 'toujours la même valeur',
  different: amount => `${amount} sans les répétitions`,
  special: amount => `${amount} sur des affections spécialement protégées`,
  inAll: bytes => `${bytes} en tout`,
  newest: day => `l'élément le plus récent du ${day}`,
  byNames: list => `À en juger par les noms, il y a parmi eux ${list}`,
  namesSeen: (names, isMore) => `Noms vus : ${names}${isMore ? " et d'autres" : ''}`,
  basis: {
    distinct: name => `d'après le décompte sans répétition (${name})`,
    records: "d'après les fiches de la page",
    total: "d'après le total que le serveur indique lui-même",
  },
};
