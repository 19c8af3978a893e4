import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essence, raw, scan } from './scans';

const head = raw('text/plain');
const line = (field: string, value: string) => `${String(value.length + 9).padStart(3, '0')}${field}${value}\r\n`;
const person = (number: string, given: string, born: string) =>
  line('8000', '6310') +
  line('3000', number) +
  line('3101', 'Quill') +
  line('3102', given) +
  line('3103', born) +
  line('6220', 'Asthma') +
  line('8420', '9.4');
const TEXT = person('004711', 'Dora', '14031961') + person('004712', 'Anna', '02091990');

describe('what German devices and laboratories hand on', () => {
  it('is read by its numbered fields, one patient a record', () => {
    const { records, identifiers } = scan(head, TEXT);
    expect(records).toMatchObject({ total: 2, phi: 2 });
    expect(identifiers.map(({ type }) => type)).toEqual(expect.arrayContaining(['name', 'mrn', 'date-of-birth']));
  });

  it('is read alike wherever it is cut', () => {
    const expected = essence(scan(head, TEXT));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: TEXT.length }), { maxLength: 9 }), cuts => {
        expect(essence(scan(head, TEXT, cuts))).toEqual(expected);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('is read where its lines were written anew, without counting them again', () => {
    expect(scan(head, TEXT.replaceAll(/Quill|Asthma/g, '$& ae')).records.phi).toBe(2);
  });

  it('is no list of numbers', () => {
    expect(scan(head, '0138000631\n9999999Quill\n0000000Asthma\n'.repeat(9)).records.total).toBe(0);
  });
});
