import type { Characters } from '../../types';

/** Numbers of the categories that exist, by chapter letter; `17-28` is a range. */
const NUMBERS: Readonly<Record<string, string>> = {
  A: '00-09,15,17-28,30-44,46,48-60,63-71,74,75,77-96,98,99',
  B: '00-10,15-20,25-27,30,33-60,64-83,85-92,94-97,99',
  C: '00-26,30-34,37-41,43-58,60-86,88,90-96',
  D: '00-07,09-53,55-78,80-84,86,89',
  E: '00-11,13,15,16,20-32,34-36,40-46,50-56,58-61,63-68,70-80,83-89',
  F: '01-07,09-25,28-34,39-45,48,50-55,59,60,63-66,68-73,78-82,84,88-91,93-95,98,99',
  G: '00-14,20,21,23-26,30-32,35-37,40,43-47,50-65,70-73,80-83,89-99',
  H: '00-02,04,05,10,11,15-18,20-22,25-28,30-36,40,42-44,46,47,49-55,57,59-62,65-75,80-83,90-95',
  I: '00-02,05-13,15,16,20-28,30-52,60-63,65-83,85-89,95-97,99',
  J: '00-06,09-18,20-22,30-45,47,60-70,80-82,84-86,90-96,98,99',
  K: '00-06,08,09,11-14,20-23,25-31,35-38,40-46,50-52,55-68,70-77,80-83,85-87,90-92,94,95',
  L: '00-05,08,10-14,20-30,40-45,49-60,62-68,70-76,80-95,97-99',
  M: '00-02,04-08,10-27,30-36,40-43,45-51,53,54,60-63,65-67,70-72,75-77,79-81,83-97,99',
  N: '00-08,10-23,25-37,39-53,60-65,70-77,80-99',
  O: '00-04,07-16,20-26,28-36,40-48,60-77,80,82,85-92,94,98,99',
  P: '00-05,07-15,19,22-29,35-39,50-61,70-72,74,76-78,80,81,83,84,90-96',
  Q: '00-07,10-18,20-28,30-45,50-56,60-87,89-93,95-99',
  R: '00,01,03-07,09-23,25-27,29-37,39-65,68-71,73-94,97,99',
  S: '00-17,19-99',
  T: '07,14-28,30-34,36-71,73-76,78-88',
  U: '07,09',
  V: '00-06,09-99',
  W: '00,01,03-40,42,45,46,49-62,64,65,67,69,73,74,85,86,88-90,92-94,99',
  X: '00-06,08,10-19,30-32,34-39,50,52,58,71-83,92-99',
  Y: '00-04,07-09,21-33,35-38,62-66,69-84,90,92,93,95,99',
  Z: '00-05,08,09,11-23,28-34,36-49,51-53,55-57,59-60,62-99',
};
const WITH_LETTER = 'C4A C7A C7B D3A I5A M1A O9A Z3A';

const A = 65;
const ZERO = 48;
/** A byte for each letter with two digits; null before it is first asked. */
let exists: Uint8Array | null = null;

function gather(): Uint8Array {
  const found = new Uint8Array(2_600);
  for (const [letter, numbers] of Object.entries(NUMBERS)) {
    for (const range of numbers.split(',')) {
      const [first, last = first] = range.split('-').map(Number) as [number, number?];
      const base = (letter.charCodeAt(0) - A) * 100;
      found.fill(1, base + first, base + last + 1);
    }
  }
  return found;
}

/** Whether a code begins with a category of ICD-10-CM, its first three characters: three of four such do. */
export function hasIcd10Category(code: Characters): boolean {
  const letter = code.charCodeAt(0) - A;
  const tens = code.charCodeAt(1) - ZERO;
  const ones = code.charCodeAt(2) - ZERO;
  if (!(letter >= 0 && letter < 26 && tens >= 0 && tens < 10)) return false;
  exists ??= gather();
  if (ones >= 0 && ones < 10) return exists[letter * 100 + tens * 10 + ones] === 1;
  return code.length > 2 && WITH_LETTER.includes(String(code).slice(0, 3));
}
