/** Legal forms at the end of a name: many write them another way than the registry does, or not at all. */
const LEGAL_FORM =
  /[\s,]+(?:p\.?l\.?l\.?c|l\.?l\.?[cp]|p\.?[ca]|inc|incorporated|ltd|limited|corp|corporation|co)\.?$/i;
/** Signs that the registry takes in a name. */
const UNKNOWN = /[^\p{L}\p{N}\s&':,/()\-.#;"]+/gu;
const LONGEST = 70;

/**
 * A name as the registry is asked for it: its spelling, without legal form and accents. Names of buckets and the like are
 * words with hyphens between.
 */
export function searchName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(UNKNOWN, ' ');
  const words = /\s/.test(plain.trim()) ? plain : plain.replace(/[-.]/g, ' ');
  return words.replace(/\s+/g, ' ').trim().replace(LEGAL_FORM, '').slice(0, LONGEST).trim();
}

/** The words it begins with, two at most, up to the first sign that others may write another way or leave out. */
export function wideName(name: string): string {
  const words = searchName(name).split(' ');
  const plain = words.findIndex(word => !/^[\p{L}\p{N}]+$/u.test(word));
  const count = Math.min(words.length > 2 ? 2 : 1, plain === -1 ? words.length : Math.max(1, plain));
  return words
    .slice(0, count)
    .join(' ')
    .split(/[^\p{L}\p{N} ]/u)[0]!;
}
