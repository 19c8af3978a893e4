import type { PeopleWords } from '../types';

/** Whom it is about, and who writes. */
export const people: PeopleWords = {
  greeting: () => 'Guten Tag,',
  runner: (host, list) => `den Betreiber von ${host}${list && `, vielleicht ${list}`}`,
  deleted:
    'Was mein Browser oder andere Werkzeuge von Ihrem System gespeichert hatten, habe ich am {{day-of-deletion}} gelöscht.',
  nothingToDelete: 'Es gab nichts zu löschen.',
  key: fingerprint => `OpenPGP-Schlüssel: ${fingerprint}`,
};
