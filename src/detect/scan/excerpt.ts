import type { Stretch } from './stretch';

/** What is kept of running text to tell what kind of page it is: its beginning, and what stands around records of patients. */
export interface Excerpt {
  texts: string[];
  /** Characters that are kept of the beginning; pieces around records. */
  length: number;
  pieces: number;
  /** What was read last. */
  stretch: Stretch | null;
  start: number;
  end: number;
}

const BEGINNING = 12_000;
const AROUND = 1_500;
const MOST_PIECES = 8;

export const emptyExcerpt = (): Excerpt => ({ texts: [], length: 0, pieces: 0, stretch: null, start: 0, end: 0 });

/** Running text, as it is read. */
export function passBy({ excerpt }: { excerpt: Excerpt }, stretch: Stretch, start: number, end: number): void {
  excerpt.stretch = stretch;
  excerpt.start = start;
  excerpt.end = end;
  if (excerpt.length >= BEGINNING) return;
  const to = Math.min(end, start + BEGINNING - excerpt.length);
  excerpt.texts.push(stretch.text.slice(start, to));
  excerpt.length += to - start;
}

/** Keeps what was read last, with what stands around it. */
export function keepAround(excerpt: Excerpt): void {
  const { stretch, start, end } = excerpt;
  if (stretch === null || excerpt.pieces >= MOST_PIECES) return;
  excerpt.pieces += 1;
  excerpt.texts.push(stretch.text.slice(Math.max(0, start - AROUND), Math.min(end, start + AROUND) + AROUND));
}
