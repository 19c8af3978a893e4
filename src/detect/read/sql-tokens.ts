import type { Reader } from './reader';

/** A word or number, a quoted name, a string without its quotes, or a sign. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'sign';
  text: string;
  start: number;
}

const LONGEST = 65_536;
const WORD = /[\w$.@:\u0080-\uffff]/;
const CLOSING: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' };

/** Takes what a script holds, in order. */
export interface Taker {
  /** Gives true where rows follow from the next line on. */
  token(token: Token): boolean;
  /** A line of such rows. Gives false where it ends them. */
  row(line: string, start: number): boolean;
}

/** The tokens of SQL, comments left out. Pieces may be cut anywhere; of a very long string only the start is kept. */
export function cutTokens(hasBackslashes: boolean, taker: Taker): Reader {
  let mode: 'plain' | 'word' | 'quoted' | 'line' | 'block' | 'rest' | 'row' = 'plain';
  let text = '';
  let start = 0;
  let closing = '';
  let before = '';
  /** A quote was read that ends what it began, unless it is doubled. */
  let isEnding = false;
  let isEscaped = false;
  let offset = 0;

  const end = (kind: Token['kind']) => {
    const token = { kind, text, start };
    [mode, text] = ['plain', ''];
    taker.token(token);
  };
  const endRow = (next: number) => {
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    const from = start;
    [text, start] = ['', next];
    if (!taker.row(line, from)) mode = 'plain';
  };
  const keep = (character: string) => {
    if (text.length < LONGEST) text += character;
  };
  /** A character inside quotes; false where it stands behind them. */
  const quoted = (character: string): boolean => {
    if (isEnding) {
      isEnding = false;
      if (character !== closing) {
        end(closing === "'" ? 'string' : 'name');
        return false;
      }
      keep(character);
    } else if (isEscaped) {
      isEscaped = false;
      keep(character === 'n' || character === 'r' || character === 't' ? ' ' : character);
    } else if (character === closing) isEnding = true;
    else if (character === '\\' && hasBackslashes) isEscaped = true;
    else keep(character);
    return true;
  };
  const plain = (character: string, at: number) => {
    if (character === '-' ? before === '-' : character === '#' && before === '\n') mode = 'line';
    else if (before === '/' && character === '*') mode = 'block';
    else if (character in CLOSING) {
      [mode, closing, start] = ['quoted', CLOSING[character]!, at + 1];
    } else if (WORD.test(character)) {
      [mode, text, start] = ['word', character, at];
    } else if ('(),;'.includes(character) && taker.token({ kind: 'sign', text: character, start: at })) mode = 'rest';
  };
  const step = (character: string, at: number) => {
    if (mode === 'word') {
      if (WORD.test(character)) return keep(character);
      end('word');
    } else if (mode === 'quoted') {
      if (quoted(character)) return;
    } else if (mode === 'line') {
      if (character !== '\n') return;
      mode = 'plain';
    } else if (mode === 'block') {
      if (before === '*' && character === '/') mode = 'plain';
      return;
    } else if (mode === 'row') {
      if (character !== '\n') return keep(character);
      return endRow(at + 1);
    } else if (mode === 'rest') {
      if (character === '\n') [mode, text, start] = ['row', '', at + 1];
      return;
    }
    plain(character, at);
  };

  return {
    feed(piece) {
      for (let at = 0; at < piece.length; at += 1) {
        const character = piece[at]!;
        step(character, offset + at);
        before = character;
      }
      offset += piece.length;
    },
    end() {
      if (mode === 'word') end('word');
      else if (mode === 'quoted') end(closing === "'" ? 'string' : 'name');
      else if (mode === 'row' && text !== '') endRow(offset);
    },
  };
}
