/** A page to search or to log in has fewer. */
const MANY = 3;
const FIELDS =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="checkbox"], [type="radio"]), textarea';

/** Whether a form is filled in, whose labels may stand anywhere. */
export const isFilledIn = (): boolean =>
  Array.from(document.querySelectorAll<HTMLInputElement>(FIELDS)).filter(({ value }) => value !== '').length >= MANY;
