import type { Characters } from '../types';
import { dayOf, inEitherOrder } from './calendar';
import { readTen } from './day-of-ten';
import { letterOf, wordsOf } from './words';

/** How dates of a person's record are written: plain, with a time, as HL7 and DICOM write them, with the month's name. */
export const DATE_SHAPES: readonly string[] = [
  'd{1,2}/d{1,2}/dddd',
  'd{1,2}/d{1,2}/dd',
  'd{1,2}-d{1,2}-dddd',
  'd{1,2}-d{1,2}-dd',
  'd{1,2}.d{1,2}.dddd',
  'd{1,2}/d{1,2}/dddd d{1,2}:dd',
  'd{1,2}/d{1,2}/dddd d{1,2}:dd:dd',
  'dddd-dd-dd',
  'dddd/dd/dd',
  'dddd-dd-dd dd:dd',
  'dddd-dd-dd dd:dd:dd',
  'dddd-dd-dd dd:dd:dd.d{1,9}',
  'dddd-dd-ddTdd:dd',
  'dddd-dd-ddTdd:dd:ddZ?',
  'dddd-dd-ddTdd:dd:dd.d{1,9}Z?',
  'dddd-dd-ddTdd:dd:dd+dd:dd',
  'dddd-dd-ddTdd:dd:dd-dd:dd',
  'd{8}',
  'd{12}',
  'd{14}',
  'd{1,2}-LLL-dddd',
  'ddLLLdddd',
  'd{1,2}-LLL-dd',
  'd{1,2} L{3,9} dddd',
  'd{1,2}LL L{3,9} dddd',
  'L{3,9} d{1,2}, dddd',
  'L{3,9} d{1,2} dddd',
  'L{3,9} d{1,2}LL, dddd',
  'LLL. d{1,2}, dddd',
];

/** A day of the calendar; the year has two digits where it was written so. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The first three numbers of a text, each as its first eight digits say, with how many it has. */
const numbers = new Int32Array(3);
const lengths = new Int32Array(3);
const MOST_DIGITS = 8;

/** Gives whether letters stand among them or before. */
function readNumbers(text: Characters): boolean {
  const { length } = text;
  let hasLetters = false;
  let at = 0;
  for (let index = 0; index < 3; index += 1) {
    let number = 0;
    let digits = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 48 || code > 57) {
        hasLetters ||= code > 64;
        if (digits > 0) break;
        continue;
      }
      if (digits < MOST_DIGITS) number = number * 10 + code - 48;
      digits += 1;
    }
    numbers[index] = number;
    lengths[index] = digits;
  }
  return hasLetters;
}

const MONTHS = wordsOf('january february march april may june july august september october november december');

/** The month that the first word of three letters or more begins: 0 where it is none, -1 where there is no word. */
function namedMonth(text: Characters): number {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && letterOf(text.charCodeAt(at)) !== 0) continue;
    if (at - start >= 3) {
      const word = String(text).slice(start, at).toLowerCase();
      return MONTHS.findIndex(month => month.startsWith(word)) + 1;
    }
    start = at + 1;
  }
  return -1;
}

/** Reads a date as one number, as `readDate` does; 0 where it is none. */
function readDay(text: Characters): number {
  const ten = text.length === 10 ? readTen(text) : -1;
  if (ten >= 0) return ten;
  const hasLetters = readNumbers(text);
  const first = numbers[0]!;
  const second = numbers[1]!;
  const third = numbers[2]!;
  const month = hasLetters ? namedMonth(text) : -1;
  if (month >= 0) return dayOf(second, month, first);
  if (lengths[0] === 4) return first < 1000 ? 0 : dayOf(first, second, third);
  if (lengths[0]! >= MOST_DIGITS) {
    const year = Math.floor(first / 10_000);
    const yearFirst = year < 1800 ? 0 : dayOf(year, Math.floor(first / 100) % 100, first % 100);
    if (yearFirst > 0 || lengths[0]! > MOST_DIGITS) return yearFirst;
    return dayOf(first % 10_000, Math.floor(first / 1_000_000), year % 100);
  }
  if (lengths[0] === 6) return dayOfSix(first);
  return inEitherOrder(third, first, second);
}

/** Two digits each, as charts abbreviate a day: the year last, or else first. */
function dayOfSix(digits: number): number {
  const first = Math.floor(digits / 10_000);
  const second = Math.floor(digits / 100) % 100;
  const third = digits % 100;
  return inEitherOrder(third, first, second) || dayOf(first, second, third);
}

/**
 * Reads a date of one of `DATE_SHAPES`: month before day as in the United States where both fit, day first where only
 * that fits. Null where it is no date.
 */
export function readDate(text: Characters): Day | null {
  const date = readDay(text);
  return date === 0 ? null : { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}

/** Days that systems and examples write where nobody typed one: the first of an epoch, a century or a decade. */
const isPlaceholder = (year: number, isNewYear: boolean, isDecember: boolean): boolean =>
  (isNewYear && year <= 2000 && (year % 10 === 0 || year === 1901)) || (year === 1899 && isDecember);

/** Whether a day can stand in a living or dead person's record: from 1900 to a number of years ahead, no placeholder. */
export const isPlausibleDay = ({ year, month, day }: Day, yearsAhead: number): boolean =>
  isPlausible((year * 100 + month) * 100 + day, yearsAhead);

function isPlausible(date: number, yearsAhead: number): boolean {
  const year = Math.floor(date / 10_000);
  const inYear = date - year * 10_000;
  if (isPlaceholder(year, inYear === NEW_YEAR, inYear >= DECEMBER)) return false;
  return year < 100 || (year >= 1900 && year <= THIS_YEAR + yearsAhead);
}
const NEW_YEAR = 101;
const DECEMBER = 1_200;
const THIS_YEAR = new Date().getUTCFullYear();

/** Whether a text is a date of a person's record, up to some years ahead. */
export function isRecordDate(text: Characters, yearsAhead: number): boolean {
  const date = readDay(text);
  return date > 0 && isPlausible(date, yearsAhead);
}

/** A date as one number: `03/14/1971` and `1971-03-14` are one day. */
export const oneDay = (compact: Characters, text: Characters): Characters | number => readDay(text) || compact;
