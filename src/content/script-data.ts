/** As much as is read of a page's scripts; characters. */
const MOST = 524_288;

/**
 * Whether a script that is no program may hold people: a day of the last century, as births are, or a word of patients stands
 * in it. The script of every page reads none of these.
 */
export function mayHoldPeople(): boolean {
  const data = document.querySelector('[type="application/json"]')?.textContent ?? '';
  return /"19\d\d-|patient/i.test(data.slice(0, MOST));
}
