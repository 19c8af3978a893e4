import { wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Keys of what is written to be read by many. */
const PUBLISHED_WORDS = wordSet(
  'title headline subtitle abstract motivation description bio biography overview extract excerpt tagline synopsis keywords post posts article articles rendered cooked html talk talks lecture lectures topic topics course courses publications research interests expertise tags categories episodes obituary skills hobbies',
);
/** Whether a key is one of articles, offers and lives: a disease in it is what they are about. */
export const isPublishedField = (key: string): boolean => PUBLISHED_WORDS.has(keyWordsOf(key).at(-1) ?? '');
