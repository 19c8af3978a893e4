import type { Stretch } from '../scan/stretch';

/** Finds signs of a notation in a stretch, one after the other. */
export interface Signs {
  /** A stretch, from an offset on. */
  begin(stretch: Stretch, from: number): void;
  /** Where the next sign stands, or -1. */
  next(): number;
}

/** For a few signs that are ASCII: each is looked for by the engine's own search, and again only once it was passed. */
export function makeSigns(signs: readonly string[]): Signs {
  const codes = signs.map(sign => sign.charCodeAt(0));
  const ahead = new Int32Array(codes.length);
  let bytes: Uint8Array = new Uint8Array(0);
  let length = 0;
  const find = (index: number, from: number) => {
    const at = bytes.indexOf(codes[index]!, from);
    ahead[index] = at < 0 || at >= length ? length : at;
  };
  return {
    begin(stretch, from) {
      bytes = stretch.bytes;
      length = stretch.text.length;
      for (let index = 0; index < codes.length; index += 1) find(index, from);
    },
    next() {
      let first = 0;
      for (let index = 1; index < ahead.length; index += 1) if (ahead[index]! < ahead[first]!) first = index;
      const at = ahead[first]!;
      if (at >= length) return -1;
      find(first, at + 1);
      return at;
    },
  };
}
