import { describe, expect, test } from 'vitest';
import * as digits from './check-digits';

/** Published numbers: the facts' valid examples and the standards' specimens. The last sign is the one worked out. */
const PUBLISHED: readonly (readonly [string, (body: string) => string | null, readonly string[]])[] = [
  ['Luhn, as an NPI behind 80840', digits.luhnDigit, ['808401234567893', '808402000000010', '808401999999992']],
  ['Luhn, as a payment card', digits.luhnDigit, ['4000123456789017', '5100000000000123', '370000000000127']],
  ['Luhn, as LOINC', digits.luhnDigit, ['23457', '7187', '945006']],
  ['Luhn, as an ABHA number', digits.luhnDigit, ['43422151056749', '22722548295255']],
  ['Luhn, as an Australian IHI', digits.luhnDigit, ['8003600000000007']],
  ['NHS number', digits.nhsDigit, ['9998765439', '9434765919', '0101701233']],
  ['GTIN', digits.gs1Digit, ['09506000117843', '51022222233336']],
  ['Irish IHI, outer digit', digits.gs1Digit, ['539000081234567861', '539000081200000132']],
  ['Irish IHI, core', digits.nhsDigit, ['8123456786', '8120000013']],
  ['PHN of British Columbia, behind its 9', digits.bcDigit, ['698658215']],
  ['Medicare of Australia', digits.medicareDigit, ['242877813', '212345670']],
  ['ABA routing number', digits.routingDigit, ['111000025', '021000021', '322271627']],
  ['DEA registration', digits.deaDigit, ['1234563']],
  ['KVNR', digits.kvnrDigit, ['A123456780', 'X110123458', 'Z987654321']],
  ['NHI', digits.nhiDigit, ['ZZZ0016', 'ZZZ0024', 'ZAC5361']],
  ['Verhoeff, as SNOMED CT', digits.verhoeffDigit, ['22298006', '73211009', '44054006']],
];

describe('check digits agree with published numbers', () => {
  test.each(PUBLISHED)('%s', (_, digit, numbers) => {
    for (const number of numbers) expect(number.slice(0, -1) + digit(number.slice(0, -1))).toBe(number);
  });
  test('the two digits of a NIR, of an IBAN and the ninth sign of a VIN', () => {
    expect(digits.nirKey('2690549588157')).toBe('80');
    expect(digits.nirKey('253072B073004')).toBe('70');
    expect(digits.ibanDigits('DE', '370400440532013000')).toBe('89');
    for (const vin of ['1M8GDM9AXKP042788', '5GZCZ43D13S812715', '1HGCM82633A004352'])
      expect(digits.vinSign(vin)).toBe(vin[8]);
  });
});

describe('check digits disagree with published invalid numbers', () => {
  test.each([
    ['NPI', digits.luhnDigit, '808401234567890'],
    ['NHS number', digits.nhsDigit, '9434765871'],
    ['NHS number, printed as a layout only', digits.nhsDigit, '9876544321'],
    ['Irish IHI', digits.gs1Digit, '539000081234567862'],
    ['ABA routing number', digits.routingDigit, '021000022'],
    ['DEA registration', digits.deaDigit, '1234567'],
    ['KVNR', digits.kvnrDigit, 'A123456789'],
    ['NHI', digits.nhiDigit, 'ZZZ0044'],
    ['SNOMED CT', digits.verhoeffDigit, '22298007'],
    ['LOINC', digits.luhnDigit, '23456'],
    ['IHI of Australia', digits.luhnDigit, '8003600000000008'],
  ] as const)('%s', (_, digit, number) => {
    expect(digit(number.slice(0, -1))).not.toBe(number.at(-1));
  });
});
