import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/detect/scan/fold';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

const CHARACTERS = ['a', 'Z', '7', ' ', '-', 'é', 'ß', '\u00a0', '–', '’', '漢', '\u2019', '😀', '\ud800'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...CHARACTERS), fc.integer({ min: 0, max: 9 })), { maxLength: 60 })
  .map(parts => parts.map(([character, times]) => character + 'abcdefghi'.slice(0, times)).join(''));

it('a stretch has one folded byte for each UTF-16 unit, however long the text', () => {
  const stretch = emptyStretch();
  fc.assert(
    fc.property(texts, text => {
      fill(stretch, text);
      const folded = Array.from({ length: text.length }, (_, at) => fold(text.charCodeAt(at)));
      expect([...stretch.bytes.subarray(0, text.length)]).toEqual(folded);
      if (stretch.isPlain) expect(folded.every((code, at) => code === text.charCodeAt(at))).toBe(true);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});

it('folds what is no letter of a name to 1, spaces and dashes to plain ones, and letters beyond ASCII to one', () => {
  const folded = (text: string) => [...text].map(character => fold(character.charCodeAt(0)));
  expect(folded('«×÷€→★、﷿＋')).toEqual([1, 127, 127, 1, 1, 1, 1, 127, 1]);
  expect(folded('éß漢Ω')).toEqual([127, 127, 127, 127]);
  expect(folded('\u00a0\u202f\u2009–—’')).toEqual([32, 32, 32, 45, 45, 39]);
  expect([0xd800, 0xdfff].map(fold)).toEqual([1, 1]);
});
