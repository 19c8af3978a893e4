import { describe, expect, test } from 'vitest';
import { isPlausibleDay, readDate } from '../../src/detect/lib/date';
import { isIcd10, isSpecialIcd10 } from '../../src/detect/lib/icd10';
import { luhn } from '../../src/detect/lib/luhn';
import { isFictionalNumber, isNanp } from '../../src/detect/lib/nanp';
import { isMadeUpName, isPersonName } from '../../src/detect/lib/person-name';
import { verhoeff } from '../../src/detect/lib/verhoeff';
import { hasIcd10Category } from '../../src/detect/patterns/vocabulary/icd10-categories';

/** How many of the ten last digits make a stem pass a check. */
const passing = (check: (digits: string) => boolean, stem: string): number =>
  [...'0123456789'].filter(digit => check(stem + digit)).length;

describe('check digits', () => {
  test('Luhn passes the published numbers', () => {
    for (const digits of ['79927398713', '4242424242424242', '378282246310005', '808401234567893']) {
      expect(luhn(digits), digits).toBe(true);
    }
  });
  test('Verhoeff passes published concepts and the textbook number', () => {
    for (const digits of ['2363', '44054006', '22298006', '73211009']) expect(verhoeff(digits), digits).toBe(true);
  });
  test('exactly one last digit in ten passes', () => {
    for (const stem of ['400012345678901', '1', '98765432', '000000001']) {
      expect(passing(luhn, stem)).toBe(1);
      expect(passing(verhoeff, stem)).toBe(1);
    }
  });
  test('one wrong digit, or two neighbours swapped, is noticed by Verhoeff', () => {
    const digits = '44054006';
    for (let at = 0; at < digits.length; at += 1) {
      const wrong = `${digits.slice(0, at)}${(Number(digits[at]) + 1) % 10}${digits.slice(at + 1)}`;
      expect(verhoeff(wrong), wrong).toBe(false);
      const swapped = `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at]}${digits.slice(at + 2)}`;
      if (swapped !== digits) expect(verhoeff(swapped), swapped).toBe(false);
    }
  });
  test('nothing and letters pass neither', () => {
    for (const text of ['', 'abc']) {
      expect(luhn(text)).toBe(false);
      expect(verhoeff(text)).toBe(false);
    }
  });
});

describe('dates', () => {
  test.each([
    ['03/14/1971', 1971, 3, 14],
    ['3/4/71', 71, 3, 4],
    ['25.12.1988', 1988, 12, 25],
    ['1971-03-14', 1971, 3, 14],
    ['1971-03-14T08:30:00.123Z', 1971, 3, 14],
    ['1971/03/14', 1971, 3, 14],
    ['19710314', 1971, 3, 14],
    ['03141971', 1971, 3, 14],
    ['19710314083000', 1971, 3, 14],
    ['14-MAR-1971', 1971, 3, 14],
    ['14 March 1971', 1971, 3, 14],
    ['March 14, 1971', 1971, 3, 14],
  ])('%s is read', (text, year, month, day) => {
    expect(readDate(text)).toEqual({ year, month, day });
  });
  test.each(['13/32/1971', '1971-13-14', 'Marble 14, 1971', '00/14/1971', '', '12345678', 'March'])(
    '%j is none',
    text => {
      expect(readDate(text)).toBeNull();
    },
  );
  test('days that systems fill in and days outside of living memory are not plausible', () => {
    for (const [year, month, day] of [
      [1900, 1, 1],
      [1970, 1, 1],
      [1899, 12, 30],
      [9999, 12, 31],
      [1871, 3, 14],
    ] as const) {
      expect(isPlausibleDay({ year, month, day }, 0), `${year}`).toBe(false);
    }
    expect(isPlausibleDay({ year: 1970, month: 1, day: 2 }, 0)).toBe(true);
  });
});

describe('telephone numbers', () => {
  test.each(['614-384-2271', '(614) 384-2271', '+1 614 384 2271', '16143842271'])('%s can be a subscriber’s', text => {
    expect(isNanp(text)).toBe(true);
  });
  test.each([
    '123-456-7890',
    '212-011-1234',
    '911-384-2271',
    '614-911-2271',
    '800-384-2271',
    '694-384-2271',
    '384-2271',
    '26143842271',
  ])('%s can not', text => expect(isNanp(text)).toBe(false));
  test('555-0100 to 555-0199 are fiction in every area', () => {
    expect(['614-555-0100', '212-555-0199', '+1 (740) 555-0147'].every(isFictionalNumber)).toBe(true);
    expect(['614-555-0200', '614-555-1234', '614-384-0147'].some(isFictionalNumber)).toBe(false);
  });
});

describe('ICD-10-CM', () => {
  test('the table holds the categories of the yearly file', () => {
    const categories = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap(letter =>
      Array.from({ length: 100 }, (_, number) => letter + String(number).padStart(2, '0')),
    );
    expect(categories.filter(hasIcd10Category)).toHaveLength(1905);
    for (const category of ['A00', 'I10', 'U07', 'Z99', 'C4A']) expect(hasIcd10Category(category), category).toBe(true);
    for (const category of ['A12', 'B12', 'F35', 'U99', 'I4A', '', 'E1', 'e11', 'EE1'])
      expect(hasIcd10Category(category), category).toBe(false);
  });
  test.each(['E119', 'J45909', 'S72001A', 'I10', 'O9A212'])('%s can be a code', code =>
    expect(isIcd10(code)).toBe(true),
  );
  test.each(['A123', 'V700', 'S72001X', 'U999', 'E11Q', 'S72001A1', '', 'e119'])('%j can not', code =>
    expect(isIcd10(code)).toBe(false),
  );
  test.each(['B20', 'F331', 'F1120', 'A539', 'O039', 'Z21', 'T1491XA', 'R45851', 'Z3A12'])(
    '%s is specially protected',
    code => expect(isSpecialIcd10(code)).toBe(true),
  );
  test.each(['E119', 'I10', 'S72001A', 'Z000', 'T149', 'R450'])('%s is not', code =>
    expect(isSpecialIcd10(code)).toBe(false),
  );
});

describe('names', () => {
  test.each([
    'Maria Delgado',
    'DELGADO, MARIA T',
    'denise abara',
    "O'Neil, Kathleen",
    'José Núñez',
    'Lee, An',
    'Maria Delgado was seen',
  ])('%s may be a person’s', text => expect(isPersonName(text)).toBe(true));
  test.each([
    'fax inbound',
    'Test Patient',
    'First Last',
    'Harlow Imaging Associates',
    'Maria Delgado MD',
    'Maria',
    '',
    'not available',
  ])('%j is not taken for one', text => expect(isPersonName(text)).toBe(false));
  test('the names that stand for nobody are known', () => {
    expect(['John Doe', 'DOE, JANE', 'Anissa357 Wuckert783'].every(isMadeUpName)).toBe(true);
    expect(isMadeUpName('Maria Delgado')).toBe(false);
  });
});
