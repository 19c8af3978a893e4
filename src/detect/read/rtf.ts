import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { readText } from './text';

export const isRtf = (start: string): boolean => start.startsWith('{\\rtf');

/** Groups of fonts, colours, styles and pictures: nothing in them is said. */
const SILENT = /^\\(?:\*|(?:fonttbl|colortbl|stylesheet|info|pict|header|footer|object|themedata)(?![a-z]))/;
/** A word or sign of the format with what ends it, a character by its number, a bracket, or text. */
const TOKEN = /\\(?:'([\da-fA-F]{2})|([a-zA-Z]{1,32})(?:-?\d{1,10})? ?|([^a-zA-Z]))|[{}]|[^\\{}]+/g;
/** No word of the format is longer. */
const LONGEST_WORD = 64;
const ENDS_LINE = /^(?:par|line|row|sect|page)$/;
const ENDS_CELL = /^(?:tab|cell)$/;

/**
 * Reads a document of RTF as the text that it shows. Marks become blanks, so that what is found stands where it is found;
 * those for a letter by its number follow at the end of its line, as no word has a gap.
 */
export function readRtf(sink: Sink): Reader {
  const text = readText(sink);
  let rest = '';
  let depth = 0;
  /** The group that is passed over; 0 for none. */
  let silent = 0;
  let late = 0;
  const shown = (
    token: string,
    code: string | undefined,
    word: string | undefined,
    sign: string | undefined,
  ): string => {
    if (silent > 0) return ' '.repeat(token.length);
    if (code !== undefined) {
      late += token.length - 1;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    if (word !== undefined && ENDS_LINE.test(word)) {
      const blanks = ' '.repeat(late);
      late = 0;
      return `${blanks}\n`.padEnd(blanks.length + token.length);
    }
    if (word !== undefined) return (ENDS_CELL.test(word) ? '\t' : ' ').padEnd(token.length);
    if (sign !== undefined) return (/[\\{}]/.test(sign) ? sign : ' ').padEnd(token.length);
    return token.replace(/[\r\n]/g, ' ');
  };
  const take = (whole: string, isLast: boolean): void => {
    // A word that is cut waits for its end; so does the sign behind a bracket.
    const cut = isLast ? -1 : Math.max(whole.lastIndexOf('\\'), whole.lastIndexOf('{'));
    const end = cut >= 0 && whole.length - cut < LONGEST_WORD ? cut : whole.length;
    let said = '';
    for (const match of whole.slice(0, end).matchAll(TOKEN)) {
      const [token, code, word, sign] = match;
      if (token === '{') {
        depth += 1;
        if (silent === 0 && SILENT.test(whole.slice(match.index + 1, match.index + 1 + LONGEST_WORD))) silent = depth;
        said += ' ';
      } else if (token === '}') {
        if (depth === silent) silent = 0;
        depth -= 1;
        said += ' ';
      } else said += shown(token, code, word, sign);
    }
    rest = whole.slice(end);
    text.feed(said);
  };
  return {
    feed: piece => take(rest + piece, false),
    end() {
      take(rest, true);
      text.end();
    },
  };
}
