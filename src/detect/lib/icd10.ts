import { hasIcd10Category } from '../patterns/vocabulary/icd10-categories';
import type { Characters } from '../types';

/** Characters that real codes have at positions 4 to 7, measured over the yearly order file. */
const TAILS = ['0123456789ABCDEFGHIJKXZ', '0123456789ABCDEXYZ', '0123456789ABCDEFGHX', '0123459ABCDEFGHJKMNPQRS'];
/** The same by character: a bit for each position. */
const POSITIONS = new Uint8Array(128);
TAILS.forEach((tail, index) => {
  for (const character of tail) POSITIONS[character.charCodeAt(0)]! |= 1 << index;
});
const V = 'V'.charCodeAt(0);

/** Accidents have seven characters; shorter ones with a V are those of ICD-9. */
const SHORTEST_ACCIDENT = 6;

/**
 * Whether a code, without its dot, can be of ICD-10-CM: its category exists and every further character occurs at its
 * place. A random letter with four digits passes one time in two; without a label it proves little.
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export function isIcd10(code: Characters): boolean {
  if (code.length > 7 || !hasIcd10Category(code)) return false;
  if (code.charCodeAt(0) === V && code.length < SHORTEST_ACCIDENT) return false;
  for (let at = 3; at < code.length; at += 1)
    if (((POSITIONS[code.charCodeAt(at)] ?? 0) & (1 << (at - 3))) === 0) return false;
  return true;
}

/** Ranges of categories that law protects specially, and single codes beside them. */
const SPECIAL_RANGES = [
  ['A50', 'A64'], // sexually transmitted
  ['B20', 'B20'], // HIV
  ['F01', 'F99'], // mental health and substance use
  ['O00', 'O9A'], // pregnancy and abortion
  ['Q00', 'Q99'], // congenital
  ['R75', 'R75'], // HIV
  ['T74', 'T74'], // abuse
  ['T76', 'T76'],
  ['X71', 'X83'], // self-harm
  ['Z15', 'Z15'], // genetic
  ['Z21', 'Z21'], // HIV
  ['Z33', 'Z34'], // pregnancy
  ['Z3A', 'Z3A'],
  ['Z59', 'Z59'], // homelessness
] as const;
const SPECIAL_CODES = ['T1491', 'R4585', 'Z640', 'Z87890'];

/** Whether a code, without its dot, names a specially protected condition. */
export function isSpecialIcd10(written: Characters): boolean {
  const code = String(written);
  const category = code.slice(0, 3);
  if (SPECIAL_RANGES.some(([from, to]) => category >= from && category <= to)) return true;
  return SPECIAL_CODES.some(special => code.startsWith(special));
}
