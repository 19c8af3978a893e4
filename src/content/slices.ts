/** Longest that our work may hold the page up, in milliseconds. */
const SLICE = 5;
const NOTHING = Promise.resolve();

export interface Slices {
  /** Lets the page go on if the slice is used up. */
  rest(): Promise<void>;
  /** What others make, in time that is not our own; we go on in a turn of our own, as what they bring may come in the page's. */
  wait<Result>(result: Promise<Result>): Promise<Result>;
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
  const wait = async <Result>(result: Promise<Result>): Promise<Result> => {
    before += performance.now() - began;
    try {
      return await result;
    } finally {
      await turn();
      began = performance.now();
    }
  };
  return {
    wait,
    spent: () => before + performance.now() - began,
    rest: async () => {
      if (performance.now() - began >= SLICE) await wait(NOTHING);
    },
  };
}
