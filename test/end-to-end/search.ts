/**
 * Which of the values stand in a text. A short one, or one of few digits, counts only as a whole token: `I10` is no part
 * of an identifier that happens to hold it, and hashes hold any eight digits by chance. Upper and lower case are the same.
 */
export function found(text: string, values: Iterable<string>): string[] {
  const lower = text.toLowerCase();
  const tokens = new Set(lower.match(/[a-z0-9]+/g));
  const all = [...values].map(value => ({ value, wanted: value.toLowerCase() }));
  const long = new Map<string, typeof all>();
  for (const one of all.filter(({ wanted }) => !isShort(wanted))) {
    const beginning = one.wanted.slice(0, LONG);
    long.set(beginning, [...(long.get(beginning) ?? []), one]);
  }
  const seen = new Set(
    all
      .filter(({ wanted }) => isShort(wanted))
      .filter(({ wanted }) => (/^[a-z0-9]+$/.test(wanted) ? tokens.has(wanted) : lower.includes(wanted)))
      .map(({ value }) => value),
  );
  // Megabytes of text, thousands of values, and hardly any begins anywhere: most places are passed by one look.
  const mayBegin = new Uint8Array(SPOTS);
  for (const beginning of long.keys()) mayBegin[spotOf(beginning, 0)] = 1;
  for (let at = 0; at <= lower.length - LONG; at += 1) {
    if (mayBegin[spotOf(lower, at)] === 0) continue;
    for (const { value, wanted } of long.get(lower.slice(at, at + LONG)) ?? [])
      if (lower.startsWith(wanted, at)) seen.add(value);
  }
  return all.map(({ value }) => value).filter(value => seen.has(value));
}
const LONG = 8;
const isShort = (wanted: string): boolean => wanted.length < LONG || /^\d{8,9}$/.test(wanted);
const SPOTS = 1 << 20;

/** A number for the four characters at a place. */
const spotOf = (text: string, at: number): number =>
  (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 5) ^
    (text.charCodeAt(at + 2) << 10) ^
    (text.charCodeAt(at + 3) << 15)) &
  (SPOTS - 1);
