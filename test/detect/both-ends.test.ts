import { expect, it } from 'vitest';
import { keepBothEnds } from '../../src/detect/lib/both-ends';

it('keeps the first and the last, and nothing between', () => {
  const ends = keepBothEnds(10);
  for (let text = 0; text < 5_000; text += 1) ends.hear(String(text).padStart(4, '0'));
  expect(ends.texts()).toEqual(['0000', '0001', '0002', '4997', '4998', '4999']);
});

it('keeps one that is longer than it should', () => {
  const ends = keepBothEnds(3);
  for (const text of ['first one', 'between', 'last one']) ends.hear(text);
  expect(ends.texts()).toEqual(['first one', 'last one']);
});
