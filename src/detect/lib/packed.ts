/**
 * Words as the build packs lists of them for the script of every page: in their order, each as a capital that says how many
 * letters it shares with the word before (`A` for none), and the rest of it.
 */
export function unpack(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split(/(?=[A-Z])/).map(piece => {
    before = before.slice(0, piece.charCodeAt(0) - A) + piece.slice(1);
    return before;
  });
}

/** The same as a set. A word is looked for among those of its first letter, which are unpacked when one is asked for. */
export function packedSet(packed: string): Pick<ReadonlySet<string>, 'has' | 'size'> & Iterable<string> {
  const byLetter = new Map<string, ReadonlySet<string>>();
  const wordsFrom = (letter: string): ReadonlySet<string> => {
    const start = packed.indexOf(`A${letter}`);
    const end = packed.indexOf('A', start + 1);
    return new Set(start < 0 ? [] : unpack(packed.slice(start, end < 0 ? undefined : end)));
  };
  return {
    has(word) {
      const letter = word.charAt(0);
      if (letter === '') return false;
      let words = byLetter.get(letter);
      if (!words) {
        words = wordsFrom(letter);
        byLetter.set(letter, words);
      }
      return words.has(word);
    },
    get size() {
      return unpack(packed).length;
    },
    [Symbol.iterator]: () => unpack(packed)[Symbol.iterator](),
  };
}

const A = 65;
