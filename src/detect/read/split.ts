import { fold } from '../scan/fold';
import type { Reader } from './reader';
import { refill, slide, type Window } from './window';

/** Cuts what comes into a window; besides pieces it takes whole texts that stand elsewhere. */
export interface Splitter extends Reader {
  whole(text: string, offset: number): void;
}

/**
 * Cuts a text behind each of one or two signs, and a part that grows beyond `longest` characters there. `take` gets where
 * every part begins and ends in the window, without its sign; the text may come in pieces, cut anywhere.
 */
export function splitAt(
  window: Window,
  signs: string,
  longest: number,
  take: (start: number, end: number) => void,
): Splitter {
  const [first, second] = [signs.charCodeAt(0), signs.charCodeAt(1)];
  /** By folded character: 1 for what may be a sign. */
  const mayEnd = new Uint8Array(256);
  for (const sign of signs) mayEnd[fold(sign.charCodeAt(0))] = 1;
  /** Where the part that is open begins, and how far it is known to hold no sign. */
  let start = 0;
  let searched = 0;
  const read = () => {
    const { bytes, text } = window.stretch;
    const { length } = text;
    const isSign = mayEnd;
    let from = start;
    let at = searched;
    while (at < length) {
      const limit = Math.min(length, from + longest);
      while (at < limit && isSign[bytes[at]!] === 0) at += 1;
      if (at === length) break;
      const code = text.charCodeAt(at);
      const isEnd = code === first || code === second;
      if (!isEnd && at < limit) at += 1;
      else {
        take(from, at);
        from = isEnd ? at + 1 : at;
        at = from;
      }
    }
    start = from;
    searched = length;
  };
  const end = () => {
    const { length } = window.stretch.text;
    if (start < length) take(start, length);
    start = searched = length;
  };
  return {
    feed(piece) {
      slide(window, start, piece);
      searched -= start;
      start = 0;
      read();
    },
    end,
    whole(text, offset) {
      refill(window, text, offset);
      start = searched = 0;
      read();
      end();
    },
  };
}
