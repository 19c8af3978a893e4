import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAround } from '../../src/detect/scan/find-free';
import { dieAtSign } from '../../src/detect/scan/meet-number';
import { engine } from '../../src/detect/scan/ready';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

const finder = { hit: () => {}, health: () => {}, care: () => {} };

/** By `@` of a text: whether it is passed over, and whether it stands in an address. */
function signsOf(text: string): { isPassed: boolean; isFound: boolean }[] {
  const stretch = emptyStretch();
  fill(stretch, text);
  return [...text.matchAll(/@/g)].map(({ index }) => ({
    isPassed: dieAtSign(engine(), stretch.bytes, index, 0, text.length) === 1,
    isFound: findAround(engine(), stretch, 0, index, text.length, null, finder) > 0,
  }));
}

it('no address is passed over', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'@@ab1.-% ', 'roe.com'), maxLength: 30 });
  fc.assert(
    fc.property(signs, text => {
      for (const { isPassed, isFound } of signsOf(text)) expect(isPassed && isFound).toBe(false);
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(signsOf('ann@roe.com')).toEqual([{ isPassed: false, isFound: true }]);
});

it('a sign without a name before it or a domain behind it is passed over, once that was seen', () => {
  signsOf('a@@ a@ b');
  expect(signsOf('@roe.com .@roe.com a@@ x').map(({ isPassed }) => isPassed)).toEqual([true, true, true, true]);
});
