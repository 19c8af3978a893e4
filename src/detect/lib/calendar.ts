const LENGTHS = Uint8Array.from([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
/** A day as one number, of which the year is so many hundreds of hundreds; 0 where there is none. */
export const dayOf = (year: number, month: number, day: number): number =>
  month <= 12 && day >= 1 && day <= LENGTHS[month]! ? (year * 100 + month) * 100 + day : 0;
/** Month before day where both fit. */
export const inEitherOrder = (year: number, one: number, other: number): number =>
  dayOf(year, one, other) || dayOf(year, other, one);
