import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSet } from '../../src/detect/lib/word-set';
import { hashLetter, makeWordTable } from '../../src/detect/lib/word-table';

it('a set of words holds the words of its list and no others, however the list is broken into lines', () => {
  const words = wordSet(`ssn  mrn
    date-of-birth`);
  expect([...words]).toEqual(['ssn', 'mrn', 'date-of-birth']);
  expect(['ssn', 'date-of-birth', '', 'date'].map(word => words.has(word))).toEqual([true, true, false, false]);
});

it('a table of words asks for its lists once, and not before it is asked itself', () => {
  let asked = 0;
  const table = makeWordTable(() => {
    asked += 1;
    return [['ann'], ['ann', 'bob']];
  });
  expect(asked).toBe(0);
  const hash = (word: string) => Array.from(word).reduce((sum, letter) => hashLetter(sum, letter.charCodeAt(0)), 0);
  expect(['ann', 'bob', 'cat'].map(word => table(hash(word)))).toEqual([3, 2, 0]);
  expect(asked).toBe(1);
});

it('a list of any words comes out as it went in', () => {
  const word = fc.stringMatching(/^[a-z-]{1,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (list, other) => {
      const words = wordSet(list.join(' '));
      expect([...words]).toEqual(list);
      expect(words.has(other)).toBe(list.includes(other));
    }),
  );
});
