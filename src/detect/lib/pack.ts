/** Packs words as `packed.ts` unpacks them; they come out sorted. */
export function pack(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words.toSorted()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
