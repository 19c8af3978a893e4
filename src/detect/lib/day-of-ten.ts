import type { Characters } from '../types';
import { dayOf, inEitherOrder } from './calendar';

/** The day of a text of ten characters whose digits stand where they mostly do; -1 where they don't. */
export function readTen(text: Characters): number {
  const first = numberIn(text, 0, 2);
  if (first < 0) return -1;
  if (isSign(text.charCodeAt(2)) && isSign(text.charCodeAt(5))) {
    const second = numberIn(text, 3, 5);
    const century = numberIn(text, 6, 8);
    const year = numberIn(text, 8, 10);
    return second < 0 || century < 0 || year < 0 ? -1 : inEitherOrder(century * 100 + year, first, second);
  }
  if (first < 10 || !isSign(text.charCodeAt(4)) || !isSign(text.charCodeAt(7))) return -1;
  const year = numberIn(text, 2, 4);
  const month = numberIn(text, 5, 7);
  const day = numberIn(text, 8, 10);
  return year < 0 || month < 0 || day < 0 ? -1 : dayOf(first * 100 + year, month, day);
}

/** The number of two digits; -1 where one of them is none. */
function numberIn(text: Characters, start: number, end: number): number {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(end - 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1 : tens * 10 + ones;
}
const isSign = (code: number): boolean => code === 45 || code === 46 || code === 47;
