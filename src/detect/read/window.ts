import { emptyStretch, fill, type Stretch } from '../scan/stretch';

/** What is being read of a text that comes in pieces: what was left of the one before, and the next. */
export interface Window {
  stretch: Stretch;
  /** Where the stretch begins in the whole text, in UTF-16 units. */
  offset: number;
}

/** Before the first piece. */
export const emptyWindow = (offset = 0): Window => ({ stretch: emptyStretch(), offset });

/** Takes the next piece; of what stands there already only what begins at `from` is kept. */
export function slide(window: Window, from: number, piece: string): void {
  const { stretch } = window;
  fill(stretch, from < stretch.text.length ? stretch.text.slice(from) + piece : piece);
  window.offset += from;
}
