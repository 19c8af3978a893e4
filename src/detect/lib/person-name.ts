import { GIVEN_NAMES } from '../patterns/vocabulary/given-names';
import { NOT_NAMES, ORGANISATION_WORDS } from '../patterns/vocabulary/not-names';
import type { Characters } from '../types';
import { hashLetter, makeWordTable } from './word-table';
import { letterOf, wordsOf } from './words';

const CREDENTIALS = new Set(['MD', 'NP', 'RN', 'PA', 'DDS', 'DMD', 'PharmD', 'PhD', 'DPM', 'LPN', 'LCSW', 'APRN']);
const NOT_NAME = 1;
const ORGANISATION = 2;
const GIVEN = 4;
const CREDENTIAL = 8;
const WORDS = makeWordTable(() => [
  NOT_NAMES,
  ORGANISATION_WORDS,
  GIVEN_NAMES,
  [...CREDENTIALS].map(word => word.toLowerCase()),
]);

/** What the words of a text are, packed: how many, capitals of the first two, kinds of first, second and others. */
const COUNT = 0xffff;
const CAPITALS = 16;
const FIRST = 18;
const SECOND = 22;
const OTHERS = 26;
const CLINICIAN = 1 << 30;

/** Looks at every word of a text. Asked of all that stands under a name's label, so it makes nothing but a number. */
function look(text: Characters): number {
  let words = 0;
  let capitals = 0;
  let kindsOfAll = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      hash = hashLetter(hash, letter);
      continue;
    }
    if (start < 0) continue;
    const kinds = isInitial(text, start, at, words) ? 0 : WORDS(hash) | (isTestWord(text, start) ? NOT_NAME : 0);
    if (words < 2 && letterOf(text.charCodeAt(start)) !== text.charCodeAt(start)) capitals += 1;
    if (words > 0 && kinds & CREDENTIAL && CREDENTIALS.has(String(text).slice(start, at))) kindsOfAll |= CLINICIAN;
    kindsOfAll |= kinds << (words === 0 ? FIRST : words === 1 ? SECOND : OTHERS);
    words += 1;
    start = -1;
  }
  return (words & COUNT) | (capitals << CAPITALS) | kindsOfAll;
}

const DOT = 46;
/** One capital letter is somebody's initial, behind another word or with a dot: `Nils A. Berg`, `A. Berg`. */
const isInitial = (text: Characters, start: number, end: number, before: number): boolean =>
  end - start === 1 &&
  letterOf(text.charCodeAt(start)) !== text.charCodeAt(start) &&
  (before > 0 || (end < text.length && text.charCodeAt(end) === DOT));

/** Patients for training are called so: ZZTEST, ZZZPATIENT. */
const isTestWord = (text: Characters, start: number): boolean =>
  (text.charCodeAt(start) | 32) === 122 && (text.charCodeAt(start + 1) | 32) === 122;

/** Whether a labelled word may be a person's given or family name: no placeholder and no word of a form or schema. */
export function isNameWord(text: Characters): boolean {
  const seen = look(text);
  return (seen & COUNT) > 0 && (((seen >> FIRST) | (seen >> SECOND) | (seen >> OTHERS)) & NOT_NAME) === 0;
}

/**
 * Whether labelled words may be a person's full name. The first two words decide, as a longer match may run on into the
 * sentence: capitals, or a common given name where all is lower case. Organisations and clinicians are none.
 */
export function isPersonName(text: Characters): boolean {
  const seen = look(text);
  const words = seen & COUNT;
  const two = (seen >> FIRST) | (seen >> SECOND);
  if (words < 2 || seen & CLINICIAN || two & NOT_NAME) return false;
  if ((words > 3 ? two : two | (seen >> OTHERS)) & ORGANISATION) return false;
  return ((seen >> CAPITALS) & 3) === 2 || (two & GIVEN) !== 0;
}

/** Whether one of the first two words is a common given name: what holds none is as likely a thing. */
export function hasGivenName(text: Characters): boolean {
  const seen = look(text);
  return (((seen >> FIRST) | (seen >> SECOND)) & GIVEN) !== 0;
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
/** Hashes of the words that MADE_UP begins with: all other names need no second look. */
const MADE_UP_BEGINS = makeWordTable(() => [[...MADE_UP].map(name => name.slice(0, name.indexOf(' ')))]);

const hasLowerCase = (text: string): boolean => text !== text.toUpperCase();

/** Whether a name is one of those that stand for nobody, or is written as Synthea does: `Anissa357 Wuckert783`. */
export function isMadeUpName(text: Characters): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return hasLowerCase(String(text));
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) break;
    hash = hashLetter(hash, letter);
  }
  if (MADE_UP_BEGINS(hash) === 0) return false;
  return MADE_UP.has(wordsOf(String(text)).slice(0, 2).join(' ').toLowerCase());
}
