import { ORGANISATIONS, STREETS, TITLES } from '../mentions/names/cues';
import { isCommon, isFamily, isGiven, isOnlyGiven, isPlace } from '../mentions/names/kinds';
import { keyOf } from '../mentions/names/tokens';
import { NOT_NAMES, ORGANISATION_WORDS } from '../patterns/vocabulary/not-names';
import { isHead, isStaff, isTold, slotOf } from './place-in-list';
import { CARE_WORDS, SICK_WORDS } from './vocabulary/care-words';
import { MORE_GIVEN_NAMES } from './vocabulary/given-names';

/** A person's name as lists write it, with no label. */
export interface Person {
  start: number;
  end: number;
  name: string;
  /** A word of it is known as a given name. */
  isKnown: boolean;
  /** What says who it is stands right behind: a birth date, an age, a number. */
  isTold: boolean;
  /** Where in its list it stands: under which key, or behind how many separators. */
  slot: string;
}

const GREETING = '(?:Hi|Hello|Hey|Dear|Hola|Bonjour|Hallo|Ciao|Olá|Estimad[oa]|Sehr geehrter?)';
/** Letters of Latin scripts: V8 goes through all of Unicode for a `\p{…}`. Capitals beyond Latin-1 stand among small ones. */
const UPPER = 'A-ZÀ-ÖØ-ÞĀ-Ɏ';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f';
const LETTERS = `(?:[${LETTER}]|['’](?=[${LETTER}])){1,24}`;
const WORD = `[${UPPER}]${LETTERS}(?:-[${UPPER}]${LETTERS})?`;
const INITIAL = `(?: [${UPPER}]\\.?(?![${LETTER}\\d]))?`;
const PARTICLE = '(?:(?:van|von|de|del|della|di|da|dos|der|den|ter|la|le|el|al|bin|Van|Von|De|El|Al|St\\.) ){0,2}';
/**
 * Family name first, with a comma (behind a backslash, as calendars write it) or HL7's sign; or two to four words; or an
 * initial before a family name. What stands before is no part of a word, an address or a number.
 */
const NAME = new RegExp(
  `(?<![${LETTER}\\d@/_.-]|[${LETTER}]['’])(?!${GREETING} )(?:` +
    `(?<family>${PARTICLE}${WORD}(?: ${WORD})?)(?:\\\\?, ?|\\^)(?<given>${WORD}(?:[ -]${WORD})?${INITIAL}|[${UPPER}]\\.?(?![${LETTER}\\d]))` +
    `|(?<whole>${WORD}(?:${INITIAL} ${PARTICLE}${WORD}){1,3})` +
    `|(?<=${GREETING} (?:(?:Mr|Mrs|Ms|Frau|Herr|Sra?)\\.? )?)(?<greeted>${WORD})(?=[,!:])` +
    `|(?<short>[${UPPER}]\\. ?${PARTICLE}${WORD})` +
    `|(?<cells>${WORD}["']?[,;\\t|] ?["']?${WORD})` +
    `)(?![${LETTER}@_])`,
  'g',
);
const QUOTES = /["'](?=[,;\t|])|(?<=[,;\t| ])["']/g;
const NO_LETTERS = new RegExp(`[^${LETTER}'’]+`);
/** So many are enough to tell of a list. */
const MOST = 200;
const MOST_LOOKED = 1_000;

/**
 * The names in a text that stand where a list has them: at the head of a cell, or before what says who it is. Of words that
 * nobody knows as a name only those count that stand as names do that are known.
 */
export function peopleIn(text: string, most = MOST): Person[] {
  const people: Person[] = [];
  let looked = 0;
  const named = new Set<string>();
  for (const match of text.matchAll(NAME)) {
    const { 0: name, index: start, groups = {} } = match;
    const person = asPerson(text, name, start, groups);
    if (person === null) continue;
    if (person.isKnown) named.add(person.slot);
    if (!isSame(people.at(-1), person)) people.push(person);
    looked += 1;
    if (people.length === most || looked === MOST_LOOKED) break;
  }
  return people.filter(({ isKnown, isTold, slot }) => isKnown || isTold || named.size === 0 || named.has(slot));
}

/** Whom the head of an entry names its lines name again, in part or in another order. */
function isSame(before: Person | undefined, { name, start }: Person): boolean {
  if (before === undefined || start - before.end > GREETED) return false;
  const [some, others] = [before.name, name].map(each => each.split(NO_LETTERS).filter(word => word.length > 1));
  return some!.every(word => others!.includes(word)) || others!.every(word => some!.includes(word));
}
const GREETED = 600;

function asPerson(
  text: string,
  written: string,
  from: number,
  { family, short, greeted, cells }: Record<string, string | undefined>,
): Person | null {
  const [whole, start] = withoutCodes(written, from);
  const name = cells === undefined ? whole : whole.replace(QUOTES, '').replace(/[,;\t|] ?/, ', ');
  const words = name.split(NO_LETTERS).filter(word => word.length > 1);
  const isOne = short !== undefined || greeted !== undefined || (family !== undefined && / .?\.?$/.test(name));
  if (words.length < (isOne ? 1 : 2)) return null;
  const keys = words.map(keyOf);
  if (keys.some(isElse) || (words.length === 2 && STATE.test(words[1]!))) return null;
  const odd = keys.filter(key => isCommon(key) || isPlace(key)).length;
  const hasGiven = keys.some(key => isGiven(key) || MORE_GIVEN_NAMES.has(key));
  if (odd > (hasGiven ? 1 : 0) || (short !== undefined && !hasGiven && !isFamily(keys[0]!))) return null;
  const isKnown = short === undefined && keys.some(key => isOnlyGiven(key) || (MORE_GIVEN_NAMES.has(key) && odd === 0));
  if (cells !== undefined && !isKnown) return null;
  const end = start + whole.length;
  if (isStaff(text, start, end)) return null;
  const told = isTold(text, end);
  const slot = slotOf(text, start);
  if (greeted !== undefined) return isKnown ? { start, end, name, isKnown, isTold: false, slot } : null;
  const isListed = told || isHead(text, start, end) || (family !== undefined && isKnown);
  return isListed ? { start, end, name, isKnown, isTold: told, slot } : null;
}

/** Without what stands in capitals before or behind a name that does not: `NP Okafor, Raymond ACL`. Gives where it begins, too. */
function withoutCodes(name: string, start: number): [name: string, start: number] {
  if (!/[a-zß-ÿ]/.test(name)) return [name, start];
  const [lead = ''] = /^(?:[A-ZÀ-Þ]{2,3} )+(?=[A-ZÀ-Þ][a-zß-ÿ'’]+,? [A-ZÀ-Þ])/.exec(name) ?? [];
  return [name.slice(lead.length).replace(/(?<=[a-zß-ÿ])(?:,? [A-ZÀ-Þ]{2,6})+$/, ''), start + lead.length];
}

const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const isElse = (key: string): boolean =>
  NOT_NAMES.has(key) ||
  ORGANISATION_WORDS.has(key) ||
  ORGANISATIONS.has(key) ||
  TITLES.has(key) ||
  DAYS.has(key) ||
  ((SICK_WORDS.has(key) || CARE_WORDS.has(key)) && !isFamily(key)) ||
  (STREETS.has(key) && !isGiven(key) && !isFamily(key));
const DAYS = new Set(
  (
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'
  ).split(' '),
);
