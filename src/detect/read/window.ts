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

/** Looks for a text in a window. */
export interface Seek {
  window: Window;
  what: string;
  pieces: number;
  found: number;
}

/** Nothing was looked for yet. */
export const seekIn = (window: Window, what: string): Seek => ({ window, what, pieces: -1, found: 0 });

/** Where the text stands next, asked from ever further on: each character is looked at once. Beyond all for nowhere. */
export function seek(seeking: Seek, from: number): number {
  const { window, what, pieces, found } = seeking;
  if (pieces === window.pieces && found >= from) return found;
  const at = window.stretch.text.indexOf(what, from);
  seeking.pieces = window.pieces;
  seeking.found = at < 0 ? NOWHERE : at;
  return seeking.found;
}
