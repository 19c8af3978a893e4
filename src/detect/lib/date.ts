import { digitsOf } from './digits';
import { wordsOf } from './words';

const MONTHS = wordsOf('january february march april may june july august september october november december');

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
  'L{3,9} d{1,2}, dddd',
  'L{3,9} d{1,2} dddd',
];

/** A day of the calendar; the year has two digits where it was written so. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The numbers of a text, each with its length as written. */
function numbersOf(text: string): string[] {
  const numbers: string[] = [];
  let number = '';
  for (const character of `${text} `) {
    if (character >= '0' && character <= '9') {
      number += character;
      continue;
    }
    if (number !== '') numbers.push(number);
    number = '';
  }
  return numbers;
}

function dayOf(year: string, month: number, day: string): Day | null {
  const date = { year: Number(year), month, day: Number(day) };
  const isDay = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  return isDay ? date : null;
}

/**
 * Reads a date of one of `DATE_SHAPES`: month before day as in the United States where both fit, day first where only
 * that fits. Null where it is no date.
 */
export function readDate(text: string): Day | null {
  const [first = '', second = '', third = ''] = numbersOf(text);
  const name = wordsOf(text).find(word => word.length >= 3);
  if (name !== undefined) {
    const month = MONTHS.findIndex(full => full.startsWith(name.toLowerCase())) + 1;
    return dayOf(second, month, first);
  }
  if (first.length === 4) return dayOf(first, Number(second), third);
  if (first.length >= 8) {
    const digits = digitsOf(first);
    const yearFirst = dayOf(digits.slice(0, 4), Number(digits.slice(4, 6)), digits.slice(6, 8));
    if (yearFirst && yearFirst.year >= 1800) return yearFirst;
    return digits.length === 8 ? dayOf(digits.slice(4), Number(digits.slice(0, 2)), digits.slice(2, 4)) : null;
  }
  return dayOf(third, Number(first), second) ?? dayOf(third, Number(second), first);
}

/** Days that systems write where nobody typed one: the first days of an epoch or a century, `9999-12-31`. */
function isPlaceholder({ year, month, day }: Day): boolean {
  const isNewYear = month === 1 && day === 1;
  return (isNewYear && (year === 1900 || year === 1901 || year === 1970)) || (year === 1899 && month === 12);
}

/** Whether a day can stand in a living or dead person's record: from 1900 to a number of years ahead, no placeholder. */
export function isPlausibleDay(date: Day, yearsAhead: number): boolean {
  if (isPlaceholder(date)) return false;
  if (date.year < 100) return true;
  return date.year >= 1900 && date.year <= new Date().getUTCFullYear() + yearsAhead;
}
