/** Finds signs of a notation in a stretch, one after the other. */
export interface Signs {
  /** A text, from an offset on. */
  begin(text: string, from: number): void;
  /** Where the next sign stands, or -1. */
  next(): number;
}

/** For a few signs: each is looked for by the platform's own search, and again only once it was passed. */
export function makeSigns(signs: readonly string[]): Signs {
  const ahead = new Int32Array(signs.length);
  let text = '';
  const find = (index: number, from: number) => {
    const at = text.indexOf(signs[index]!, from);
    ahead[index] = at < 0 ? text.length : at;
  };
  return {
    begin(next, from) {
      text = next;
      for (let index = 0; index < signs.length; index += 1) find(index, from);
    },
    next() {
      let first = 0;
      for (let index = 1; index < ahead.length; index += 1) if (ahead[index]! < ahead[first]!) first = index;
      const at = ahead[first]!;
      if (at >= text.length) return -1;
      find(first, at + 1);
      return at;
    },
  };
}
