const APOSTROPHE = 39;
/** Letters of ASCII in lower case, by their codes; 0 for what is none. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  return code === APOSTROPHE || (code > 64 && lower >= 97 && lower <= 122) ? lower : 0;
});

/** A letter in lower case, by its code, whatever its script; 0 for what is none. An apostrophe counts, as in O'Neil. */
export const letterOf = (code: number): number => (code < 128 ? LOWER[code]! : letterBeyond(code));

function letterBeyond(code: number): number {
  if (code === 0x2019) return code;
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  return lower === character.toUpperCase() ? 0 : lower.charCodeAt(0);
}

/** A letter of any script; an apostrophe counts, as in O'Neil. */
export function isLetter(character: string): boolean {
  return letterOf(character.charCodeAt(0)) !== 0;
}

/** The words of a text in order, as written: runs of letters, broken by everything else. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isInside = at < text.length && letterOf(text.charCodeAt(at)) !== 0;
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  return words;
}

/** A list written as prose, its entries parted by commas and set over several lines. */
export function listOf(text: string): string[] {
  return text.split(',').map(entry => entry.trim().replace(/\s+/g, ' '));
}

/** Labels of numbers: each with `no`, `num`, `number` and `id` behind it. */
export function numbered(text: string): string[] {
  return listOf(text).flatMap(label => [`${label} no`, `${label} num`, `${label} number`, `${label} id`]);
}

/** Each of some labels behind each of some words: `billing npi`. */
export function joined(before: string, behind: string): string[] {
  return listOf(before).flatMap(first => listOf(behind).map(second => `${first} ${second}`));
}
