/**
 * A text without these signs at its end, however many. A regular expression would look at every run of them again from
 * each of its signs: a second for the 50,000 slashes of a hostile address.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
