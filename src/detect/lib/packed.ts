/**
 * Words as `pack.ts` packs them: in their order, each as a capital that says how many
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

const A = 65;
