import { fold } from '../scan/fold';
import type { Reader } from './reader';
import { refill, slide, type Window } from './window';

/** Takes a part of a window, without the sign that ends it. */
export type Take<State> = (state: State, start: number, end: number) => void;

/** Cuts what comes into a window; besides pieces it takes whole texts that stand elsewhere. */
export interface Splitter extends Reader {
  whole(text: string, offset: number): void;
}

interface Splitting<State> {
  state: State;
  window: Window;
  take: Take<State>;
  longest: number;
  /** The signs, and by folded character 1 for what may be one. */
  first: number;
  second: number;
  mayEnd: Uint8Array;
  /** Where the part that is open begins, and how far it is known to hold no sign. */
  start: number;
  searched: number;
}

/**
 * Cuts a text behind each of one or two signs, and a part that grows beyond `longest` characters there. `take` gets where
 * every part begins and ends in the state's window; the text may come in pieces, cut anywhere.
 */
export function splitAt<State extends { window: Window }>(
  state: State,
  signs: string,
  longest: number,
  take: Take<State>,
): Splitter {
  const { window } = state;
  const splitting: Splitting<State> = {
    state,
    window,
    take,
    longest,
    first: signs.charCodeAt(0),
    second: signs.charCodeAt(signs.length - 1),
    mayEnd: new Uint8Array(256),
    start: 0,
    searched: 0,
  };
  for (const sign of signs) splitting.mayEnd[fold(sign.charCodeAt(0))] = 1;
  return {
    feed(piece) {
      slide(window, splitting.start, piece);
      splitting.searched -= splitting.start;
      splitting.start = 0;
      split(splitting);
    },
    end: () => takeRest(splitting),
    whole(text, offset) {
      refill(window, text, offset);
      splitting.start = splitting.searched = 0;
      split(splitting);
      takeRest(splitting);
    },
  };
}

function split<State>(splitting: Splitting<State>): void {
  const { state, window, take, longest, first, second, mayEnd } = splitting;
  const { bytes, text } = window.stretch;
  const { length } = text;
  let from = splitting.start;
  let at = splitting.searched;
  while (at < length) {
    const limit = Math.min(length, from + longest);
    while (at < limit && mayEnd[bytes[at]!] === 0) at += 1;
    if (at === length) break;
    const code = text.charCodeAt(at);
    const isEnd = code === first || code === second;
    if (!isEnd && at < limit) at += 1;
    else {
      take(state, from, at);
      from = isEnd ? at + 1 : at;
      at = from;
    }
  }
  splitting.start = from;
  splitting.searched = length;
}

function takeRest<State>(splitting: Splitting<State>): void {
  const { length } = splitting.window.stretch.text;
  if (splitting.start < length) splitting.take(splitting.state, splitting.start, length);
  splitting.start = splitting.searched = length;
}
