import type { PageWords } from '../types';

/** What the page showed. */
export const page: PageWords = {
  topics: {
    patients: { open: 'Patientendaten lesbar', seen: 'Patientendaten gesehen' },
    people: { open: 'Personenbezogene Daten lesbar', seen: 'Personenbezogene Daten gesehen' },
    health: { open: 'Gesundheitsdaten lesbar', seen: 'Gesundheitsdaten gesehen' },
    names: {
      open: 'Mögliche Patientendaten erreichbar',
      seen: 'Mögliche Patientendaten gesehen',
    },
    contents: { open: 'Liste von Dateien oder Daten gesehen', seen: 'Liste von Dateien oder Daten gesehen' },
    nothing: { open: 'Seite gesehen', seen: 'Seite gesehen' },
    'not-scanned': { open: 'Noch nicht geprüfte Seite gesehen', seen: 'Noch nicht geprüfte Seite gesehen' },
  },
  seen: {
    patients: 'Sie enthielt, was nach Patientendaten aussieht.',
    people: 'Sie enthielt, was nach persönlichen Daten aussieht.',
    health: 'Sie enthielt, was nach Gesundheitsdaten aussieht. Nichts davon war als Name einer Person zu erkennen.',
    names: 'Namen darin deuten auf Patientendaten. Datensätze von Personen waren nicht zu erkennen.',
    contents:
      'Sie listete auf oder beschrieb, was das System enthält. Nichts war zu erkennen, das auf Patienten hindeutet.',
    nothing: 'Nichts war zu erkennen, das auf Patienten hindeutet.',
    'not-scanned': 'Ihren Inhalt konnte ich nicht ansehen; was darin steht, kann ich daher nicht sagen.',
  },
  at: host => `eine Seite unter ${host}`,
  relayed: (relay, host) => `eine Seite von ${relay} über ${host}`,
  shownBy: relay =>
    `Gesehen habe ich das bei ${relay}, nicht unter der Adresse selbst. Es kann sich geändert haben, seit ${relay} es erfasst hat.`,
  accessLog: 'Zugriffsprotokoll',
  caveats: {
    'synthetic-data': 'Manches davon sieht nach erfundenen Testdaten aus; Sie können das am besten beurteilen.',
    documentation: 'Es kann ein Beispiel in einer Dokumentation sein.',
    published: 'Es kann ein Artikel oder eine Übung sein, die für alle gedacht ist.',
    'public-mirror': 'Die Liste kann für die Öffentlichkeit gedacht sein.',
  },
  masked: path => `${path} (ein Sternchen steht für einen ausgelassenen Teil, weil er persönlich sein könnte)`,
  cut: part =>
    `Nur ein Teil der Seite wurde gelesen${part && ` (${part})`}, es kann also mehr sein, als hier gezählt ist.`,
  part: (scanned, of) => `${scanned} von ${of}`,
};
