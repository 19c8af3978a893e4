/** Stands for every letter beyond ASCII. */
export const FOREIGN = 127;

/** By character: ASCII itself, typographic spaces and dashes as plain ones, other letters as one, other signs 1. */
export const FOLDED = new Uint8Array(65_536).fill(FOREIGN);
for (let code = 0; code < FOREIGN; code += 1) FOLDED[code] = code;
for (const [first, last] of [
  [0x80, 0xbf],
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
] as const)
  FOLDED.fill(1, first, last + 1);
FOLDED[0xa0] = FOLDED[0x202f] = FOLDED[0x2009] = 0x20;
FOLDED.fill(0x2d, 0x2010, 0x2016);
FOLDED[0x2019] = 0x27;

/** A character as the engine sees it. */
export const fold = (code: number): number => FOLDED[code]!;

/** Folds a text character by character. Gives whether it has none beyond ASCII. */
export function foldText({ text, bytes }: { text: string; bytes: Uint8Array }): boolean {
  let differing = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = FOLDED[code]!;
    bytes[at] = folded;
    differing |= folded ^ code;
  }
  return differing === 0;
}
