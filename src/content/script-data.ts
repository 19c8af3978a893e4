/**
 * Whether a script that is no program may hold people: a day of the last century, as births are, or a word of patients stands
 * in it. The script of every page reads none of these.
 */
export const mayHoldPeople = (): boolean =>
  /"19\d\d-|patient/i.test(document.querySelector('[type="application/json"]')?.textContent as string);
