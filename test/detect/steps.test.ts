import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptedAt, compile, endAt, run, TOKEN } from '../../src/detect/scan/automaton';
import { isWord, parseShape } from '../../src/detect/scan/notation';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';
import { trackAt } from '../../src/detect/scan/tracks';

const CLASSES: Readonly<Record<string, string>> = {
  d: '\\d',
  L: '[A-Za-z]',
  X: '[A-Za-z\\d]',
  w: "[A-Za-z]+(?:['-][A-Za-z]+)*",
  Ŵ: "[A-Z][A-Za-z]*(?:['-][A-Za-z]+)*",
  a: '[A-Za-z\\d._%+-]',
  u: '[A-Za-z\\d._%+\\-/=&?#~:]',
  ' ': '[ \\t]',
};
const expressionOf = (shape: string): RegExp =>
  new RegExp(
    `^${parseShape(shape)
      .map(({ symbol, least, most }) => {
        const isFree = most > 24;
        const times = isFree ? `{${least},}` : `{${least},${most}}`;
        return `(?:${CLASSES[symbol] ?? `\\x${symbol.charCodeAt(0).toString(16).padStart(2, '0')}`})${times}`;
      })
      .join('')}$`,
  );

/** The ends at which a shape matches a text from its start, as regular expressions see it. */
function endsOf(shape: string, text: string): number[] {
  const ends: number[] = [];
  const expression = expressionOf(shape);
  const most = parseShape(shape).some(({ symbol }) => isWord(symbol)) ? 40 : Number.POSITIVE_INFINITY;
  for (let end = 1; end <= Math.min(text.length, most); end += 1) {
    const next = text[end];
    const isToken = (character: string | undefined) => character !== undefined && TOKEN[character.charCodeAt(0)] === 1;
    const isJoined = next !== undefined && '-./@'.includes(next) && isToken(text[end + 1]);
    if (!isToken(next) && !isJoined && expression.test(text.slice(0, end))) ends.push(end);
  }
  return ends;
}

const atom = fc
  .tuple(
    fc.constantFrom('d', 'L', 'X', 'w', 'Ŵ', 'a', 'u', ' ', '-', '/', 'T', '9'),
    fc.constantFrom('', '', '', '?', '{2}', '{1,3}', '{0,2}', '{1,30}'),
  )
  .map(([symbol, times]) => (symbol === 'w' || symbol === 'Ŵ' ? symbol : symbol + times));
const shape = fc.array(atom, { minLength: 1, maxLength: 5 }).map(atoms => `d${atoms.join('')}`);
const text = fc
  .array(fc.constantFrom('1', '9', 'a', 'T', 'Z', ' ', '-', '/', "'", '.'), { maxLength: 12 })
  .map(characters => `1${characters.join('')}`);

it('shapes match where regular expressions do, whatever is looked for with them and was looked for before', () => {
  fc.assert(
    fc.property(
      fc.array(shape, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (shapes, texts) => {
        const automaton = compile(
          shapes,
          shapes.map((_, index) => [index]),
        );
        for (const each of texts) {
          const stretch = emptyStretch();
          fill(stretch, each);
          const count = run(automaton, stretch.bytes, 0, each.length);
          const found = Array.from({ length: count }, (_, index) => endAt(automaton, index));
          const expected = [...new Set(shapes.flatMap(one => endsOf(one, each)))].sort((one, other) => one - other);
          expect(found).toEqual(expected.slice(-8));
          const last = found.at(-1);
          if (last === undefined) continue;
          const holders = shapes.flatMap((one, index) => (endsOf(one, each).includes(last) ? [index] : []));
          expect(acceptedAt(automaton, count - 1)).toEqual(holders);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('what is written as values before comes to the same as anywhere else', () => {
  const shapes = 'ddd-dd-dddd 1dd-dd-dddd 001-ddd-ddd-dddd 1_ddd_ddd dLXd d{1,2}/d{1,2}/dddd ddd_dd d{4}_d{4} Ld{3}T?'
    .split(' ')
    .map(shape => shape.replaceAll('_', ' '));
  const notations = [
    '1-ddd',
    'dd.d',
    ...shapes.map(shape => shape.replace(/(.)\{(?:\d,)?(\d)\}/g, (_, symbol, times) => symbol.repeat(times))),
  ];
  const meanings = shapes.map((_, index) => [index]);
  const digits = fc.array(fc.constantFrom(...'0011123456789'), { minLength: 16, maxLength: 16 });
  const turns = fc.tuple(
    fc.constantFrom(...notations),
    fc.array(fc.tuple(digits, fc.constantFrom('', '. ', '.5', '.5', '-', '-x', ' 12', 'x')), {
      minLength: 10,
      maxLength: 40,
    }),
    fc.constantFrom('', '  ', ' 123 '),
  );
  let reused = 0;
  fc.assert(
    fc.property(turns, ([notation, values, behind]) => {
      const warm = compile(shapes, meanings);
      for (const [some, edge] of values) {
        const stretch = emptyStretch();
        fill(stretch, notation.replace(/[dLX]/g, (_, at) => some[at % 16]!) + edge + behind);
        const { text, bytes } = stretch;
        if (warm.tracks !== null && trackAt(warm.tracks, bytes, 0, text.length) >= 0) reused += 1;
        const fresh = compile(shapes, meanings);
        const count = run(warm, bytes, 0, text.length);
        expect(count, text).toBe(run(fresh, bytes, 0, text.length));
        expect(warm.reached, text).toBe(fresh.reached);
        for (let index = 0; index < count; index += 1) {
          expect(endAt(warm, index), text).toBe(endAt(fresh, index));
          expect(acceptedAt(warm, index), text).toEqual(acceptedAt(fresh, index));
        }
      }
    }),
    { numRuns: 500, seed: 3 },
  );
  expect(reused).toBeGreaterThan(100);
});
