import { existsSync, openSync, readSync } from 'node:fs';

/** Milliseconds that this thread has worked; what others do on a busy machine is not counted. Elsewhere than on Linux, of the wall clock. */
export const now: () => number = threadTime() ?? (() => performance.now());

/** https://docs.kernel.org/scheduler/sched-stats.html: the first number, nanoseconds on a processor. */
function threadTime(): (() => number) | null {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  if (!existsSync(file)) return null;
  const open = openSync(file, 'r');
  const bytes = Buffer.alloc(64);
  const never = new Int32Array(new SharedArrayBuffer(4));
  return () => {
    // The number is brought up to date when the thread rests.
    Atomics.wait(never, 0, 0, 0.02);
    const length = readSync(open, bytes, 0, bytes.length, 0);
    return Number.parseInt(bytes.toString('latin1', 0, length), 10) / 1e6;
  };
}
