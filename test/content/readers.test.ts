import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Readers } from '../../src/content/readers';

const world = globalThis as unknown as { leakReaders?: Readers; chrome?: unknown };
const whole = { begin: () => {}, openDocument: () => {} } as unknown as Readers;
let isRefused = false;
const send = vi.fn(async () => {
  if (!isRefused) world.leakReaders = whole;
  return isRefused ? { isDone: false, refusal: 'failed' } : { isDone: true, value: null };
});

beforeEach(() => {
  vi.resetModules();
  send.mockClear();
  isRefused = false;
  world.chrome = { runtime: { id: 'own', sendMessage: send } };
});
afterEach(() => {
  delete world.leakReaders;
  delete world.chrome;
});

it('what reads every form is sent into a document once, however often and at the same time it is asked for', async () => {
  const { readersOfEveryForm, readersAtHand } = await import('../../src/content/readers');
  expect(readersAtHand()).toBe(null);
  const both = await Promise.all([readersOfEveryForm(), readersOfEveryForm()]);
  expect([...both, await readersOfEveryForm(), readersAtHand()]).toEqual([whole, whole, whole, whole]);
  expect(send).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalledWith({ name: 'sendReaders', args: [] });
});

it('where it can not be sent nothing reads the document, and it is asked for again the next time', async () => {
  const { readersOfEveryForm } = await import('../../src/content/readers');
  isRefused = true;
  expect(await readersOfEveryForm()).toBe(null);
  isRefused = false;
  expect(await readersOfEveryForm()).toBe(whole);
  expect(send).toHaveBeenCalledTimes(2);
});
