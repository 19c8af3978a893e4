/** Longest that our work may hold the page up, in milliseconds. */
const SLICE = 8;

export interface Slices {
  /** Lets the page go on if the slice is used up. */
  rest(): Promise<void>;
  /** Own time so far, in milliseconds. */
  spent(): number;
}

/** Work cut in slices. Messages to ourselves come back after the page's own events, and are not slowed in hidden tabs. */
export function beginSlices(): Slices {
  const { port1, port2 } = new MessageChannel();
  let began = performance.now();
  let before = 0;
  const turn = () =>
    new Promise<void>(resolve => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  return {
    spent: () => before + performance.now() - began,
    async rest() {
      const used = performance.now() - began;
      if (used < SLICE) return;
      before += used;
      await turn();
      began = performance.now();
    },
  };
}
