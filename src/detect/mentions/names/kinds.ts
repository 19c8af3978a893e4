import { GIVEN_NAMES } from '../../patterns/vocabulary/given-names';
import { COMMON_WORDS } from './vocabulary/common-words';
import { FAMILY_NAMES } from './vocabulary/family-names';
import { GIVEN_NAMES_OF_THE_WORLD } from './vocabulary/given-names';
import { PLACE_WORDS } from './vocabulary/places';

/** What a word in lower case, without accents, is known as. It may be several. */
export const isGiven = (word: string): boolean =>
  GIVEN_NAMES.has(word) ||
  GIVEN_NAMES_OF_THE_WORLD.has(word) ||
  (word.includes('-') && word.split('-').every(part => part !== '' && isGiven(part)));

export const isFamily = (word: string): boolean =>
  FAMILY_NAMES.has(word) || (word.includes('-') && word.split('-').every(part => part.length > 1 && isName(part)));
const isName = (part: string): boolean => FAMILY_NAMES.has(part) || isGiven(part);

export const isCommon = (word: string): boolean => COMMON_WORDS.has(word);
export const isPlace = (word: string): boolean => PLACE_WORDS.has(word);

/** A given name and nothing else. */
export const isOnlyGiven = (word: string): boolean =>
  word.length > 2 && isGiven(word) && !isCommon(word) && !isPlace(word);
