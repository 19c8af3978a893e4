import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, emptyDistinct, holds, sizeOf } from '../../src/detect/scan/distinct';
import { hash, hashed, hashesOf } from '../../src/detect/scan/hash';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { compact, compactOf, lookAt, written } from '../../src/detect/scan/value';

describe('a set of hashes', () => {
  it('counts as a set does, however often and in whatever order', () => {
    const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const pair = fc.tuple(fc.oneof(half, fc.integer({ min: -3, max: 3 })), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 3_000 }), pairs => {
        const set = emptyDistinct(1_000_000);
        const known = new Set<string>();
        pairs
          .map(([low, high]) => [low === 0 ? 1 : low, high] as const)
          .forEach(([low, high], at) => {
            expect(at % 7 !== 0 || holds(set, low, high) === known.has(`${low} ${high}`)).toBe(true);
            addTo(set, low, high);
            known.add(`${low} ${high}`);
          });
        expect(sizeOf(set)).toBe(known.size);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('takes so many and no more', () => {
    const set = emptyDistinct(1_000);
    for (let low = 1; low <= 5_000; low += 1) addTo(set, low, low);
    expect(sizeOf(set)).toBe(1_000);
    expect(holds(set, 1_000, 1_000)).toBe(true);
    expect(holds(set, 1_001, 1_001)).toBe(false);
  });
});

describe('a value that is looked at where it stands', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'aZ09 -./(@^,é’–Ж\u{1F600}\u00A0'),
    minLength: 1,
    maxLength: 70,
  });
  it('reads as a string does', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (before, value, isLong) => {
        const stretch = emptyStretch();
        fill(stretch, before + value + (isLong ? 'x'.repeat(60) : ''));
        lookAt(stretch, before.length, before.length + value.length);
        for (const [view, text] of [
          [written, value],
          [compact, compactOf(value)],
        ] as const) {
          expect(String(view)).toBe(text);
          expect(Array.from({ length: view.length }, (_, at) => view.charCodeAt(at))).toEqual(
            Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
          );
          hash(view);
          const [low, high] = hashed;
          expect([...hashesOf([text])]).toEqual([low, high]);
        }
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });
});
