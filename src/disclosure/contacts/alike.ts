/** Words that say what kind of organisation it is, or nothing: many carry them. */
const WEAK = new Set(
  `the of and for at in a an inc incorporated llc llp ltd limited pllc pc plc corp corporation co company gmbh ag kg sa
  sas sl srl bv nv pty md mds dds do pa group associates association center centre clinic clinics hospital medical
  medicine health healthcare care practice physicians services service systems system solutions partners office`
    .split(/\s+/)
    .filter(Boolean),
);
const LONGEST = 200;

/**
 * How much two names of organisations are the same, 0 to 1: the weight of the words that both have, of all that either
 * has. `Harbor Imaging, LLC` and `HARBOR IMAGING ASSOCIATES` come close; `Harbor Dental` and `Harbor Imaging` do not.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const all = new Set([...first, ...second]);
  const both = [...all].filter(word => first.has(word) && second.has(word));
  return all.size === 0 ? 0 : weigh(both) / weigh([...all]);
}

/** From here on two names are taken for one. */
export const ALIKE = 0.6;

const LEGAL = new Set(
  'inc incorporated llc llp ltd limited pllc pc plc corp corporation co gmbh pa sa ag kg'.split(' '),
);

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .slice(0, LONGEST)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu),
  );

const weigh = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (LEGAL.has(word) ? 0.1 : WEAK.has(word) ? 0.4 : 1), 0);
