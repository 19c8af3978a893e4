import { ICD10_CATEGORIES } from '../patterns/vocabulary/icd10-categories';

/** Characters that real codes have at positions 4 to 7, measured over the yearly order file. */
const TAILS = ['0123456789ABCDEFGHIJKXZ', '0123456789ABCDEXYZ', '0123456789ABCDEFGHX', '0123459ABCDEFGHJKMNPQRS'];

/**
 * Whether a code, without its dot, can be of ICD-10-CM: its category exists and every further character occurs at its
 * place. A random letter with four digits passes one time in two; without a label it proves little.
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes
 */
export function isIcd10(code: string): boolean {
  if (code.length > 7 || !ICD10_CATEGORIES.has(code.slice(0, 3))) return false;
  return [...code.slice(3)].every((character, index) => TAILS[index]!.includes(character));
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
export function isSpecialIcd10(code: string): boolean {
  const category = code.slice(0, 3);
  if (SPECIAL_RANGES.some(([from, to]) => category >= from && category <= to)) return true;
  return SPECIAL_CODES.some(special => code.startsWith(special));
}
