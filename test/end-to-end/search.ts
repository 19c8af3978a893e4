/**
 * Which of the values stand in a text. A short one counts only as a whole token: `I10` is no part of an identifier
 * that happens to hold it. Upper and lower case are the same.
 */
export function found(text: string, values: Iterable<string>): string[] {
  const lower = text.toLowerCase();
  const tokens = new Set(lower.match(/[a-z0-9]+/g));
  return [...values].filter(value => {
    const wanted = value.toLowerCase();
    return wanted.length < 8 && /^[a-z0-9]+$/.test(wanted) ? tokens.has(wanted) : lower.includes(wanted);
  });
}
