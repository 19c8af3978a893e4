import type { Reader } from './reader';

/**
 * Cuts a text behind each of some signs, and a piece that grows beyond `longest` characters there. `take` gets every
 * piece without its sign, and where it begins; the text may come in pieces of its own, cut anywhere.
 */
export function splitAt(signs: string, longest: number, take: (piece: string, start: number) => void): Reader {
  let rest = '';
  let offset = 0;
  /** How far of `rest` is known to hold no sign. */
  let searched = 0;
  return {
    feed(text) {
      const whole = rest + text;
      let start = 0;
      for (let at = searched; at < whole.length; at += 1) {
        const isSign = signs.includes(whole[at]!);
        if (!isSign && at - start < longest) continue;
        take(whole.slice(start, at), offset + start);
        start = isSign ? at + 1 : at;
      }
      rest = whole.slice(start);
      offset += start;
      searched = rest.length;
    },
    end() {
      if (rest !== '') take(rest, offset);
      rest = '';
    },
  };
}
