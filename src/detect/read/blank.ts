import type { Stretch } from '../scan/stretch';

const SPACE = 32;

/** Whether a part of some bytes is white space and control signs alone. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! > SPACE) return false;
  return true;
}

/** The last space between two offsets; the second where there is none. */
export function lastSpace(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end; at > start; at -= 1) if (bytes[at] === SPACE) return at;
  return end;
}

/** Whether two spaces stand side by side; four bytes are looked at together. */
export function hasGap({ quads }: Stretch, start: number, end: number): boolean {
  const last = (end - 1) >> 2;
  /** The byte before was a space. */
  let carry = 0;
  for (let at = start >> 2; at <= last; at += 1) {
    let spaces = spacesIn(quads[at]!);
    if (at << 2 < start) spaces &= -1 << ((start & 3) << 3);
    if (at === last) spaces &= -1 >>> ((~(end - 1) & 3) << 3);
    if ((spaces & ((spaces << 8) | carry)) !== 0) return true;
    carry = spaces >>> 24;
  }
  return false;
}

/** The highest bit of each byte that is a space; none is above 127. */
const spacesIn = (quad: number): number => ~((quad ^ 0x20202020) + 0x7f7f7f7f) & 0x80808080;
