import type { PeopleWords } from '../types';

/** Whom it is about, and who writes. */
export const people: PeopleWords = {
  greeting: party => (party ? `Hello ${party},` : 'Hello,'),
  runner: (host, list) => `whoever runs ${host}${list && `, perhaps ${list}`}`,
  deleted: 'Whatever my browser or other tools had saved from your system, I deleted on {{day-of-deletion}}.',
  nothingToDelete: 'There was nothing to delete.',
  key: fingerprint => `OpenPGP key: ${fingerprint}`,
};
