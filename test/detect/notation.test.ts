import { describe, expect, it } from 'vitest';
import { type Automaton, acceptedAt, compile, endAt, run } from '../../src/detect/scan/automaton';
import { longest, parseShape, picture } from '../../src/detect/scan/notation';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

/** The end of the longest match at the start of a text, or -1. */
function longestOf(automaton: Automaton<string>, text: string): number {
  const stretch = emptyStretch();
  fill(stretch, text);
  const ends = run(automaton, stretch.bytes, 0, text.length);
  return ends === 0 ? -1 : endAt(automaton, ends - 1);
}
const automatonOf = (...shapes: string[]) =>
  compile(
    shapes,
    shapes.map(shape => [shape]),
  );
const matches = (shape: string, text: string) => longestOf(automatonOf(shape), text);

describe('the notation of shapes', () => {
  it.each([
    ['ddd-dd-dddd', '536-90-4399', 11],
    ['ddd-dd-dddd', '536-90-43990', -1],
    ['ddd-dd-dddd', '536-90-4399-1', -1],
    ['ddd-dd-dddd', '536-90-4399.', 11],
    ['Ld{7}', 'B1234563', 8],
    ['d{1,3} w', '12 Elm', 6],
    ['d{1,3} Ŵ', '12 Elm', 6],
    ['d{1,3} Ŵ', '12 elm', -1],
    ['d{1,3} Ŵ', '12 Élan', 7],
    ['w, w', "O'Neil, Mary-Ann", 16],
    ['w w', 'Zoë Müller', 10],
    ['dd?/dd?/dddd', '4/11/1958', 9],
    ['(ddd) ddd', '(614) 238', 9],
    ['ddd ddd', '614\u00a0238', 7],
    ['@a{1,190}.L{2,24}', '@mail.host.net', 14],
  ])('%s in %j ends at %i', (shape, text, end) => {
    expect(matches(shape, text)).toBe(end);
  });

  it('finds the longest of several shapes and says which', () => {
    const automaton = automatonOf('w w', 'w, w', 'w w w');
    expect(longestOf(automaton, 'Ann Lee Berg')).toBe(12);
    expect(endAt(automaton, 0)).toBe(7);
    expect(acceptedAt(automaton, 0)).toEqual(['w w']);
    expect(acceptedAt(automaton, 1)).toEqual(['w w w']);
  });

  it('keeps the longest of many ends', () => {
    const automaton = automatonOf('u{1,200}');
    expect(longestOf(automaton, '1/2/3/4/5/6/7/8/9/10/11/12/13')).toBe(29);
  });

  it.each(['', '{2}', 'd{', 'd}', 'd{5,2}', 'd{0,0}', 'd{999}', 'd?', 'd{2}{3}'])(
    'refuses %j with a sentence',
    shape => {
      expect(() => parseShape(shape)).toThrow(/ /);
    },
  );

  it('shows a shape as people read it', () => {
    expect(picture('ddd-dd-dddd')).toBe('999-99-9999');
    expect(picture('w, w')).toBe('Aaaa, Aaaa');
    expect(longest('d{1,3} w')).toBe(44);
  });
});
