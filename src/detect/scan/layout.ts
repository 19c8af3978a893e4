import { TOKEN } from './automaton';

/**
 * Which kind of character stands at each place of a value: a digit, a capital, a small letter, or one sign. Values of one
 * layout are told by four characters at a time.
 */
export interface Layout {
  length: number;
  /** By four characters: `WIDTH` numbers, as the constants below say, for four bytes each. */
  fours: Int32Array;
  /** Where its letters and digits stand; null where it is made of nothing else. */
  kept: Uint8Array | null;
  /** By place: the bytes that may stand there. */
  places: readonly Uint8Array[];
}

const LONGEST = 32;
const WIDTH = 6;
/** Bits that tell the kind, what they must be, what is added so that a bit shows who is beyond the last of a kind, and that bit. */
const MASK = 0;
const KIND = 1;
const ABOVE = 2;
const IS_ABOVE = 3;
/** The same for who is before the first, of whom the bit does not show. */
const BELOW = 4;
const IS_BELOW = 5;

const rangeOf = (first: string, last: string): Uint8Array => {
  const start = first.charCodeAt(0);
  return Uint8Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, at) => start + at);
};
const KINDS = [
  { all: rangeOf('0', '9'), numbers: [0xf0, 0x30, 0x06, 0x40, 0, 0] },
  { all: rangeOf('A', 'Z'), numbers: [0xe0, 0x40, 0x25, 0x80, 0x3f, 0x80] },
  { all: rangeOf('a', 'z'), numbers: [0xe0, 0x60, 0x05, 0x80, 0x1f, 0x80] },
] as const;

/** The layout of a text of ASCII; null where that is too long. */
export function layoutOf(bytes: Uint8Array, start: number, end: number): Layout | null {
  const length = end - start;
  if (length > LONGEST) return null;
  const fours = new Int32Array(((length + 3) >> 2) * WIDTH);
  const places: Uint8Array[] = [];
  const kept: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[start + at]!;
    const kind = KINDS.find(({ all }) => all.includes(byte));
    const numbers = kind?.numbers ?? [0xff, byte, 0, 0, 0, 0];
    const from = (at >> 2) * WIDTH;
    for (let index = 0; index < WIDTH; index += 1) fours[from + index]! |= numbers[index]! << ((at & 3) * 8);
    places.push(kind?.all ?? Uint8Array.of(byte));
    if (TOKEN[byte] === 1) kept.push(at);
  }
  return { length, fours, kept: kept.length === length ? null : Uint8Array.from(kept), places };
}

/** Whether a text of ASCII, as long as the layout is, has that layout. */
export function isLaidOut({ fours }: Layout, view: DataView, start: number): boolean {
  let at = start;
  for (let from = 0; from < fours.length; from += WIDTH) {
    const four = view.getInt32(at, true);
    const isAbove = fours[from + IS_ABOVE]!;
    const isBelow = fours[from + IS_BELOW]!;
    const differs =
      ((four & fours[from + MASK]!) ^ fours[from + KIND]!) |
      ((four + fours[from + ABOVE]!) & isAbove) |
      (((four + fours[from + BELOW]!) & isBelow) ^ isBelow);
    if (differs !== 0) return false;
    at += 4;
  }
  return true;
}
