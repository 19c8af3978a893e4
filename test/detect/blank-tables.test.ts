import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL, CLOSE, CODE, CODE_END, HEADER, OPEN, ROW, TABLE } from '../../src/snapshot/text';
import { essence, page, scan } from './scans';

const SIGNS = [CELL, ROW, TABLE, HEADER, CODE, CODE_END, OPEN, CLOSE, '\n', ' '];
const WORDS = ['SSN', 'SSN: 536-90-4391', '536-90-4392', 'Dora Quill', 'name', 'E11.9', '“', 'x'.repeat(70)];

test('rows, tables and code that hold nothing are passed as one by one', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS)), { maxLength: 60 });
  fc.assert(
    fc.property(parts, list => {
      const ends = list.map((_, index) => list.slice(0, index).join('').length);
      expect(essence(scan(page, list.join(''), ends))).toEqual(essence(scan(page, list.join(''))));
    }),
    { numRuns: 1_500, seed: 4 },
  );
});

test('a column is called as its header says, whatever stands between', () => {
  const table = (header: string) => `${TABLE}${header}${HEADER}${ROW}\n${ROW}a${CELL}536-90-4391${ROW}${TABLE}`;
  const where = (header: string) => scan(page, table(header)).identifiers[0]?.where;
  expect(where(`name${CELL}ssn`)).toEqual(['[].ssn']);
  expect(where(CELL)).toEqual(['[].']);
  expect(where('')).toEqual(['']);
});
