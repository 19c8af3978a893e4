/** Hash of a word, a letter in lower case at a time, begun with 0. */
export const hashLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** Which of some lists a word is in, by its hash: bit 0 for the first list, bit 1 for the second, … */
export type WordTable = (hash: number) => number;

/**
 * Puts lists of words into one table that is asked without making a string: the checks of names and streets meet every
 * word of a page. Two words in a thousand million share a hash. It is made when it is first asked: most pages ask few.
 */
export function makeWordTable(lists: () => readonly Iterable<string>[]): WordTable {
  let table: WordTable | null = null;
  return hash => {
    table ??= gather(lists());
    return table(hash);
  };
}

const LINE_END = 10;

/** One loop over all letters of a list: a page's first name or street asks for a thousand words at once, in cold code. */
function gather(lists: readonly Iterable<string>[]): WordTable {
  const words = lists.map(list => Array.from(list));
  const count = words.reduce((sum, { length }) => sum + length, 0);
  let size = 4;
  while (size < count * 3) size *= 2;
  const hashes = new Int32Array(size);
  const kinds = new Uint8Array(size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  words.forEach((list, index) => {
    if (list.length === 0) return;
    const text = `${list.join('\n')}\n`;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== LINE_END) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      const slot = slotOf(hash);
      hashes[slot] = hash;
      kinds[slot]! |= 1 << index;
      hash = 0;
    }
  });
  return hash => kinds[slotOf(hash)]!;
}
