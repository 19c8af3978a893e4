/**
 * Which of the values stand in a text. A short one counts only as a whole token: `I10` is no part of an identifier
 * that happens to hold it. Upper and lower case are the same.
 */
export function found(text: string, values: Iterable<string>): string[] {
  const lower = text.toLowerCase();
  const tokens = new Set(lower.match(/[a-z0-9]+/g));
  const beginnings = new Set(Array.from({ length: lower.length }, (_, at) => lower.slice(at, at + LONG)));
  return [...values].filter(value => {
    const wanted = value.toLowerCase();
    if (wanted.length < LONG && /^[a-z0-9]+$/.test(wanted)) return tokens.has(wanted);
    // Thousands of values, and hardly any begins anywhere in the text.
    return (wanted.length < LONG || beginnings.has(wanted.slice(0, LONG))) && lower.includes(wanted);
  });
}
const LONG = 8;
