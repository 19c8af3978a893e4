/** The first and the last of the texts that come by, up to so many characters at each end. */
export interface BothEnds {
  hear(text: string): void;
  texts(): readonly string[];
}

/** Keeps both ends: what a page says of itself stands above or below its matter, and need not be looked for before it matters. */
export function keepBothEnds(most: number): BothEnds {
  const first: string[] = [];
  const last: string[] = [];
  let before = 0;
  let behind = 0;
  return {
    hear(text) {
      if (before < most) {
        first.push(text);
        before += text.length;
        return;
      }
      last.push(text);
      behind += text.length;
      while (last.length > 1 && behind - last[0]!.length >= most) behind -= last.shift()!.length;
    },
    texts: () => [...first, ...last],
  };
}
