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
  w: `${LETTERS}'-`,
};
const takes = ({ symbol }: Position, character: string): boolean => (CLASSES[symbol] ?? symbol).includes(character);

/**
 * How many states the automaton of some shapes has, as far as `most`. `X{1,20}dX{12}` has one for every way to read what
 * stands before; a page that holds the right text would make the engine work them all out.
 */
export function statesOf(shapes: readonly string[], most: number): number {
  const chains = shapes.map(positionsOf);
  const alphabet = alphabetOf(chains.flat());
  const seen = new Set<string>();
  const waiting: string[] = [];
  const reach = (places: ReadonlySet<string>) => {
    const key = [...places].sort().join();
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    waiting.push(key);
  };
  reach(new Set(chains.flatMap((chain, index) => openFrom(chain, index, 0))));
  for (let state = waiting.pop(); state !== undefined && seen.size <= most; state = waiting.pop()) {
    for (const character of alphabet) {
      const next = new Set<string>();
      for (const place of state.split(',')) {
        const [index, at] = place.split(':').map(Number) as [number, number];
        const chain = chains[index]!;
        const position = chain[at];
        if (!position || !takes(position, character)) continue;
        if (position.symbol === 'w') next.add(place);
        for (const open of openFrom(chain, index, at + 1)) next.add(open);
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
  for (const character of new Set([...symbols, ...CLASSES.a!, "'"])) {
    const way = symbols.map(symbol => takes({ symbol, isOptional: false }, character)).join();
    if (!ways.has(way)) ways.set(way, character);
  }
  return [...ways.values()];
}

/** Where a shape can go on from a position: there, and behind what may be missing. */
function openFrom(chain: readonly Position[], index: number, from: number): string[] {
  const open = [`${index}:${from}`];
  for (let at = from; chain[at]?.isOptional; at += 1) open.push(`${index}:${at + 1}`);
  return open;
}

const positionsOf = (shape: string): Position[] =>
  parseShape(shape).flatMap(({ symbol, least, most }) =>
    Array.from({ length: most }, (_, count) => ({ symbol, isOptional: count >= least })),
  );
