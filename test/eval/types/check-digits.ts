/** Check digits from the published standards, written apart from the engine's, so that the two can disagree. */

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const digitsOf = (text: string): number[] => [...text].map(Number);
const weighted = (text: string, weights: readonly number[]): number =>
  sum(digitsOf(text).map((digit, at) => digit * weights[at % weights.length]!));

/** ISO/IEC 7812-1 annex B: the digit that follows `body`. */
export function luhnDigit(body: string): string {
  const doubled = digitsOf(body)
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit));
  return String((10 - (sum(doubled) % 10)) % 10);
}
export const passesLuhn = (text: string): boolean => luhnDigit(text.slice(0, -1)) === text.at(-1);

/** NHS number, CHI and the core of the Irish one: nine digits; null where no digit makes them valid. */
export function nhsDigit(nine: string): string | null {
  const rest = 11 - (weighted(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest === 10 ? null : String(rest % 11);
}

/** GS1 general specifications 7.9.1: weights 3, 1, 3, … from the right. */
export const gs1Digit = (body: string): string =>
  String(
    (10 -
      (sum(
        digitsOf(body)
          .reverse()
          .map((digit, at) => digit * (at % 2 === 0 ? 3 : 1)),
      ) %
        10)) %
      10,
  );

/** British Columbia's PHN: the second to ninth digits of a number that begins with 9; null where none makes it valid. */
export function bcDigit(eight: string): string | null {
  const rest = 11 - (weighted(eight, [2, 4, 8, 5, 10, 9, 7, 3]) % 11);
  return rest > 9 ? null : String(rest);
}

/** Medicare of Australia: the first eight digits. */
export const medicareDigit = (eight: string): string => String(weighted(eight, [1, 3, 7, 9, 1, 3, 7, 9]) % 10);

/** ABA routing number: the first eight digits. */
export const routingDigit = (eight: string): string => String((10 - (weighted(eight, [3, 7, 1]) % 10)) % 10);

/** DEA registration: the first six digits. */
export const deaDigit = (six: string): string => String(weighted(six, [1, 2]) % 10);

/** Krankenversichertennummer: letter and eight digits. */
export function kvnrDigit(stem: string): string {
  const letter = String(stem.charCodeAt(0) - 64).padStart(2, '0');
  const products = digitsOf(letter + stem.slice(1)).map((digit, at) => digit * (at % 2 === 0 ? 1 : 2));
  return String(sum(products.map(product => Math.floor(product / 10) + (product % 10))) % 10);
}

/** NIR: the key of thirteen characters; Corsica's departments count as 19 and 18. */
export const nirKey = (thirteen: string): string =>
  String(97 - Number(BigInt(thirteen.replace('2A', '19').replace('2B', '18')) % 97n)).padStart(2, '0');

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
/** NHI of the old format: three letters and three digits; null where none makes it valid. */
export function nhiDigit(six: string): string | null {
  const values = [...six].map((sign, at) => (at < 3 ? NHI_LETTERS.indexOf(sign) + 1 : Number(sign)));
  const rest = sum(values.map((value, at) => value * (7 - at))) % 11;
  return rest === 0 ? null : String((11 - rest) % 10);
}

const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN', 'P', 'R', ...'STUVWXYZ'].map((letter, at) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9][at]!,
  ]),
);
/** 49 CFR 565.15(c): the sign for the ninth position of seventeen. */
export function vinSign(seventeen: string): string {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const rest = sum([...seventeen].map((sign, at) => (VIN_VALUES[sign] ?? Number(sign)) * weights[at]!)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** The dihedral group D5, made from its rule rather than from its table. */
const times = (one: number, other: number): number => {
  const turned = one < 5 ? one + other : one - other;
  const isFlipped = one < 5 === other >= 5;
  return (((turned % 5) + 5) % 5) + (isFlipped ? 5 : 0);
};
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const permute = (digit: number, count: number): number =>
  count === 0 ? digit : permute(PERMUTATION[digit]!, count - 1);
/** Verhoeff's digit behind `body`: SNOMED CT and Aadhaar. */
export function verhoeffDigit(body: string): string {
  const state = digitsOf(body)
    .reverse()
    .reduce((so, digit, at) => times(so, permute(digit, (at + 1) % 8)), 0);
  return String([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find(digit => times(state, digit) === 0)!);
}

/** The two check digits of an IBAN: ISO 13616. */
export function ibanDigits(country: string, account: string): string {
  const number = `${account}${country}00`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55));
  return String(98 - Number(BigInt(number) % 97n)).padStart(2, '0');
}
