import { luhn } from '../lib/luhn';
import { plainWords } from '../lib/plain-words';
import { wordSet } from '../lib/word-set';
import { VOCABULARY } from '../mask/vocabulary';
import { keyWordsOf } from '../scan/key-words';
import { findTyped } from '../typed';
import type { OwnerKind } from '../types';
import { isLegalForm, isNamedOrganisation, isOrganisationWord } from './organisation-words';
import { JOINING, looksLikePerson } from './person';

const LONGEST = 100;
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}]+$/u;
/** Where one name ends and another may begin: `FAMILY^GIVEN`, `Clinic, City`, `Clinic - Jane Roe`. */
const PARTS = /[\^,;|/\\:()[\]<>"]|\s[-–—]+\s/;
/** Longer numbers are of somebody or something, and one before a word is of a house; a year may stand. */
const NUMBER = /\d[\d\s-]{3,}\d|\d\s+\p{L}/u;
/** Kinds whose value is a code or a name of one word: one unknown word may stand without a word of organisations. */
const CODES: ReadonlySet<OwnerKind> = new Set<OwnerKind>([
  'hl7-facility',
  'cluster-name',
  'module-name',
  'bucket-name',
  'banner-vendor',
  'certificate',
]);
/** Titles speak of patients as well as of whose page it is. */
const OF_PATIENTS = wordSet('patient patients chart record records result results report history visit summary for');
/** A title of more unknown words than this may hold a person's name beside the organisation's. */
const MOST_UNKNOWN = 2;

/**
 * Whether a value of an owner's field may leave: it reads as an organisation's name or code, and neither as a person's
 * nor as anything that holds a number of one. What the page says elsewhere is not known here; see `personal.ts`.
 */
export function mayCross(kind: OwnerKind, value: string): boolean {
  if (value.length > LONGEST || !PRINTABLE.test(value)) return false;
  if (kind === 'npi-organization' && /^\d+$/.test(value)) return isNpi(value);
  if (NUMBER.test(value) || findTyped(value).length > 0) return false;
  const [first, ...others] = partsOf(value);
  if (first === undefined || [first, ...others].some(looksLikePerson)) return false;
  const isOrganisation = first.some(isOrganisationWord) || others.some(isLegalForm);
  return (
    namesOwner(kind, first, isOrganisation) &&
    others.every(words => isLegalForm(words) || words.some(isOrganisationWord))
  );
}

/** The words of each part of a name, in lower case. */
const partsOf = (value: string): (readonly string[])[] =>
  value
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .split(PARTS)
    .map(part => keyWordsOf(plainWords(part.replace(/\d+/g, ' ')).join(' ')))
    .filter(words => words.length > 0);

function namesOwner(kind: OwnerKind, words: readonly string[], isOrganisation: boolean): boolean {
  const unknown = words.filter(word => !isKnown(word)).length;
  if (kind === 'page-organization') {
    const isOfPatients = words.some(word => OF_PATIENTS.has(word));
    return isNamedOrganisation(words) && !isOfPatients && unknown > 0 && unknown <= MOST_UNKNOWN;
  }
  return isOrganisation || (CODES.has(kind) && unknown === 1 && words.some(word => word.length > 1));
}

const isKnown = (word: string): boolean =>
  VOCABULARY.has(word) || isOrganisationWord(word) || isLegalForm([word]) || JOINING.has(word);

const isNpi = (digits: string): boolean => /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);
