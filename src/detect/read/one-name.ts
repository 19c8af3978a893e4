/**
 * The parts of a name as one, in the notation of HL7: `VAN-DER-BERG^ANN^E`. Null where a part is missing or is not made of
 * letters.
 */
export function oneName([family = '', given = '', middle = '']: readonly string[]): string | null {
  const [last, first, more] = [family, given, middle].map(asWord);
  return last && first ? [last, first, ...(more ? [more] : [])].join('^') : null;
}

const asWord = (name: string): string => (/\d/.test(name) ? '' : (name.match(/[\p{L}\p{M}'’]+/gu)?.join('-') ?? ''));

/** Whether a part stands in that notation already: letters of ASCII, at least one. */
export function isPlainPart(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const letter = bytes[at]! | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return start < end;
}
