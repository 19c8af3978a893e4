import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import type { Meaning, Terms } from '../../src/detect/scan/terms';
import {
  FINDS,
  FLAGS,
  factOf,
  findingsOf,
  letterBit,
  makePhrases,
  meetFirst,
  NEXT,
  nextOf,
  SAYS,
} from '../../src/detect/scan/vocabulary';

const words = fc.constantFrom('date', 'of', 'birth', 'no', 'née', '10', 'a', 'ab', 'Ünal');
const term = fc.array(words, { minLength: 1, maxLength: 4 });
const meaning = (findings: readonly number[], isSaid: boolean): Meaning => ({
  findings,
  patterns: [],
  weak: [],
  isSaid,
  isPrefix: false,
  isTrigger: false,
});
const meanings = [meaning([3], false), meaning([], true), meaning([1, 2], true)];

/** Terms as `unpackTerms` gives them: the first word of each by itself, the rests and what they mean behind it. */
function termsOf(all: ReadonlyMap<string, Meaning>): Terms {
  const heads = [...new Set([...all.keys()].map(each => each.split(' ')[0]!))];
  return {
    beginnings: { signs: '', leading: 0, isLoose: false },
    plain: heads,
    coded: [],
    from: head =>
      [...all].flatMap(([text, meant]) => {
        const [first, ...rest] = text.split(' ');
        return first === heads[head] ? [[rest.join(' '), meant] as [string, Meaning]] : [];
      }),
  };
}

it('a text of words ends where a term does and means what that means; what no term begins with leads nowhere', () => {
  const stretch = emptyStretch();
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { selector: each => each.join(' '), minLength: 1, maxLength: 400, size: 'max' }),
      fc.array(term, { maxLength: 50 }),
      fc.func(fc.nat(meanings.length - 1)),
      (written, others, choose) => {
        const all = new Map(written.map(each => [each.join(' '), meanings[choose(each.join(' '))]!]));
        const terms = termsOf(all);
        const phrases = makePhrases(terms);
        for (const each of [...others, ...written]) {
          let phrase = terms.plain.indexOf(each[0]!);
          if (phrase >= 0) meetFirst(phrases, phrase);
          for (let length = 1; phrase >= 0 && length <= each.length; length += 1) {
            const text = each.slice(0, length).join(' ');
            const flags = factOf(phrases, phrase, FLAGS);
            const meant = all.get(text);
            expect((flags & SAYS) !== 0, text).toBe(meant?.isSaid ?? false);
            expect((flags & FINDS) === 0 ? [] : findingsOf(phrases, flags), text).toEqual(meant?.findings ?? []);
            const next = each[length];
            if (next === undefined) break;
            const goesOn = [...all.keys()].some(key => `${key} `.startsWith(`${text} ${next} `));
            if (goesOn) expect(factOf(phrases, phrase, NEXT) & letterBit(next.charCodeAt(0)), text).not.toBe(0);
            fill(stretch, next.toUpperCase());
            phrase = nextOf(phrases, phrase, stretch.bytes, 0, next.length);
            expect(phrase >= 0, `${text} ${next}`).toBe(goesOn);
          }
        }
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});
