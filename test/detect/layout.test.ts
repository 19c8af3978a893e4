import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedAt, compile, endAt, run } from '../../src/detect/scan/automaton';
import { isLaidOut, layoutOf } from '../../src/detect/scan/layout';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { acceptedOf, acceptsNone } from '../../src/detect/scan/texts-alike';

const kindOf = (character: string): string =>
  /\d/.test(character) ? '9' : /[A-Z]/.test(character) ? 'A' : /[a-z]/.test(character) ? 'a' : character;
const kindsOf = (text: string): string => [...text].map(kindOf).join('');
const texts = fc.string({ unit: fc.constantFrom(...'0959AZMazm -(@[`{/:.\u007f'), minLength: 1, maxLength: 32 });
const stretchOf = (text: string) => {
  const stretch = emptyStretch();
  fill(stretch, text);
  return stretch;
};
const layoutIn = (text: string) => layoutOf(stretchOf(text).bytes, 0, text.length)!;

describe('a layout', () => {
  it('is that of every text whose characters are of the same kinds, and of no other', () => {
    const pairs = fc.tuple(texts, texts, fc.boolean(), fc.nat(40)).map(([one, other, isNear, at]) => {
      const end = at % one.length;
      return [one, isNear ? one.slice(0, end) + other[0] + one.slice(end + 1) : other.padEnd(one.length, '7')] as const;
    });
    fc.assert(
      fc.property(pairs, texts, ([one, long], before) => {
        const other = long.slice(0, one.length);
        const { view } = stretchOf(`${before}${other}9a`);
        expect(isLaidOut(layoutIn(one), view, before.length)).toBe(kindsOf(one) === kindsOf(other));
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('tells where letters and digits stand, unless they stand everywhere', () => {
    expect(layoutIn('A1-2').kept).toEqual(Uint8Array.of(0, 1, 3));
    expect(layoutIn('A12').kept).toBe(null);
    expect(layoutOf(new Uint8Array(64), 0, 33)).toBe(null);
  });
});

describe('what shapes say of all texts of a layout', () => {
  const SHAPES = [
    'd{9}',
    'ddd-dd-dddd',
    '1d{10}',
    'd{10}',
    'L{1,3}d{4,8}',
    'X{5,9}',
    'Vd{6}',
    'd{1,2}/d{1,2}/dddd',
    'dd Ŵ',
  ];
  const some = fc.uniqueArray(fc.constantFrom(...SHAPES), { minLength: 1 });
  const values = fc.constantFrom(
    '123456789',
    '123-45-6789',
    '12345678901',
    '1234567890',
    'AB12345',
    'V123456',
    '1/2/1999',
    '12 Main',
    '#12',
  );
  const likeIt = (value: string, seed: number): string => {
    let state = seed;
    const next = (characters: string) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return characters[Math.floor((state / 2 ** 32) * characters.length)]!;
    };
    return value
      .replace(/\d/g, () => next('0123456789'))
      .replace(/[A-Z]/g, () => next('ABTVWZ'))
      .replace(/[a-z]/g, () => next('aemtz'));
  };

  it('holds of each of them', () => {
    fc.assert(
      fc.property(some, values, fc.nat(), (shapes, value, seed) => {
        const automaton = compile(
          shapes,
          shapes.map(shape => [shape]),
        );
        const { places } = layoutIn(value);
        const accepted = acceptedOf(automaton, places);
        const isNone = acceptsNone(automaton, places);
        for (let round = 0; round < 10; round += 1) {
          const text = likeIt(value, seed + round);
          const ends = run(automaton, stretchOf(text).bytes, 0, text.length);
          if (isNone) expect(ends).toBe(0);
          const whole = ends > 0 && endAt(automaton, ends - 1) === text.length ? acceptedAt(automaton, ends - 1) : [];
          if (accepted !== null) expect(whole).toEqual(accepted);
        }
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('is not known where it depends on a digit or letter', () => {
    const automaton = compile(['1d{10}', 'Vd{6}', 'X{7}'], [['long'], ['v'], ['any']]);
    expect(acceptedOf(automaton, layoutIn('12345678901').places)).toBe(null);
    expect(acceptedOf(automaton, layoutIn('V123456').places)).toBe(null);
    expect(acceptedOf(automaton, layoutIn('1234567').places)).toEqual(['any']);
    expect(acceptsNone(automaton, layoutIn('12345').places)).toBe(true);
    expect(acceptsNone(automaton, layoutIn('1234567').places)).toBe(false);
    expect(acceptsNone(automaton, layoutIn('1234567-1').places)).toBe(true);
    expect(acceptsNone(automaton, layoutIn('1234567-').places)).toBe(false);
  });
});
