import { asCompact } from '../lib/as-text';
import { cardNames } from '../lib/card-names';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';

/** Letters by their values, from 1; I and O are none. Behind 23 comes 24 that no new number ends with. */
const LETTERS = ' ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Three letters, three digits and a digit modulo 11, or two digits, a letter and a letter modulo 23. */
const isNhi = (code: string): boolean => {
  let sum = 0;
  for (let at = 0; at < 6; at += 1) {
    const character = code.charAt(at).toUpperCase();
    const value = character > '9' ? LETTERS.indexOf(character) : Number(character);
    if (!(value > 0 || (at > 2 && value === 0))) return false;
    sum += value * (7 - at);
  }
  const last = code.charAt(6).toUpperCase();
  if (last > '9') return code[5]! > '9' && LETTERS[23 - (sum % 23)] === last;
  return code[5]! <= '9' && sum % 11 > 0 && (11 - (sum % 11)) % 10 === Number(last);
};

/**
 * National Health Index number of New Zealand: ABC1235, or as of 2026 ABC12DS. The key to somebody's care.
 * Three letters without I and O, then digits and a check digit, or digits and letters. Licence plates look alike, so a label
 * must name it. Z begins those for tests.
 * https://www.tewhatuora.govt.nz/publications/hiso-100462023-consumer-health-identity-standard
 */
export default {
  type: 'nhi',
  letter: 'R',
  title: 'National Health Index number',
  shapes: ['LLLdddd', 'LLLddLL', 'LLL dddd', 'LLL ddLL', 'LLL-dddd', 'LLL-ddLL'],
  check: asCompact(code => code.length === 7 && isNhi(code)),
  isCheckDigit: true,
  labels: [
    ...cardNames(
      'nhi, national health index, nz nhi, nz health, new zealand health, new zealand nhi, moh nhi, nhi index',
    ),
    ...listOf(
      'nhi identifier, nhi code, nhi nbr, nhi ref, nhi reference, health index, health index number, national health identifier, national health index code',
    ),
  ],
  needs: 'label',
  isHealthContext: true,
  isSpecimen: asCompact(code => code[0] === 'Z' || code[0] === 'z'),
} satisfies Pattern;
