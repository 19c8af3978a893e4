import type { Reader } from './reader';
import { slide, type Window } from './window';

/** Takes what a script holds, in order; offsets are of the state's window. */
export interface Taker<State> {
  /** A word or number, behind which the script goes on at `next`; gives where it is read on, there or later. */
  word(state: State, start: number, end: number, next: number): number;
  /** A string or quoted name, without its quotes; it is not plain where some sign in it is escaped or doubled. */
  quoted(state: State, start: number, end: number, isString: boolean, isPlain: boolean): void;
  /** `(`, `)`, `,` or `;`, behind which the script goes on at `next`; gives where it is read on, -1 where rows follow from the next line on. */
  sign(state: State, sign: number, next: number): number;
  /** A line of such rows. Gives false where it ends them. */
  row(state: State, start: number, end: number): boolean;
}

type Mode = 'plain' | 'word' | 'quoted' | 'line' | 'block' | 'rest' | 'row';

interface Tokens<State> {
  state: State;
  window: Window;
  taker: Taker<State>;
  hasBackslashes: boolean;
  /** Where the text stands: outside of everything, or in what is passed over. */
  mode: Mode;
  /** The sign that ends what is quoted. */
  closing: number;
  isPlain: boolean;
  /** How far what is quoted was read, where its end is not there. */
  stopped: number;
  /** The character before the window. */
  before: number;
  /** More is needed to go on. */
  isCut: boolean;
}

/** Of anything longer only the start is taken. */
const LONGEST = 65_536;
const LINE = 10;
const RETURN = 13;
const HASH = 35;
const APOSTROPHE = 39;
const STAR = 42;
const DASH = 45;
const SLASH = 47;
const BACKSLASH = 92;

/** By folded character: what it begins, or is. */
const KINDS = new Uint8Array(256);
const [WORD, SIGN, QUOTE, COMMENT] = [1, 2, 3, 4];
/** What ends what such a quote begins. */
const CLOSING = new Uint8Array(256);
for (let byte = 0; byte < 128; byte += 1) if (/[\w$.@:\u007f]/.test(String.fromCharCode(byte))) KINDS[byte] = WORD;
for (const sign of '(),;') KINDS[sign.charCodeAt(0)] = SIGN;
for (const sign of '-#*') KINDS[sign.charCodeAt(0)] = COMMENT;
for (const [open, close] of ["''", '""', '``', '[]']) {
  KINDS[open!.charCodeAt(0)] = QUOTE;
  CLOSING[open!.charCodeAt(0)] = close!.charCodeAt(0);
}

/** Whether a folded character goes on with a word. */
export const isWordy = (byte: number): boolean => KINDS[byte] === WORD;

/** The tokens of SQL, comments left out. Pieces may be cut anywhere; of a very long string only the start is taken. */
export function cutTokens<State extends { window: Window }>(
  state: State,
  hasBackslashes: boolean,
  taker: Taker<State>,
): Reader {
  const { window } = state;
  const tokens: Tokens<State> = {
    state,
    window,
    taker,
    hasBackslashes,
    mode: 'plain',
    closing: 0,
    isPlain: true,
    stopped: 0,
    before: 0,
    isCut: false,
  };
  let kept = 0;
  return {
    feed(piece) {
      if (kept > 0) tokens.before = window.stretch.bytes[kept - 1]!;
      slide(window, kept, piece);
      kept = read(tokens, false);
    },
    end: () => {
      if (kept > 0) tokens.before = window.stretch.bytes[kept - 1]!;
      slide(window, kept, '');
      kept = read(tokens, true);
    },
  };
}

/** More is needed from here on. */
function cut<State>(tokens: Tokens<State>, at: number): number {
  tokens.isCut = true;
  return at;
}

/** Reads as far as the window goes; gives from where on it is needed again. */
function read<State>(tokens: Tokens<State>, isLast: boolean): number {
  const { length } = tokens.window.stretch.text;
  tokens.isCut = false;
  let at = 0;
  while (at < length && !tokens.isCut)
    at = tokens.mode === 'plain' ? readPlain(tokens, at, isLast) : pass(tokens, at, isLast);
  return at;
}

