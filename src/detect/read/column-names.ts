import { readDate } from '../lib/date';
import { hasGivenName, isPersonName } from '../lib/person-name';

/** Births are years apart and long ago; nothing else that is dated is. */
const YEARS_APART = 15;
const LATEST_BIRTH = 5;
const THIS_YEAR = new Date().getUTCFullYear();
const FEWEST = 3;

/** What columns without names hold: `date of birth` where days are of many years, `patient name` where most are of people. */
export function namesByValues(rows: readonly (readonly string[])[]): string[] {
  const names = (rows[0] ?? []).map((_, index) =>
    nameOf(rows.map(row => row[index]!.trim()).filter(text => text !== '')),
  );
  const isBorn = names.includes(BIRTH);
  // A list of names and what they are is a register of anything; with their birth dates it is one of people.
  return names.map(name => (name === NAME && !isBorn ? '' : name));
}

const BIRTH = 'date of birth';
const NAME = 'full name';

function nameOf(texts: readonly string[]): string {
  if (texts.length < FEWEST) return '';
  const years = texts.flatMap(text => (isDate(text) ? [readDate(text)?.year ?? 0] : []));
  if (years.length === texts.length && areOfBirths(years)) return BIRTH;
  if (texts.every(text => /^[A-TV-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}$/.test(text)) && texts.some(text => text.length > 3))
    return 'icd10';
  const people = texts.filter(text => isFullName(text)).length;
  return people * 3 >= texts.length * 2 ? NAME : '';
}

const isDate = (text: string): boolean =>
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/-]\d\d[/-]\d\d|(?:19|20)\d{6})$/.test(text);
const isFullName = (text: string): boolean => {
  const spaced = text.replaceAll('^', ' ').trim();
  return /^[^\d@_]{4,40}$/.test(spaced) && isPersonName(spaced) && hasGivenName(spaced);
};

function areOfBirths(years: readonly number[]): boolean {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first >= 1900 && last <= THIS_YEAR - LATEST_BIRTH && last - first >= YEARS_APART;
}
