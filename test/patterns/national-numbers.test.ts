import { describe, expect, test } from 'vitest';
import { mod11 } from '../../src/detect/lib/mod11';
import { mod97 } from '../../src/detect/lib/mod97';
import type { Pattern } from '../../src/detect/types';

const patterns = import.meta.glob<Pattern>('../../src/detect/patterns/id-*.ts', { eager: true, import: 'default' });
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Numbers that standards, or the libraries that check them, print; and how many of a hundred wrong ones may pass. */
const PRINTED: readonly (readonly [name: string, numbers: string, most: number])[] = [
  ['id-nhs-number', '9434765919 9434765870 9998765439 0101701233', 0],
  ['id-ca-health-card', '9876543217', 0],
  ['id-ca-health-card-british-columbia', '9698658215', 10],
  ['id-au-medicare', '242877813', 0],
  ['id-ihi-ireland', '539000081234567861 539000081200000132', 0],
  ['id-kvnr', 'A123456780 X110123458 Z987654321', 2],
  ['id-nir', '269054958815780 255081416802538 253072B07300470', 0],
  ['id-abha', '43422151056749 22722548295255', 0],
  ['id-nhi', 'ZZZ0016 ZZZ0024 ZAC5361 ZBN77VL ZSC21TN ZVB97XQ', 7],
  ['id-es-dni', '12345678Z 54362315K', 0],
  ['id-es-nass', '281234567840', 0],
  ['id-it-codice-fiscale', 'RSSMRA85T10A562S RCCMNL83S18D969H', 0],
  ['id-nl-bsn', '111222333 123456782', 0],
  ['id-be-national-number', '85073003328', 1],
  ['id-ie-ppsn', '6433435F', 0],
  ['id-aadhaar', '234123412346', 0],
];

/** Every number that differs from another in one character, of the same kind. */
function* misprints(number: string): Generator<string> {
  for (let at = 0; at < number.length; at += 1) {
    for (const other of DIGITS.includes(number[at]!) ? DIGITS : LETTERS) {
      if (other !== number[at]) yield number.slice(0, at) + other + number.slice(at + 1);
    }
  }
}

describe.each(PRINTED)('%s', (name, numbers, most) => {
  const { check } = patterns[`../../src/detect/patterns/${name}.ts`]!;
  // An issue number completes Australia's, which checks nothing itself.
  const passes = (number: string): boolean =>
    check!(number.length === 9 && name === 'id-au-medicare' ? `${number}1` : number, number);
  test.each(numbers.split(' '))('passes %s and notices a wrong character', number => {
    expect(passes(number)).toBe(true);
    const wrong = [...misprints(number)];
    expect(wrong.filter(passes).length).toBeLessThanOrEqual((wrong.length * most) / 100);
  });
});

test('one number in eleven, and one in ninety-seven, passes by chance', () => {
  const stems = Array.from({ length: 970 }, (_, index) => String(100_000_007 + index * 9_700_031).slice(0, 9));
  const passing = (check: (digits: string) => boolean, ends: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + ends.filter(end => check(stem + end)).length, 0) / (stems.length * ends.length);
  expect(passing(mod11, [...DIGITS])).toBeCloseTo(1 / 11, 2);
  const pairs = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(passing(mod97, pairs)).toBeCloseTo(1 / 97, 3);
});

test('what is kept for tests and printed as a specimen is told apart', () => {
  const isSpecimen = (name: string, number: string) =>
    patterns[`../../src/detect/patterns/${name}.ts`]!.isSpecimen!(number, number);
  expect(isSpecimen('id-nhs-number', '9998765439')).toBe(true);
  expect(isSpecimen('id-nhs-number', '6260181590')).toBe(false);
  expect(isSpecimen('id-nhi', 'ZAC5361')).toBe(true);
  expect(isSpecimen('id-nir', '269054958815780')).toBe(true);
});
