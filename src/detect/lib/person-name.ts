import { GIVEN_NAMES } from '../patterns/vocabulary/given-names';
import { NOT_NAMES, ORGANISATION_WORDS } from '../patterns/vocabulary/not-names';
import { isCapitalised, wordsOf } from './words';

const CREDENTIALS = new Set(['MD', 'NP', 'RN', 'PA', 'DDS', 'DMD', 'PharmD', 'PhD', 'DPM', 'LPN', 'LCSW', 'APRN']);

/** Whether a labelled word may be a person's given or family name: no placeholder and no word of a form or schema. */
export function isNameWord(text: string): boolean {
  const words = wordsOf(text).map(word => word.toLowerCase());
  return words.length > 0 && words.every(word => !NOT_NAMES.has(word));
}

/**
 * Whether labelled words may be a person's full name. The first two words decide, as a longer match may run on into the
 * sentence: capitals, or a common given name where all is lower case. Organisations and clinicians are none.
 */
export function isPersonName(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const lower = words.map(word => word.toLowerCase());
  if (second === '' || !isNameWord(`${first} ${second}`)) return false;
  const decisive = words.length > 3 ? lower.slice(0, 2) : lower;
  if (decisive.some(word => ORGANISATION_WORDS.has(word)) || words.slice(1).some(word => CREDENTIALS.has(word)))
    return false;
  return (isCapitalised(first) && isCapitalised(second)) || lower.slice(0, 2).some(word => GIVEN_NAMES.has(word));
}

const MADE_UP = new Set([
  'john doe',
  'jane doe',
  'doe john',
  'doe jane',
  'mickey mouse',
  'donald duck',
  'eve everywoman',
]);

/** Whether a name is one of those that stand for nobody, or is written as Synthea does: `Anissa357 Wuckert783`. */
export function isMadeUpName(text: string): boolean {
  const last = text[text.length - 1] ?? '';
  if (last >= '0' && last <= '9') return true;
  return MADE_UP.has(wordsOf(text).slice(0, 2).join(' ').toLowerCase());
}
