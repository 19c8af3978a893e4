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
      const folded = Array.from({ length: text.length }, (_, at) => {
        const code = text.charCodeAt(at);
        return code >= 0xd800 && code < 0xe000 ? -1 : fold(code);
      });
      const bytes = [...stretch.bytes.subarray(0, text.length)];
      expect(bytes.map((byte, at) => (folded[at] === -1 ? -1 : byte))).toEqual(folded);
      if (stretch.isPlain) expect(folded.every((code, at) => code === text.charCodeAt(at))).toBe(true);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
