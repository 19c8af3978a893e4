/** As much as is read of a page's scripts; characters. */
const MOST = 524_288;
/** A page to search or to log in has fewer. */
const MANY_FILLED = 3;
const FILLED =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="checkbox"], [type="radio"]), textarea';

/**
 * Whether what no text of a page shows may be of people: a script that is no program holds a day of the last century, as births
 * are, or a word of patients; or a form is filled in, whose labels may stand anywhere.
 */
export function mayHoldPeople(): boolean {
  const data = document.querySelector('[type="application/json"]')?.textContent ?? '';
  return /"19\d\d-|patient/i.test(data.slice(0, MOST)) || countFilled() >= MANY_FILLED;
}

const countFilled = (): number =>
  Array.from(document.querySelectorAll<HTMLInputElement>(FILLED)).filter(({ value }) => value !== '').length;
