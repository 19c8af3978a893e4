import { isBirthYear, NOW } from './details';
import type { Entry, List } from './entries';
import type { Person } from './people';

/** Points of an entry that is a patient's, and of one that has no other beside it. */
const ENOUGH = 5;
const ALONE = 7;
/** One in so many names must be known as one, or written and told as the family name of somebody: `Quill, Dora, 1961-03-11`. */
const KNOWN = 4;
/** Years of birth are as far apart, at least, and so are those in which people died. */
const GENERATION = 10;
/** No page was written before, so that a year before it is none of a page's own. */
const WEB = 1995;
const LIVES = 12;
const LIFE = 20;

/** The entry and how much speaks for it. */
export interface Weighed {
  entry: Entry;
  points: number;
  /** A birth date is among it. */
  isBorn: boolean;
}

/** Who of some people are patients: two or more and most of them, or one of whom all is told that a chart's head has. */
export function patientsAmong(list: List): Person[] {
  const { entries } = list;
  const weighed = weigh(list);
  const patients = weighed.filter(({ points }) => points >= ENOUGH);
  const isList = (patients.length > 1 && areRows(patients)) || patients.some(one => isWholeHead(one, list));
  return isList && patients.length * 2 >= entries.length ? patients.map(({ entry }) => entry.person) : [];
}

/** Entries tell who somebody is, or stand where others stand, and one of them is a name: a few words here and there are no list. */
const areRows = (patients: readonly Weighed[]): boolean =>
  patients.length > SOME ||
  patients.some(({ entry: { person }, isBorn }) => person.isTold || isBorn) ||
  (patients.some(({ entry: { person } }) => person.isKnown) &&
    new Set(patients.map(({ entry }) => entry.person.slot)).size < patients.length);

/** A word or two of care stand in any person's account with an office. */
const isWholeHead = ({ entry: { person, details, care }, points, isBorn }: Weighed, { isOfPatients }: List): boolean =>
  isBorn &&
  points >= ALONE &&
  (isOfPatients || care.sick > 0 || care.care > 2) &&
  (person.isTold || details.hasPhone || details.hasNumber || details.hasAddress);

/** The points of each entry of a list; none where the list is no list of patients. */
export function weigh({ entries, isOfPatients, isPublic, isOfTrade }: List): Weighed[] {
  const known = entries.filter(({ person }) => person.isKnown || (person.isTold && person.name.includes(','))).length;
  if (
    (known * KNOWN < entries.length && !areOfOneForm(entries)) ||
    isPublic ||
    isOfTrade ||
    isMost(entries, entry => entry.isPublic) ||
    areLives(entries)
  )
    return [];
  const health = healthOf(entries);
  const births = entries.map(birthYear);
  const years = births.filter(year => year > 0);
  const isOld = Math.min(...years) < WEB;
  const areFar = years.length * 2 > entries.length && Math.max(...years) - Math.min(...years) >= GENERATION;
  return entries.map((entry, at) => {
    const { details, person } = entry;
    const isBorn = births[at]! > 0 && (details.isBirthTold || (isOld && (areFar || person.isTold)));
    return { entry, points: pointsOf(entry, isBorn, isOfPatients, health), isBorn };
  });
}

/** Family names with a comma behind, one as the other: names that nobody knows, too. */
const areOfOneForm = (entries: readonly Entry[]): boolean =>
  entries.length > SOME && entries.filter(({ person }) => person.name.includes(',')).length * 5 >= entries.length * 4;

const isMost = <Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean =>
  items.filter(holds).length * 2 > items.length;

/** Those who lived: two years each, a life apart, and the later ones are as far apart as lives end. Partners are born years apart, too. */
function areLives(entries: readonly Entry[]): boolean {
  const lives = entries.flatMap(({ details: { years } }) =>
    years.length > 1 ? [{ start: Math.min(...years), end: Math.max(...years) }] : [],
  );
  const ends = lives.map(({ end }) => end);
  return (
    ends.length * 2 > entries.length &&
    Math.max(...ends) - Math.min(...ends) >= LIVES &&
    isMost(lives, ({ start, end }) => end - start >= LIFE)
  );
}

/** The earliest year of an entry that somebody may have been born in; 0 where there is none. */
function birthYear({ details }: Entry): number {
  const year = Math.min(...details.years.filter(isBirthYear));
  return year < NOW - 1 ? year : 0;
}

/** What a list tells of health by as many of its entries as would not by chance; a list of one tells nothing. */
function healthOf(entries: readonly Entry[]): number {
  if (entries.length < SOME) return 0;
  const sick = entries.filter(({ care }) => care.sick > 0).length;
  if (entries.length > SOME && sick * 5 >= entries.length * 3) return 4;
  return sick * 5 >= entries.length * 2 ? 3 : 0;
}
const SOME = 3;

/**
 * Health without what tells of somebody, or the other way round, is nobody's; and a telephone or an address of mail beside an
 * illness is as often whom to ask about it, unless patients are spoken of.
 */
function pointsOf({ care, details, person }: Entry, isBorn: boolean, isOfPatients: boolean, ofAll: number): number {
  const own = care.sick > 0 ? 3 : Math.min(care.care, 2) + (care.care > 2 ? 0.5 : 0);
  const health = Math.max(own, ofAll);
  const { hasAge, hasPhone, hasMail, hasNumber, hasBed, hasTime, hasAddress } = details;
  const close = (isBorn ? 3 : 0) + (hasAge ? 2 : 0) + [hasNumber, hasBed, hasTime, hasAddress].filter(Boolean).length;
  if (health === 0 || (close === 0 && !isOfPatients)) return 0;
  const told = close + (isOfPatients ? 1 : 0) + [hasPhone, hasMail].filter(Boolean).length;
  const more = Math.max(0, Math.min(care.sick - 1, 2)) * 0.5;
  return told === 0 ? 0 : health + told + (person.isKnown ? 0.5 : 0) + more;
}
