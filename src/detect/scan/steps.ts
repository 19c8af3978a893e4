import { FOREIGN } from './fold';
import { type Atom, isWord, longest, parseShape } from './notation';

/**
 * What shapes may take next, character by character. A step is a number: the shape, which of its atoms, how many times
 * that was taken, and where in a word. A shape is parsed when a text first takes a step in it: most never do.
 */
export interface Steps {
  /** The steps that a text may begin with. */
  first(): number[];
  /** Adds the steps behind one, if that takes the character. */
  take(step: number, code: number, into: Set<number>): void;
  /** The character that a step asks for by itself and not by its kind; 0 for none. */
  signOf(step: number): number;
  /** The shape that ends with a step, or -1. */
  ended(step: number): number;
  /** Most characters of a shape that a step was taken in; no limit where nothing loops freely. */
  mostOf(shape: number): number;
}

/** More repetitions than these loop freely. */
const FREE_LOOP = 24;

/** Kinds of characters, as bits. */
const DIGIT = 1;
const CAPITAL = 2;
const SMALL = 4;
const LETTER = CAPITAL | SMALL;
/** Signs of an e-mail's local part, of an address; what may stand inside a word; a space. */
const MAIL = 8;
const ADDRESS = 16;
const JOINER = 32;
const SPACE = 64;
const BEYOND = 128;

const KINDS = new Uint8Array(256);
KINDS.fill(DIGIT, 48, 58);
KINDS.fill(CAPITAL, 65, 91);
KINDS.fill(SMALL, 97, 123);
KINDS[FOREIGN] = BEYOND;
for (const [signs, kind] of [
  ['._%+-', MAIL],
  ['/=&?#~:', ADDRESS],
  ["'-", JOINER],
  [' \t', SPACE],
] as const)
  for (const sign of signs) KINDS[sign.charCodeAt(0)]! |= kind;

/** The kinds that a symbol of the notation stands for; any other stands for itself. */
const SYMBOLS: Readonly<Record<string, number>> = {
  d: DIGIT,
  L: LETTER,
  X: DIGIT | LETTER,
  w: LETTER | BEYOND,
  Ŵ: CAPITAL | BEYOND,
  a: DIGIT | LETTER | MAIL,
  u: DIGIT | LETTER | MAIL | ADDRESS,
  ' ': SPACE,
};

const takes = (symbol: string, code: number): boolean => {
  const kinds = SYMBOLS[symbol];
  return kinds === undefined ? symbol.charCodeAt(0) === code : (KINDS[code]! & kinds) !== 0;
};

/** Where in a word a step stands: before it; in it; behind a hyphen. */
const BEFORE = 0;
const INSIDE = 1;
const JOINED = 2;
const INNER_BITS = 2;
const INNER = 3;
const COUNT_BITS = 9;
const ATOM_BITS = 8;
const stepOf = (shape: number, atom: number, count: number, inner: number): number =>
  (((((shape << ATOM_BITS) | atom) << COUNT_BITS) | count) << INNER_BITS) | inner;
const shapeOf = (step: number): number => step >>> (ATOM_BITS + COUNT_BITS + INNER_BITS);
const atomOf = (step: number): number => (step >>> (COUNT_BITS + INNER_BITS)) & ((1 << ATOM_BITS) - 1);
const countOf = (step: number): number => (step >>> INNER_BITS) & ((1 << COUNT_BITS) - 1);

