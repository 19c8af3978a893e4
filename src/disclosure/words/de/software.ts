import type { SoftwareWords } from '../types';

/** What the software did by itself. */
export const software: SoftwareWords = {
  sentNothing:
    'Als die Seite gelesen wurde, hat die Software in meinem Browser von sich aus keine Anfrage an jenes System gesendet.',
  sentOne:
    'Die Software in meinem Browser hat von sich aus genau eine Anfrage gesendet, die ohne Zugangsdaten, und sonst nichts.',
  sent: (amount, at, isOne) =>
    `Die Software in meinem Browser hat von sich aus ${amount} gesendet, ${isOne ? '' : 'die letzte '}am ${at}: an dieselbe Adresse, ohne Zugangsdaten.`,
  outcomes: {
    less: 'Die Antwort zeigte weniger, als hier gezählt ist.',
    nothing: 'Die Antwort zeigte nichts von dem, was hier gezählt ist.',
    refused: 'Sie wurde abgelehnt.',
    certificate: 'Sie blieb ohne Antwort.',
    timeout: 'Sie blieb ohne Antwort.',
    network: 'Sie blieb ohne Antwort.',
  },
  sentNoMore: 'Sonst hat sie nichts gesendet.',
  lookedUp: (amount, at, isOne) =>
    `Um herauszufinden, an wen ich schreiben kann, hat sie jenes System mit ${amount} nach Seiten gefragt, die für alle bestimmt sind, etwa der Startseite, ${isOne ? '' : 'zuletzt '}am ${at}.`,
  stayedOut: 'Diese Software hat nichts verändert und sich nirgends angemeldet.',
  changedNothing: 'Diese Software hat nichts verändert, ist keinem Link gefolgt und hat sich nirgends angemeldet.',
  keptNothing:
    'Sie hat keinen der Namen, keine der Nummern und keinen der Texte behalten, die sie gezählt hat. Diese Nachricht enthält keine Patientendaten.',
};
