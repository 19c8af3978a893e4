import { DATE_SHAPES, isPlausibleDay, readDate } from '../../lib/date';
import type { Mention } from '../mention';

/** Years ahead that are written about. */
const AHEAD = 30;

/**
 * A day, written in full: 03/14/2021, 2021-03-14 09:30:00, March 14, 2021. Digits alone, and years of two digits between
 * hyphens, are as often parts of numbers.
 */
export default {
  type: 'date',
  shapes: DATE_SHAPES.filter(shape => !/^d\{\d+\}$/.test(shape) && shape !== 'd{1,2}-d{1,2}-dd'),
  check: isDay,
} satisfies Mention;

function isDay(text: string): boolean {
  const day = readDate(text);
  return day !== null && isPlausibleDay(day, AHEAD);
}
