import { expect, test } from 'vitest';
import { beginSlices } from '../../src/content/slices';

test('what others made is gone on with in a turn of our own', async () => {
  let isOver = false;
  const waited = beginSlices()
    .wait(Promise.resolve('made'))
    .then(made => {
      isOver = true;
      return made;
    });
  for (let turn = 0; turn < 50; turn += 1) await null;
  expect(isOver).toBe(false);
  expect(await waited).toBe('made');
});

test('the time of others is not our own', async () => {
  const slices = beginSlices();
  await slices.wait(new Promise(done => setTimeout(done, 200)));
  expect(slices.spent()).toBeLessThan(150);
});

test('a slice that is used up ends', async () => {
  const slices = beginSlices();
  const began = performance.now();
  while (performance.now() - began < 20);
  let isOver = false;
  const rest = slices.rest().then(() => {
    isOver = true;
  });
  for (let turn = 0; turn < 50; turn += 1) await null;
  expect(isOver).toBe(false);
  await rest;
});
