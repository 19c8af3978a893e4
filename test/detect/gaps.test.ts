import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasGap } from '../../src/detect/read/blank';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

it('two spaces side by side are seen wherever they stand, and only within the part that is asked about', () => {
  const stretch = emptyStretch();
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '!', '\n', '\u007f', '@', ' '), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(8), fc.nat(8), (text, before, behind) => {
      fill(stretch, text);
      const end = text.length - behind;
      fc.pre(before < end);
      expect(hasGap(stretch, before, end)).toBe(text.slice(before, end).includes('  '));
    }),
    { numRuns: 5_000, seed: 7 },
  );
});
