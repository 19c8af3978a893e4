import type { Characters } from '../types';
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

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayOf = (year: number, month: number, day: number): Day | null =>
  day >= 1 && day <= (LENGTHS[month - 1] ?? 0) ? { year, month, day } : null;

/**
 * Reads a date of one of `DATE_SHAPES`: month before day as in the United States where both fit, day first where only
 * that fits. Null where it is no date.
 */
export function readDate(text: Characters): Day | null {
  const hasLetters = readNumbers(text);
  const first = numbers[0]!;
  const second = numbers[1]!;
  const third = numbers[2]!;
  const month = hasLetters ? namedMonth(text) : -1;
  if (month >= 0) return dayOf(second, month, first);
  if (lengths[0] === 4) return first < 1000 ? null : dayOf(first, second, third);
  if (lengths[0]! >= MOST_DIGITS) {
    const yearFirst = dayOf(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100);
    if (yearFirst && yearFirst.year >= 1800) return yearFirst;
    return lengths[0] === MOST_DIGITS
      ? dayOf(first % 10_000, Math.floor(first / 1_000_000), Math.floor(first / 10_000) % 100)
      : null;
  }
  return dayOf(third, first, second) ?? dayOf(third, second, first);
}

/** Days that systems and examples write where nobody typed one: the first of an epoch, a century or a decade. */
function isPlaceholder({ year, month, day }: Day): boolean {
  const isNewYear = month === 1 && day === 1;
  return (isNewYear && year <= 2000 && (year % 10 === 0 || year === 1901)) || (year === 1899 && month === 12);
}

/** Whether a day can stand in a living or dead person's record: from 1900 to a number of years ahead, no placeholder. */
export function isPlausibleDay(date: Day, yearsAhead: number): boolean {
  if (isPlaceholder(date)) return false;
  if (date.year < 100) return true;
  return date.year >= 1900 && date.year <= THIS_YEAR + yearsAhead;
}
const THIS_YEAR = new Date().getUTCFullYear();

/** Whether a text is a date of a person's record, up to some years ahead. */
export function isRecordDate(text: Characters, yearsAhead: number): boolean {
  const day = readDate(text);
  return day !== null && isPlausibleDay(day, yearsAhead);
}

/** A date as one number: `03/14/1971` and `1971-03-14` are one day. */
export function oneDay(compact: Characters, text: Characters): Characters | number {
  const date = readDate(text);
  return date === null ? compact : (date.year * 100 + date.month) * 100 + date.day;
}
