/** Stands for every letter beyond ASCII. */
export const FOREIGN = 127;

/** A character as the engine sees it: ASCII itself, typographic spaces and dashes as plain ones, other letters as one. */
export function fold(code: number): number {
  if (code < FOREIGN) return code;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return 0x20;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  if (code === 0x2019) return 0x27;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3005) || code >= 0xfe00) return 1;
  return FOREIGN;
}
