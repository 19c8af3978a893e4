import type { PeopleWords } from '../types';

/** Whom it is about, and who writes. */
export const people: PeopleWords = {
  greeting: () => 'Buenos días:',
  runner: (host, list) => `quien administra ${host}${list && `, tal vez ${list}`}`,
  deleted:
    'Todo lo que mi navegador u otras herramientas habían guardado de su sistema lo borré el {{day-of-deletion}}.',
  nothingToDelete: 'No había nada que borrar.',
  key: fingerprint => `Clave OpenPGP: ${fingerprint}`,
};
