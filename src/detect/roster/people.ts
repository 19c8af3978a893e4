import { ORGANISATIONS, STREETS, TITLES } from '../mentions/names/cues';
import { isCommon, isFamily, isGiven, isOnlyGiven, isPlace } from '../mentions/names/kinds';
import { keyOf } from '../mentions/names/tokens';
import { NOT_NAMES, ORGANISATION_WORDS } from '../patterns/vocabulary/not-names';
import { NAME, NO_LETTERS } from './name';
import { isCorrespondent, isHead, isStaff, isTold, slotOf } from './place-in-list';
import { CARE_WORDS, SICK_WORDS } from './vocabulary/care-words';
import { MORE_GIVEN_NAMES } from './vocabulary/given-names';

/** A person's name as lists write it, with no label. */
export interface Person {
  start: number;
  end: number;
  name: string;
  /** Its words, where each stands in a cell of its own. */
  cells: readonly string[] | null;
  /** A word of it is known as a given name. */
  isKnown: boolean;
  /** What says who it is stands right behind: a birth date, an age, a number. */
  isTold: boolean;
  /** Where in its list it stands: under which key, or behind how many separators. */
  slot: string;
}

/** So many are enough to tell of a list. */
const MOST = 200;
/** Of what is written as a name, most is none. */
const MOST_LOOKED = 2_000;
/** What is looked at around a name reaches so far. */
const AROUND = 200;

/** Who is named in a text, as far as that was looked at. */
export interface People {
  found: Person[];
  /** Where in their lists those stand who are known as people. */
  slots: Set<string>;
  looked: number;
  /** Where to look next. */
  at: number;
}

export const nobody = (): People => ({ found: [], slots: new Set(), looked: 0, at: 0 });

/** Enough was looked at. */
export const isEnough = ({ found, looked }: People): boolean => found.length >= MOST || looked >= MOST_LOOKED;

/** Looks further for names that stand where a list has them: at the head of a cell, or before what says who it is. */
export function findPeople(people: People, text: string, isLast: boolean): void {
  const { found, slots } = people;
  const end = isLast ? text.length : text.length - AROUND;
  NAME.lastIndex = people.at;
  while (people.at < end && !isEnough(people)) {
    const match = NAME.exec(text);
    if (match === null || match.index >= end) {
      people.at = Math.max(people.at, end);
      return;
    }
    const { 0: name, index: start, groups = {} } = match;
    const person = asPerson(text, name, start, groups);
    // What stands in the next cell may be a name by itself.
    if (person === null && groups.cell !== undefined) NAME.lastIndex = start + groups.cell.length;
    people.at = NAME.lastIndex;
    people.looked += 1;
    if (person === null) continue;
    if (person.isKnown) slots.add(person.slot);
    if (!lately(found, person).some(before => isSame(before, person))) found.push(person);
  }
}

/** Of words that nobody knows as a name only those count that stand as names do that are known. */
export const countingOf = ({ found, slots }: People): Person[] =>
  found.filter(({ isKnown, isTold, slot }) => isKnown || isTold || slots.size === 0 || slots.has(slot));

/** Whom the head of an entry names its lines name again, in part or in another order. */
function isSame(before: Person, { name, start }: Person): boolean {
  if (start - before.end > GREETED) return false;
  const [some, others] = [before.name, name].map(each => each.split(NO_LETTERS).filter(word => word.length > 1));
  return some!.every(word => others!.includes(word)) || others!.every(word => some!.includes(word));
}
const GREETED = 600;

/**
 * Whom a person may be who is named again. Where one word is said of the name, what is written as names are may stand between:
 * a plan, a street.
 */
const lately = (found: readonly Person[], { name }: Person): readonly Person[] =>
  found.slice(/^\S+$/.test(name) ? -2 : -1);

function asPerson(
  text: string,
  written: string,
  from: number,
  { family, short, greeted, cell, next }: Record<string, string | undefined>,
): Person | null {
  const [whole, start] = withoutCodes(written, from);
  const name = cell === undefined ? whole : `${cell}, ${next}`;
  const words = name.split(NO_LETTERS).filter(word => word.length > 1);
  const isOne = short !== undefined || greeted !== undefined || (family !== undefined && / .?\.?$/.test(name));
  if (words.length < (isOne ? 1 : 2)) return null;
  const keys = words.map(keyOf);
  if (keys.some(isElse) || (words.length === 2 && STATE.test(words[1]!))) return null;
  const odd = keys.filter(key => isCommon(key) || isPlace(key)).length;
  const hasGiven = keys.some(key => isGiven(key) || MORE_GIVEN_NAMES.has(key));
  if (odd > (hasGiven ? 1 : 0) || (short !== undefined && !hasGiven && !isFamily(keys[0]!))) return null;
  const isKnown = short === undefined && keys.some(key => isOnlyGiven(key) || (MORE_GIVEN_NAMES.has(key) && odd === 0));
  if (cell !== undefined && !isKnown) return null;
  const end = start + whole.length;
  if (isStaff(text, start, end) || isCorrespondent(text, end)) return null;
  const told = isTold(text, start, end);
  const slot = slotOf(text, start);
  if (greeted !== undefined) return isKnown ? { start, end, name, cells: null, isKnown, isTold: false, slot } : null;
  const isListed =
    told ||
    isHead(text, start, end, isKnown) ||
    (family !== undefined && isKnown) ||
    (cell !== undefined && text[start - 1] === '=');
  const split = cell === undefined ? null : [cell, next!];
  return isListed ? { start, end, name, cells: split, isKnown, isTold: told, slot } : null;
}

/** Without what stands in capitals before or behind a name that does not: `NP Okafor, Raymond ACL`. Gives where it begins, too. */
function withoutCodes(name: string, start: number): [name: string, start: number] {
  if (!/[a-zß-ÿ]/.test(name)) return [name, start];
  const [lead = ''] = /^(?:[A-ZÀ-Þ]{2,3} )+(?=[A-ZÀ-Þ][a-zß-ÿ'’]+,? [A-ZÀ-Þ])/.exec(name) ?? [];
  return [name.slice(lead.length).replace(/(?<=[a-zß-ÿ])(?:,? [A-ZÀ-Þ]{2,6})+$/, ''), start + lead.length];
}

const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

export const isElse = (key: string): boolean =>
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
