/** Words that are looked for, and no more is asked of them. */
export type WordSet = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/** A set of the words of a list, parted by white space. It is made when it is first asked: most pages ask few of them. */
export function wordSet(list: string): WordSet {
  let words: ReadonlySet<string> | null = null;
  const made = (): ReadonlySet<string> => {
    words ??= new Set(list.split(/\s+/));
    return words;
  };
  return { has: word => made().has(word), [Symbol.iterator]: () => made()[Symbol.iterator]() };
}
