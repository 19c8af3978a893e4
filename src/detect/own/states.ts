import { parseShape } from '../scan/notation';

interface Position {
  symbol: string;
  isOptional: boolean;
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CLASSES: Readonly<Record<string, string>> = {
  d: DIGITS,
  L: LETTERS,
  X: DIGITS + LETTERS,
  a: `${DIGITS}${LETTERS}._%+-`,
  u: `${DIGITS}${LETTERS}._%+-/=&?#~:`,
  w: `${LETTERS}'-`,
};
/** Behind a shape: takes no character. */
const END: Position = { symbol: '', isOptional: false };
const takes = ({ symbol }: Position, character: string): boolean => (CLASSES[symbol] ?? symbol).includes(character);

/**
 * How many states the automaton of some shapes has, as far as `most`. `X{1,20}dX{12}` has one for every way to read what
 * stands before; a page that holds the right text would make the engine work them all out.
 */
export function statesOf(shapes: readonly string[], most: number): number {
  const positions: Position[] = [];
  const starts = shapes.map(shape => {
    const start = positions.length;
    positions.push(...positionsOf(shape), END);
    return start;
  });
  const alphabet = alphabetOf(positions);
  const seen = new Set<string>();
  const waiting: (readonly number[])[] = [];
  const reach = (places: ReadonlySet<number>) => {
    const state = [...places].sort((one, other) => one - other);
    const key = state.join();
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    waiting.push(state);
  };
  reach(new Set(starts.flatMap(start => openFrom(positions, start))));
  for (let state = waiting.pop(); state && seen.size <= most; state = waiting.pop()) {
    for (const character of alphabet) {
      const next = new Set<number>();
      for (const at of state) {
        const position = positions[at]!;
        if (!takes(position, character)) continue;
        if (position.symbol === 'w') next.add(at);
        for (const open of openFrom(positions, at + 1)) next.add(open);
      }
      reach(next);
    }
  }
  return seen.size;
}

/** A character for every way in which the symbols of some shapes tell characters apart. */
function alphabetOf(positions: readonly Position[]): string[] {
  const symbols = [...new Set(positions.map(({ symbol }) => symbol))];
  const ways = new Map<string, string>();
  for (const character of new Set([...symbols, ...CLASSES.u!, "'"])) {
    const way = symbols.map(symbol => takes({ symbol, isOptional: false }, character)).join();
    if (character !== '' && !ways.has(way)) ways.set(way, character);
  }
  return [...ways.values()];
}

/** Where a shape can go on from a position: there, and behind what may be missing. */
function openFrom(positions: readonly Position[], from: number): number[] {
  const open = [from];
  for (let at = from; positions[at]!.isOptional; at += 1) open.push(at + 1);
  return open;
}

const positionsOf = (shape: string): Position[] =>
  parseShape(shape).flatMap(({ symbol, least, most }) =>
    Array.from({ length: most }, (_, count) => ({ symbol, isOptional: count >= least })),
  );
