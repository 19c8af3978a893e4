import { type WordSet, wordSet } from '../../lib/word-set';
import { COMPUTING } from './computing';
import { DOCUMENTS } from './documents';
import { FILES } from './files';
import { FORMATS } from './formats';
import { HEALTH } from './health';
import { PERSON } from './person';

/**
 * The words that may leave a page: fields, systems, file classes and documents, in lower case. No language dictionary,
 * no given name or surname; a test compares with lists of names.
 */
export const VOCABULARY: WordSet = wordSet([HEALTH, PERSON, COMPUTING, FILES, FORMATS, DOCUMENTS].join(' ').trim());
