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
