/**
 * The parts of a name as one, in the notation of HL7: `VAN-DER-BERG^ANN^E`. Null where a part is missing or is not made of
 * letters.
 */
export function oneName([family = '', given = '', middle = '']: readonly string[]): string | null {
  const [last, first, more] = [family, given, middle].map(asWord);
  return last && first ? [last, first, ...(more ? [more] : [])].join('^') : null;
}

const asWord = (name: string): string => (/\d/.test(name) ? '' : (name.match(/[\p{L}\p{M}'’]+/gu)?.join('-') ?? ''));
