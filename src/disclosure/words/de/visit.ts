import type { VisitWords } from '../types';

/** What the browser did at the host, from its record. */
export const visit: VisitWords = {
  unknown: 'Was mein Browser dort darüber hinaus getan hat, wurde nicht aufgezeichnet; dazu sage ich nichts.',
  since: at => `In diesem Browser aufgezeichnet seit dem ${at}, und nichts davor:`,
  opened: pages => `Ich habe ${pages} geöffnet.`,
  before: 'Die Seite oben wurde davor geöffnet: sie und was sie geladen hat, sind in diesen Zahlen nicht enthalten.',
  loaded: list => `Von selbst wurde dabei geladen: ${list}.`,
  inAll: (requests, bytes) => `Zusammen waren das ${requests}${bytes && `; die Antworten umfassten ${bytes}`}.`,
  more: 'Es waren mehr Anfragen, als die Aufzeichnung einzeln aufführt.',
  onlyRead: 'Alle waren von einer Art, die nur fragt (GET, HEAD oder OPTIONS).',
  sentSomething: (amount, methods) => `Davon mit gesendeten Daten: ${amount} (${methods}).`,
  saved: (downloads, bytes) =>
    `Mein Browser hat ${downloads} auf meinem Datenträger gespeichert${bytes && `, insgesamt ${bytes}`}.`,
  begun: downloads => `Mein Browser hat begonnen, ${downloads} zu speichern, und war damit nicht fertig.`,
  savedNothing: 'Mein Browser hat keinen Download verzeichnet.',
  logIntro:
    'Zeilen zum Vergleich mit dem Zugriffsprotokoll des Systems (Zeiten in UTC; ein Sternchen steht für einen Teil, den ich auslasse):',
  moreLines: lines => `und ${lines}, die hier nicht stehen`,
};