/** The steps of a list of shapes, which are told by their places in it. */
export function stepsOf(shapes: readonly string[]): Steps {
  const parsed: (readonly Atom[] | undefined)[] = [];
  const mosts: (number | undefined)[] = [];
  const atomsOf = (shape: number): readonly Atom[] => {
    const atoms = parsed[shape] ?? parseShape(shapes[shape]!);
    parsed[shape] = atoms;
    return atoms;
  };
  /** Before an atom: those that may be missing can be passed over. */
  const reach = (shape: number, atom: number, into: Set<number>) => {
    const atoms = atomsOf(shape);
    for (let at = atom; ; at += 1) {
      into.add(stepOf(shape, at, 0, BEFORE));
      if (at === atoms.length || atoms[at]!.least > 0) return;
    }
  };
  /** Behind an atom that was taken so many times. */
  const goOn = (shape: number, atom: number, count: number, into: Set<number>) => {
    const { least, most } = atomsOf(shape)[atom]!;
    const isFree = most > FREE_LOOP;
    if (isFree || count < most) into.add(stepOf(shape, atom, isFree ? Math.min(count, least) : count, BEFORE));
    if (count >= least) reach(shape, atom + 1, into);
  };

  return {
    first() {
      const steps = new Set<number>();
      shapes.forEach((notation, shape) => {
        const mayMiss = notation[1] === '?' || notation.startsWith('{0', 1);
        if (mayMiss) reach(shape, 0, steps);
        else steps.add(stepOf(shape, 0, 0, BEFORE));
      });
      return [...steps];
    },
    take(step, code, into) {
      const shape = shapeOf(step);
      const index = atomOf(step);
      if (index === 0 && parsed[shape] === undefined && !takes(shapes[shape]![0]!, code)) return;
      const atom = atomsOf(shape)[index];
      if (atom === undefined) return;
      const inner = step & INNER;
      const isTaken = inner === BEFORE ? takes(atom.symbol, code) : (KINDS[code]! & (LETTER | BEYOND)) !== 0;
      if (isTaken) {
        if (isWord(atom.symbol)) into.add(stepOf(shape, index, countOf(step), INSIDE));
        goOn(shape, index, countOf(step) + 1, into);
      } else if (inner === INSIDE && (KINDS[code]! & JOINER) !== 0)
        into.add(stepOf(shape, index, countOf(step), JOINED));
    },
    signOf(step) {
      if ((step & INNER) !== BEFORE) return 0;
      const shape = shapeOf(step);
      const index = atomOf(step);
      const symbol = index === 0 ? shapes[shape]![0]! : atomsOf(shape)[index]?.symbol;
      return symbol === undefined || SYMBOLS[symbol] !== undefined ? 0 : symbol.charCodeAt(0);
    },
    ended(step) {
      const shape = shapeOf(step);
      const atoms = parsed[shape];
      return atoms !== undefined && atomOf(step) === atoms.length ? shape : -1;
    },
    mostOf(shape) {
      const known = mosts[shape];
      if (known !== undefined) return known;
      const isFree = atomsOf(shape).some(({ symbol, most }) => isWord(symbol) || most > FREE_LOOP);
      const most = isFree ? longest(shapes[shape]!) : Number.MAX_SAFE_INTEGER;
      mosts[shape] = most;
      return most;
    },
  };
}

export interface Columns {
  /** By folded character: what no shape tells apart has the same. 0 is what no symbol stands for. */
  columns: Uint8Array;
  count: number;
  /** By column: all columns of characters of the same kind. Where no shape asks for one of them by itself, they lead alike. */
  alike: readonly (readonly number[])[];
}

/** A shape is not parsed for that: a sign too many, such as `?`, has a column of its own at worst. */
export function columnsOf(shapes: readonly string[]): Columns {
  const columns = new Uint8Array(256);
  /** The symbols that stand for kinds, and characters that stand for themselves. */
  const kinds = new Set<number>();
  const characters = new Set<number>();
  for (const notation of shapes) {
    for (let at = 0; at < notation.length; at += 1) {
      const symbol = notation[at]!;
      if (symbol === '{') {
        at = notation.indexOf('}', at);
        continue;
      }
      const some = SYMBOLS[symbol];
      if (some === undefined) characters.add(symbol.charCodeAt(0));
      else kinds.add(some);
      if (isWord(symbol)) kinds.add(SYMBOLS.w!).add(JOINER);
    }
  }
  const told = [...kinds];
  const ways = [0];
  const columnOf = MET.map(kind => {
    const way = told.reduce((bits, some, index) => (kind & some ? bits | (1 << index) : bits), 0);
    if (!ways.includes(way)) ways.push(way);
    return ways.indexOf(way);
  });
  for (let code = 0; code <= FOREIGN; code += 1) columns[code] = columnOf[MET_AT[code]!]!;
  const alike = ways.map((_, column) => [column]);
  for (const code of characters) {
    if (code >= FOREIGN) continue;
    const same = alike[columns[code]!]!;
    columns[code] = alike.length;
    same.push(alike.length);
    alike.push(same);
  }
  return { columns, count: alike.length, alike };
}

/** The kinds that characters are of, and by folded character its place among them. */
const MET_AT = new Uint8Array(256);
const MET = meetKinds();

function meetKinds(): number[] {
  const met = [0];
  for (let code = 0; code <= FOREIGN; code += 1) {
    const kind = KINDS[code]!;
    if (!met.includes(kind)) met.push(kind);
    MET_AT[code] = met.indexOf(kind);
  }
  return met;
}
