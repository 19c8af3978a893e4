import type { Stretch } from '../scan/stretch';

const SLOTS = 16;

/** What codes were last found to say: the same few stand in a field again and again. */
export interface Recall<Says> {
  read: (code: string) => Says;
  codes: (string | null)[];
  says: (Says | null)[];
}

/** A memory of what `read` says of codes. */
export const recallOf = <Says>(read: (code: string) => Says): Recall<Says> => ({
  read,
  codes: Array.from({ length: SLOTS }, () => null),
  says: Array.from({ length: SLOTS }, () => null),
});

/** What the code between two offsets says; it is read as a string only where it is not remembered. */
export function recall<Says>(memory: Recall<Says>, { bytes, text }: Stretch, start: number, end: number): Says {
  const { codes, says } = memory;
  const slot = start < end ? (bytes[start]! * 3 + bytes[end - 1]! + (end - start) * 5) & (SLOTS - 1) : 0;
  const code = codes[slot]!;
  if (code === null || !isText(bytes, start, end, code)) {
    const written = text.slice(start, end);
    says[slot] = memory.read(written);
    codes[slot] = written;
  }
  return says[slot] as Says;
}

/** Whether a text of ASCII stands between two offsets of folded characters. */
export function isText(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
