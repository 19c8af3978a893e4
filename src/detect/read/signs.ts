import type { Stretch } from '../scan/stretch';

/** The signs of `snapshot/text.ts` as bytes of a stretch. */
export const OPEN_SIGN = 14;
export const CLOSE_SIGN = 15;
export const CODE_SIGN = 17;
export const CODE_END_SIGN = 18;
export const HEADER_SIGN = 28;
export const TABLE_SIGN = 29;
export const ROW_SIGN = 30;
export const CELL_SIGN = 31;

/** Finds signs of a notation in a stretch that is read from its start to its end. */
export interface Signs {
  /** By byte, 1 for a sign. */
  isSign: Uint8Array;
  /** The stretch was filled anew. */
  begin(): void;
  /** Where the next sign stands, at or behind an offset; the length of the text where none does. */
  search(from: number): number;
}

/** For a few signs: each is looked for by the platform's own search, and again only once it was passed. */
export function makeSigns(signs: readonly number[], stretch: Stretch): Signs {
  const isSign = new Uint8Array(256);
  for (const sign of signs) isSign[sign] = 1;
  const characters = signs.map(sign => String.fromCharCode(sign));
  const ahead = new Int32Array(signs.length);
  return {
    isSign,
    begin: () => void ahead.fill(-1),
    search(from) {
      const { text } = stretch;
      let first = text.length;
      for (let index = 0; index < ahead.length; index += 1) {
        if (ahead[index]! < from) {
          const at = text.indexOf(characters[index]!, from);
          ahead[index] = at < 0 ? text.length : at;
        }
        if (ahead[index]! < first) first = ahead[index]!;
      }
      return first;
    },
  };
}
