import { beginSaved } from '../../../src/parsed/begin-saved';
import { make, pieces, type Text } from '../texts/make';
import { now } from './clock';

/** What so many megabytes of a text cost, fed as they are made. */
export interface Grown {
  /** Milliseconds of the engine's for a megabyte. */
  each: number;
  /** Megabytes that the scan holds at its end, after a collection. */
  heap: number;
  /** Megabytes of the whole process at its peak, the making of the text included. */
  peak: number;
}

const STEP = 1_000_000;

/** One long text in pieces of 64 K, every megabyte made anew; its first megabytes warm up on a scan of their own. */
export function grow(text: Text, megabytes: number): Grown {
  feed(text, 3);
  globalThis.gc?.();
  const before = held();
  const { spent, scan } = feed(text, megabytes);
  globalThis.gc?.();
  const heap = held() - before;
  const start = now();
  scan.end({ state: 'full', reason: null, scanned: scan.scanned(), of: scan.scanned() });
  const each = ((spent + now() - start) / scan.scanned()) * STEP;
  return { each, heap, peak: process.resourceUsage().maxRSS / 1_000 };
}

function feed(text: Text, megabytes: number) {
  const { open: _open, close: _close, ...middle } = text;
  const scan = beginSaved(make(text, 0).head);
  let spent = 0;
  for (let step = 0; step < megabytes; step += 1) {
    const made = make(step === 0 ? { ...middle, open: text.open ?? '' } : middle, STEP, step + 1);
    const start = now();
    for (const page of made.pages) for (const piece of pieces(page, 65_536)) scan.feed(piece);
    spent += now() - start;
  }
  return { spent, scan };
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / STEP;
}
