import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginsAs, kindOfWhole } from '../../src/detect/lib/kinds-of-words';
import { makeWordTable } from '../../src/detect/lib/word-table';

const LIST = ['hiv', 'hiv positive', 'panic disorder', '4242424242424242'];
const table = makeWordTable(() => [LIST]);
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'hivpos H1 42'), maxLength: 20 }),
  fc.tuple(fc.constantFrom(...LIST), fc.string({ maxLength: 4 })).map(parts => parts.join('').toUpperCase()),
);

it('a text is in a list, or begins as one of it, whatever its case', () => {
  fc.assert(
    fc.property(text, each => {
      const lower = each.replace(/[A-Z]/g, letter => letter.toLowerCase());
      expect(kindOfWhole(each, table) !== 0).toBe(LIST.includes(lower));
      expect(beginsAs(each, table)).toBe(LIST.some(entry => lower.startsWith(entry)));
    }),
    { numRuns: 2_000, seed: 7 },
  );
});
