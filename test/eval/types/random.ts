/** Draws that repeat for the same seed. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  pick<Item>(items: readonly Item[]): Item;
  chance(share: number): boolean;
  digits(count: number): string;
  /** `#` becomes a digit, `%` one from 1 to 9, `@` a capital letter, `&` a digit or capital letter; the rest stays. */
  fill(picture: string): string;
  /** A source of its own, that later changes of others do not disturb. */
  fork(name: string): Random;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Mulberry32 over a hash of the seed: https://github.com/cprosche/mulberry32 */
export function makeRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[int(0, items.length - 1)]!;
  const signs: Readonly<Record<string, () => string>> = {
    '#': () => String(int(0, 9)),
    '%': () => String(int(1, 9)),
    '@': () => LETTERS[int(0, 25)]!,
    '&': () => (next() < 0.5 ? String(int(0, 9)) : LETTERS[int(0, 25)]!),
  };
  const fill = (picture: string) => [...picture].map(sign => signs[sign]?.() ?? sign).join('');
  return {
    int,
    pick,
    fill,
    chance: share => next() < share,
    digits: count => fill('#'.repeat(count)),
    fork: name => makeRandom(`${seed}/${name}`),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
