import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../src/detect/scan/automaton';
import { engine } from '../../src/detect/scan/ready';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { found } from './found';

function isMet(text: string): boolean {
  const stretch = emptyStretch();
  fill(stretch, text);
  return run(engine().free, stretch.bytes, 0, text.length) > 0;
}

it('in digits alone nothing is found but a shape that stands by itself', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(digits, text => {
      expect(isMet(text) || found(text).length === 0).toBe(true);
    }),
    { numRuns: 3_000, seed: 11 },
  );
  expect(found('321-54-9876')).toEqual(['ssn']);
});
