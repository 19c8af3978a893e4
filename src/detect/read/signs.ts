/** The signs of `snapshot/text.ts` as bytes of a stretch. */
export const OPEN_SIGN = 14;
export const CLOSE_SIGN = 15;
export const CODE_SIGN = 17;
export const CODE_END_SIGN = 18;
export const HEADER_SIGN = 28;
export const TABLE_SIGN = 29;
export const ROW_SIGN = 30;
export const CELL_SIGN = 31;

/** Signs of a notation, and where each stands next in a text that is read from its start to its end. */
export interface Signs {
  /** By byte, 1 for a sign. */
  isSign: Uint8Array;
  characters: readonly string[];
  /** As far as that was looked for; to be filled with -1 for another text. */
  ahead: Int32Array;
}

/** A few signs, by their bytes. */
export function makeSigns(signs: readonly number[]): Signs {
  const isSign = new Uint8Array(256);
  for (const sign of signs) isSign[sign] = 1;
  const characters = signs.map(sign => String.fromCharCode(sign));
  return { isSign, characters, ahead: new Int32Array(signs.length) };
}

/**
 * Where the next sign stands, at or behind an offset; the length of the text where none does. Each is looked for by the
 * platform's own search, and again only once it was passed.
 */
export function searchSign({ characters, ahead }: Signs, text: string, from: number): number {
  let first = text.length;
  for (let index = 0; index < ahead.length; index += 1) {
    if (ahead[index]! < from) {
      const at = text.indexOf(characters[index]!, from);
      ahead[index] = at < 0 ? text.length : at;
    }
    if (ahead[index]! < first) first = ahead[index]!;
  }
  return first;
}
