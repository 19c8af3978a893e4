import type { Nouns } from '../types';

/** What numbers count; the same in the nominative and the accusative. */
export const nouns: Nouns = {
  person: ['Person', 'Personen'],
  byte: ['Byte', 'Byte'],
  character: ['Zeichen', 'Zeichen'],
  attempt: ['Versuch', 'Versuche'],
  page: ['Seite', 'Seiten'],
  frame: ['Rahmen', 'Rahmen'],
  fetch: ['Anfrage eines Skripts der Seite', 'Anfragen von Skripten der Seite'],
  other: ['Bestandteil wie ein Bild oder eine Formatvorlage', 'Bestandteile wie Bilder und Formatvorlagen'],
  request: ['Anfrage', 'Anfragen'],
  download: ['Datei', 'Dateien'],
  line: ['weitere Zeile', 'weitere Zeilen'],
  facts: {
    modules: ['Modul', 'Module'],
    indices: ['Index', 'Indizes'],
    documents: ['Dokument', 'Dokumente'],
    records: ['Datensatz', 'Datensätze'],
    messages: ['Nachricht', 'Nachrichten'],
    tables: ['Tabelle', 'Tabellen'],
    rows: ['Zeile', 'Zeilen'],
    columns: ['Spalte', 'Spalten'],
    directories: ['Ordner', 'Ordner'],
    files: ['Datei', 'Dateien'],
  },
};
