import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/detect';
import { engine } from '../../src/detect/scan/ready';
import type { Span } from '../../src/detect/scan/sink';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { FLAGS, factOf, IS_WHOLE, NEXT } from '../../src/detect/scan/vocabulary';
import { mayMatter, phraseAt } from '../../src/detect/scan/words';
import { raw } from './scans';

/** What texts are made of: words and numbers that are found, that only begin like these, and what stands between. */
const PARTS = [
  'SSN',
  '536-90-4399',
  'DOB:',
  '1951-03-04',
  'Patient name:',
  'Dora Quill',
  'date of birth 03/04/1951',
  'metformin 500 mg',
  'q6h',
  '(614) 238-1184',
  '+49 30 1234567',
  'dora.quill@lakeshore-mail.net',
  'https://lakeshore-mail.net/a?b=c',
  '661 Harlow Street',
  'P.O. Box 412',
  '[E11.9]',
  '4111 1111 1111 1111',
  '1EG4-TE5-MK73',
  'no',
  'a',
  'x',
  '12',
  '3.5',
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '12345678901234567890123456789012345678901234567890',
  'a1b2',
  'Zoë',
  '(',
  '@',
  '+',
  '-',
  ',',
  '\n',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', ' ', '', ', ', '\n', ': ', '/')), { maxLength: 24 })
  .map(parts => parts.flat().join(''));

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const reading = begin(raw('text/plain'), { spans });
  reading.feed({ text });
  reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
  return spans;
}

describe('the pass over a text in blocks of 32 characters', () => {
  it('finds the same wherever the blocks begin', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 31 }), (text, shift) => {
        const shifted = spansOf(`${'.'.repeat(shift)}\n${text}`);
        const moved = spansOf(`.\n${text}`).map(({ type, start, end }) => ({
          type,
          start: start + shift - 1,
          end: end + shift - 1,
        }));
        expect(shifted).toEqual(moved);
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it('has texts in which much is found', () => {
    const found = fc.sample(texts, { numRuns: 500, seed: 11 }).flatMap(spansOf);
    expect(new Set(found.map(({ type }) => type)).size).toBeGreaterThan(10);
    expect(found.length).toBeGreaterThan(500);
  });
});

describe('the words of the vocabulary', () => {
  const { words } = engine();
  const stretch = emptyStretch();
  const put = (text: string) => {
    fill(stretch, text);
    return stretch;
  };

  it('are all met, in any case, whatever stands before them', () => {
    for (const word of words.terms.plain) {
      for (const written of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
        if (written.length !== word.length) continue;
        put(`(${written}) z`);
        expect(phraseAt(words, stretch, 1, 1 + word.length), written).not.toBe(-1);
      }
    }
  });

  it('may matter where what follows goes on from them, and most other words never do', () => {
    for (const word of words.terms.plain) {
      const phrase = phraseAt(words, put(word), 0, word.length);
      const isWhole = (factOf(words.phrases, phrase, FLAGS) & IS_WHOLE) !== 0;
      const letters = factOf(words.phrases, phrase, NEXT);
      for (let letter = 97; letter < 123; letter += 1) {
        if (!isWhole && (letters & (1 << (letter - 97))) === 0) continue;
        const { bytes, view } = put(`${word} ${String.fromCharCode(letter)}`);
        expect(mayMatter(words, bytes, view, 0, word.length), `${word} ${String.fromCharCode(letter)}`).toBe(1);
      }
    }
    const others = fc.sample(fc.string({ unit: fc.constantFrom(...'etaoinshrdlu'), minLength: 2, maxLength: 9 }), {
      numRuns: 5_000,
      seed: 3,
    });
    const taken = others.filter(word => {
      const { bytes, view } = put(`${word} and`);
      return mayMatter(words, bytes, view, 0, word.length) === 1;
    });
    expect(taken.length).toBeLessThan(200);
  });
});
