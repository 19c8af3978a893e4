import { describe, expect, it } from 'vitest';
import { readStart } from '../../src/background/read-start';

/** A body in pieces of so many bytes; says whether it was let go. */
function bodyOf(pieces: readonly number[], type?: 'bytes', failure?: Error) {
  const state = { isCancelled: false, pulls: 0 };
  const body = new ReadableStream({
    ...(type && { type }),
    pull(controller: ReadableStreamDefaultController | ReadableByteStreamController) {
      const size = pieces[state.pulls];
      state.pulls += 1;
      if (size !== undefined) return controller.enqueue(new Uint8Array(size).fill(state.pulls) as never);
      if (failure) return controller.error(failure);
      controller.close();
      if ('byobRequest' in controller) controller.byobRequest?.respond(0);
    },
    cancel() {
      state.isCancelled = true;
    },
  } as unknown as UnderlyingDefaultSource) as ReadableStream<Uint8Array>;
  return { body, state };
}

describe.each(['bytes', undefined] as const)('the beginning of a body of type %s', type => {
  it('is as long as was asked for, wherever the pieces end, and the rest is let go', async () => {
    const { body, state } = bodyOf([3, 3, 100, 100], type);
    const { bytes, cut } = await readStart(body, 10);
    expect([...bytes]).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    expect(cut).toBe('limit');
    expect(state.isCancelled).toBe(true);
  });

  it('is the whole of a short one', async () => {
    expect(await readStart(bodyOf([3, 3], type).body, 10)).toMatchObject({ bytes: { length: 6 }, cut: null });
    expect(await readStart(bodyOf([], type).body, 10)).toMatchObject({ bytes: { length: 0 }, cut: null });
  });

  it('is what came where the rest fails, and no answer where nothing came', async () => {
    const failure = new Error('reset');
    expect(await readStart(bodyOf([3], type, failure).body, 10)).toMatchObject({
      bytes: { length: 3 },
      cut: 'loading',
    });
    await expect(readStart(bodyOf([], type, failure).body, 10)).rejects.toThrow('reset');
  });
});
