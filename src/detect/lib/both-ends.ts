/** The first and the last of the texts that come by, up to so many characters at each end. */
export interface BothEnds {
  hear(text: string): void;
  texts(): readonly string[];
}

/** Keeps both ends: what a page says of itself stands above or below its matter, and need not be looked for before it matters. */
export function keepBothEnds(most: number): BothEnds {
  const first: string[] = [];
  let last: string[] = [];
  /** Where in `last` begins what is still kept: to take one away from its front each time would move all the others. */
  let start = 0;
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
      while (start < last.length - 1 && behind - last[start]!.length >= most) {
        behind -= last[start]!.length;
        start += 1;
      }
      if (start < MOST_PASSED || start * 2 < last.length) return;
      last = last.slice(start);
      start = 0;
    },
    texts: () => [...first, ...last.slice(start)],
  };
}

const MOST_PASSED = 1_000;
