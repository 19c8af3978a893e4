import { emptyStretch, fill, type Stretch } from '../scan/stretch';

/** What is being read of a text that comes in pieces: what was left of the one before, and the next. */
export interface Window {
  stretch: Stretch;
  /** Where the stretch begins in the whole text, in UTF-16 units. */
  offset: number;
  /** Pieces so far. */
  pieces: number;
}

/** Before the first piece. */
export const emptyWindow = (): Window => ({ stretch: emptyStretch(), offset: 0, pieces: 0 });

/** Takes the next piece; of what stands there already only what begins at `from` is kept. */
export function slide(window: Window, from: number, piece: string): void {
  const { stretch } = window;
  fill(stretch, from < stretch.text.length ? stretch.text.slice(from) + piece : piece);
  window.offset += from;
  window.pieces += 1;
}

/** Takes a text of its own, which begins at `offset`, in place of whatever stood there. */
export function refill(window: Window, text: string, offset: number): void {
  fill(window.stretch, text);
  window.offset = offset;
  window.pieces += 1;
}

const NOWHERE = 0x3fffffff;
/** Where a text stands next in a window, from ever further on: each character is looked at once. Beyond all for nowhere. */
export function seekIn(window: Window, what: string): (from: number) => number {
  let pieces = -1;
  let found = 0;
  return from => {
    if (pieces === window.pieces && found >= from) return found;
    pieces = window.pieces;
    const at = window.stretch.text.indexOf(what, from);
    found = at < 0 ? NOWHERE : at;
    return found;
  };
}
