/** Numbers that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number;
  pick<Value>(from: readonly Value[]): Value;
  digits(count: number): string;
  letters(count: number): string;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Value>(from: readonly Value[]): Value => from[int(0, from.length - 1)]!;
  const string = (alphabet: string, count: number) => {
    let text = '';
    for (let left = count; left > 0; left -= 1) text += alphabet[int(0, alphabet.length - 1)];
    return text;
  };
  return {
    int,
    pick,
    digits: count => string('0123456789', count),
    letters: count => string('abcdefghijklmnopqrstuvwxyz', count),
    chance: percent => next() * 100 < percent,
  };
}
