/** Packs words as `packed.ts` unpacks them: in their order, of which the alphabet's is the shortest. */
export function pack(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