/** Where what is quoted ends: at a sign that nothing escapes or doubles. -1 where that is not there yet. */
function closingAt<State>(tokens: Tokens<State>, from: number, isLast: boolean): number {
  const { window, closing, hasBackslashes } = tokens;
  const { bytes, text } = window.stretch;
  const { length } = text;
  const other = hasBackslashes ? BACKSLASH : closing;
  for (let at = from; at < length; at += 1) {
    while (at < length && bytes[at] !== closing && bytes[at] !== other) at += 1;
    if (at >= length) break;
    if (bytes[at] === closing) {
      // A typographic apostrophe looks the same in the folded copy.
      if (closing === APOSTROPHE && text.charCodeAt(at) !== APOSTROPHE) continue;
      const isDoubled = at + 1 < length && bytes[at + 1] === closing && text.charCodeAt(at + 1) === closing;
      if (!isDoubled && (at + 1 < length || isLast)) return at;
    }
    if (at + 1 >= length) {
      tokens.stopped = isLast ? length : at;
      return -1;
    }
    tokens.isPlain = false;
    at += 1;
  }
  tokens.stopped = length;
  return -1;
}

/** Passes over what is no token, or longer than any that is taken whole. */
function pass<State>(tokens: Tokens<State>, from: number, isLast: boolean): number {
  const { window } = tokens;
  const { bytes, text } = window.stretch;
  const { length } = text;
  switch (tokens.mode) {
    case 'quoted': {
      const closed = closingAt(tokens, from, isLast);
      if (closed < 0) return cut(tokens, tokens.stopped);
      tokens.mode = 'plain';
      return closed + 1;
    }
    case 'word': {
      let end = from;
      while (end < length && KINDS[bytes[end]!] === WORD) end += 1;
      if (end < length) tokens.mode = 'plain';
      return end;
    }
    case 'block': {
      const isEnd = bytes[from] === SLASH && beforeOf(tokens, from) === STAR;
      const end = isEnd ? from - 1 : text.indexOf('*/', from);
      if (end < 0 && !isEnd) return length;
      tokens.mode = 'plain';
      return end + 2;
    }
    case 'row':
      return readRow(tokens, from, isLast);
    default: {
      const end = text.indexOf('\n', from);
      if (end < 0) return length;
      tokens.mode = tokens.mode === 'line' ? 'plain' : 'row';
      return end + 1;
    }
  }
}

function readRow<State>(tokens: Tokens<State>, from: number, isLast: boolean): number {
  const { state, taker, window } = tokens;
  const { bytes, text } = window.stretch;
  const { length } = text;
  const found = text.indexOf('\n', from);
  if (found < 0 && !isLast && length - from < LONGEST) return cut(tokens, from);
  const line = found < 0 ? length : found;
  const end = Math.min(line > from && bytes[line - 1] === RETURN ? line - 1 : line, from + LONGEST);
  const goesOn = taker.row(state, from, end);
  // The rest of a row that is too long is passed over.
  if (found < 0) tokens.mode = goesOn ? 'rest' : 'line';
  else if (!goesOn) tokens.mode = 'plain';
  return found < 0 ? length : found + 1;
}

const beforeOf = <State>({ window, before }: Tokens<State>, at: number): number =>
  at > 0 ? window.stretch.bytes[at - 1]! : before;

function readPlain<State>(tokens: Tokens<State>, from: number, isLast: boolean): number {
  const { state, taker, window } = tokens;
  const { bytes, text } = window.stretch;
  const { length } = text;
  for (let at = from; at < length; ) {
    const byte = bytes[at]!;
    const kind = KINDS[byte]!;
    if (kind === SIGN) {
      const next = taker.sign(state, byte, at + 1);
      if (next >= 0) {
        at = next;
        continue;
      }
      tokens.mode = 'rest';
      return at + 1;
    }
    if (kind === WORD) {
      let end = at + 1;
      while (end < length && KINDS[bytes[end]!] === WORD) end += 1;
      if (end === length && !isLast && end - at < LONGEST) return cut(tokens, at);
      if (end === length) tokens.mode = 'word';
      at = taker.word(state, at, Math.min(end, at + LONGEST), end);
      continue;
    }
    if (kind === QUOTE && (byte !== APOSTROPHE || text.charCodeAt(at) === APOSTROPHE)) {
      tokens.closing = CLOSING[byte]!;
      tokens.isPlain = true;
      const closed = closingAt(tokens, at + 1, isLast);
      if (closed < 0 && !isLast && length - at < LONGEST) return cut(tokens, at);
      const end = closed < 0 ? tokens.stopped : closed;
      taker.quoted(state, at + 1, Math.min(end, at + LONGEST), byte === APOSTROPHE, tokens.isPlain);
      at = closed < 0 ? end : end + 1;
      if (closed >= 0) continue;
      tokens.mode = 'quoted';
      return at;
    }
    if (kind === COMMENT) {
      const before = beforeOf(tokens, at);
      if (byte === DASH ? before === DASH : byte === HASH && before === LINE) tokens.mode = 'line';
      else if (byte === STAR && before === SLASH) tokens.mode = 'block';
      if (tokens.mode !== 'plain') return at + 1;
    }
    at += 1;
  }
  return length;
}
