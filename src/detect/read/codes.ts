/** A code of one to three characters as a number; 0 for what is longer, or nothing. */
export function codeIn(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > 3) return 0;
  const second = length > 1 ? bytes[start + 1]! : 0;
  const third = length > 2 ? bytes[start + 2]! : 0;
  return (bytes[start]! << 16) | (second << 8) | third;
}

/** The same of a text of ASCII. */
export const codeOf = (text: string): number =>
  codeIn(
    Uint8Array.from(text, character => character.charCodeAt(0)),
    0,
    text.length,
  );
