import { wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Fields that doctors, staff, players, politicians and members have in public. */
const STAFF_WORDS = wordSet(
  'npi specialty specialties speciality credential credentials department position party player team faculty investigator investigators physician official officials affiliation nct pmid defendant funeral obituary',
);
/** Whether a key is one of staff, players or members. */
export const isStaffField = (key: string): boolean => keyWordsOf(key).some(word => STAFF_WORDS.has(word));

/** Keys of what is written to be read by many. */
const PUBLISHED_WORDS = wordSet(
  'title headline subtitle abstract motivation description bio biography overview extract excerpt tagline synopsis keywords post posts article articles rendered cooked html talk talks lecture lectures topic topics course courses publications research interests expertise tags categories episodes obituary skills hobbies',
);
/** Whether a key is one of articles, offers and lives: a disease in it is what they are about. */
export const isPublishedField = (key: string): boolean => PUBLISHED_WORDS.has(keyWordsOf(key).at(-1) ?? '');
