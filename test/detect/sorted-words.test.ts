import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgetWords, sortedWords } from '../../src/detect/lib/sorted-words';
import { wordsOf } from '../../src/detect/lib/words';

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abAB zZ,^.'1’é"), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Roe', 'ROE', 'Ro', 'Ann', "O'Neil", 'annabel'), { maxLength: 12 })
    .map(some => some.join(' ')),
);

it('the words of a name are in order whatever order they were written in', () => {
  fc.assert(
    fc.property(texts, text => {
      const sorted = sortedWords(text);
      const expected = wordsOf(text.toLowerCase()).sort().join(' ');
      expect(String(sorted)).toBe(expected);
      expect(Array.from({ length: sorted.length }, (_, at) => sorted.charCodeAt(at))).toEqual(
        Array.from(expected, (_, at) => expected.charCodeAt(at)).slice(0, sorted.length),
      );
    }),
    { numRuns: 3_000, seed: 7 },
  );
});

it('no word stays in memory', () => {
  const sorted = sortedWords('Roe Ann');
  forgetWords();
  expect(String(sorted).replaceAll('\0', '')).toBe('');
});
