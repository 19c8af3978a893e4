import type { Stretch } from '../scan/stretch';

/** Finds signs of a notation in a stretch that is read from its start to its end. */
export interface Signs {
  /** By byte, 1 for a sign. */
  isSign: Uint8Array;
  /** The stretch was filled anew. */
  begin(): void;
  /** Where the next sign stands, at or behind an offset; the length of the text where none does. */
  search(from: number): number;
}

/** For a few signs below the space: each is looked for by the platform's own search, and again only once it was passed. */
export function makeSigns(signs: readonly string[], stretch: Stretch): Signs {
  const isSign = new Uint8Array(256);
  for (const sign of signs) isSign[sign.charCodeAt(0)] = 1;
  const ahead = new Int32Array(signs.length);
  return {
    isSign,
    begin: () => void ahead.fill(-1),
    search(from) {
      const { text } = stretch;
      let first = text.length;
      for (let index = 0; index < ahead.length; index += 1) {
        if (ahead[index]! < from) {
          const at = text.indexOf(signs[index]!, from);
          ahead[index] = at < 0 ? text.length : at;
        }
        if (ahead[index]! < first) first = ahead[index]!;
      }
      return first;
    },
  };
}
