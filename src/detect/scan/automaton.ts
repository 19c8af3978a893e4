import { FOREIGN } from './fold';
import { type Atom, isWord, longest, parseShape } from './notation';

/**
 * All shapes of a set as one automaton: a step per character, whatever the number of shapes. `w` and repetitions beyond
 * 24 loop freely; the length is held afterwards, so that the table stays small.
 */
export interface Automaton {
  /**
   * Tries all shapes from `start` on and gives how many ends there are where some shape accepts; of more than eight the
   * last eight are kept.
   */
  run(bytes: Uint8Array, start: number, end: number): number;
  /** An end that `run` found, counted from 0, the shortest first. */
  endAt(index: number): number;
  /** How far the last run came, whether or not anything accepts there. */
  reached(): number;
  /** The shapes that accept there: indices of the list the automaton was made from. */
  acceptedAt(index: number): readonly number[];
  /** By folded character: 1 where a shape may begin with it. */
  begins: Uint8Array;
  /** By folded character: those that no shape tells apart have the same number. */
  classOf: Uint8Array;
}

const FREE_LOOP = 24;
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = `${CAPITALS}abcdefghijklmnopqrstuvwxyz`;
const DIGITS = '0123456789';
/** The characters that a symbol of the notation stands for; any other stands for itself. */
const SYMBOLS: Readonly<Record<string, string>> = {
  d: DIGITS,
  L: LETTERS,
  X: DIGITS + LETTERS,
  Ŵ: CAPITALS,
  a: `${DIGITS}${LETTERS}._%+-`,
  u: `${DIGITS}${LETTERS}._%+-/=&?#~:`,
  ' ': ' \t',
};
const NOTHING: ReadonlySet<number> = new Set();
/** What may stand inside a word. */
const JOINERS = new Set([0x27, 0x2d]);

/** The characters of an atom; one set for all atoms alike, so that sets can be told apart by identity. */
const sets = new Map<string, Set<number>>();
function charactersOf(symbol: string, isForeignToo = false): Set<number> {
  const key = isForeignToo ? `${symbol} and foreign` : symbol;
  let set = sets.get(key);
  if (!set) {
    set = new Set(Array.from(SYMBOLS[symbol] ?? symbol, character => character.charCodeAt(0)));
    if (isForeignToo) set.add(FOREIGN);
    sets.set(key, set);
  }
  return set;
}

interface NfaState {
  /** Character codes this state passes on, to `next`. */
  on: ReadonlySet<number>;
  next: number;
  /** States reached without a character. */
  free: number[];
  shape: number;
}

/** By folded character: 1 for letters and digits, 2 for what joins tokens to one (`12-34`, `3.5`). */
export const TOKEN = new Uint8Array(256);
for (const character of DIGITS + LETTERS) TOKEN[character.charCodeAt(0)] = 1;
TOKEN[FOREIGN] = 1;
for (const joint of '-./@') TOKEN[joint.charCodeAt(0)] = 2;

/** Whether a token may end at an offset: no letter or digit goes on there, directly or behind a joint (`-12`, `.5`). */
function isEdge(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return true;
  const token = TOKEN[bytes[at]!]!;
  return token === 0 || (token === 2 && (at + 1 >= end || TOKEN[bytes[at + 1]!] !== 1));
}

/** Makes the automaton of a list of shapes. */
export function compile(shapes: readonly string[]): Automaton {
  const states: NfaState[] = [];
  const add = (): number => states.push({ on: NOTHING, next: -1, free: [], shape: -1 }) - 1;
  const root = add();
  const step = (from: number, on: ReadonlySet<number>): number => {
    const to = add();
    const through = states.push({ on, next: to, free: [], shape: -1 }) - 1;
    states[from]!.free.push(through);
    return to;
  };
  const once = (from: number, atom: Atom): number => {
    if (!isWord(atom.symbol)) return step(from, charactersOf(atom.symbol));
    const letter = charactersOf('L', true);
    const word = step(from, atom.symbol === 'w' ? letter : charactersOf('Ŵ', true));
    states[step(word, letter)]!.free.push(word);
    states[step(step(word, JOINERS), letter)]!.free.push(word);
    return word;
  };
  const chain = (from: number, atom: Atom): number => {
    let at = from;
    for (let count = 0; count < atom.least; count += 1) at = once(at, atom);
    if (atom.most > FREE_LOOP) {
      const loop = once(at, atom);
      states[loop]!.free.push(at);
      return at;
    }
    const ends = [at];
    for (let count = atom.least; count < atom.most; count += 1) {
      at = once(at, atom);
      ends.push(at);
    }
    for (const end of ends) if (end !== at) states[end]!.free.push(at);
    return at;
  };
  shapes.forEach((shape, index) => {
    const last = parseShape(shape).reduce(chain, root);
    const accept = add();
    states[accept]!.shape = index;
    states[last]!.free.push(accept);
  });
  return determine(states, root, shapes.map(mostOf));
}

/** Most characters of a shape; no need to ask where nothing loops freely. */
const mostOf = (shape: string): number =>
  parseShape(shape).some(({ symbol, most }) => isWord(symbol) || most > FREE_LOOP)
    ? longest(shape)
    : Number.MAX_SAFE_INTEGER;

const UNKNOWN = 0xffff;
const DEAD = 0;
const START = 1;
/** Columns of a row: never so many classes of characters. */
const ROW = 6;
/** Beyond so many states all are forgotten and worked out anew, whatever a page does. */
const MOST_STATES = 4_000;
/** Ends that are kept of a run; a power of two. */
const KEPT = 8;

/**
 * Subset construction over character classes (characters that no shape tells apart share one column), done while texts
 * are read: a state is worked out when a text first leads there, so that nothing is paid for at the start.
 */
function determine(states: readonly NfaState[], root: number, lengths: readonly number[]): Automaton {
  const { classOf, members } = classify(states);
  const least = Math.min(...lengths);
  let sets: (readonly number[])[] = [];
  let accepts: (readonly number[])[] = [];
  let known = new Map<string, number>();
  let table = new Uint16Array(16 << ROW).fill(UNKNOWN);
  let isEnd = new Uint8Array(16);

  const close = (seeds: Iterable<number>): number[] => {
    const seen = new Set(seeds);
    for (const state of seen) for (const free of states[state]!.free) seen.add(free);
    // What only leads on without a character says nothing of its own.
    return [...seen].filter(at => states[at]!.next >= 0 || states[at]!.shape >= 0).sort((one, other) => one - other);
  };
  const intern = (set: readonly number[]): number => {
    const key = set.join();
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = sets.push(set) - 1;
    known.set(key, fresh);
    const accepted = set.map(state => states[state]!.shape).filter(shape => shape >= 0);
    accepts.push(accepted);
    if (fresh >= isEnd.length) {
      const larger = new Uint16Array(table.length * 2).fill(UNKNOWN);
      larger.set(table);
      table = larger;
      const ends = new Uint8Array(isEnd.length * 2);
      ends.set(isEnd);
      isEnd = ends;
    }
    if (accepted.length > 0) isEnd[fresh] = 1;
    return fresh;
  };
  const begin = () => {
    sets = [];
    accepts = [];
    known = new Map();
    table.fill(UNKNOWN);
    isEnd.fill(0);
    intern([]);
    // Without shapes the start is as dead as the dead state, but a state of its own.
    known.clear();
    intern(close([root]));
  };
  const work = (state: number, column: number): number => {
    const code = members[column]!;
    const targets = sets[state]!.filter(one => states[one]!.on.has(code)).map(one => states[one]!.next);
    if (targets.length === 0) {
      table[(state << ROW) | column] = DEAD;
      return DEAD;
    }
    if (sets.length >= MOST_STATES) {
      begin();
      return intern(close(targets));
    }
    const next = intern(close(targets));
    table[(state << ROW) | column] = next;
    return next;
  };
  begin();
  const first = new Set(sets[START]!.flatMap(state => [...states[state]!.on]));
  const begins = new Uint8Array(256);
  for (const code of first) begins[code] = 1;

  const ends = new Int32Array(KEPT);
  const found: (readonly number[])[] = new Array(KEPT).fill([]);
  let count = 0;
  let from = 0;
  let last = 0;
  const slot = (index: number) => (count > KEPT ? (count - KEPT + index) & (KEPT - 1) : index);
  return {
    begins,
    classOf,
    reached: () => last,
    endAt: index => ends[slot(index)]!,
    acceptedAt(index) {
      const shapes = found[slot(index)]!;
      const length = ends[slot(index)]! - from;
      return length > least ? shapes.filter(shape => length <= lengths[shape]!) : shapes;
    },
    run(bytes, start, end) {
      let state = START;
      let at = start;
      let cells = table;
      count = 0;
      from = start;
      for (; at < end; at += 1) {
        const column = classOf[bytes[at]!]!;
        let next = cells[(state << ROW) | column]!;
        if (next === UNKNOWN) {
          next = work(state, column);
          cells = table;
        }
        state = next;
        if (state === DEAD) break;
        if (isEnd[state] === 1 && isEdge(bytes, at + 1, end)) {
          ends[count & (KEPT - 1)] = at + 1;
          found[count & (KEPT - 1)] = accepts[state]!;
          count += 1;
        }
      }
      last = at;
      return Math.min(count, KEPT);
    },
  };
}

/** The class of every character, and a character of every class; class 0 is what no shape can begin or go on with. */
function classify(states: readonly NfaState[]): { classOf: Uint8Array; members: number[] } {
  const distinct = new Set<ReadonlySet<number>>();
  for (const { next, on } of states) if (next >= 0) distinct.add(on);
  const signatures = new Array<string>(128).fill('');
  let index = 0;
  for (const on of distinct) {
    for (const code of on) signatures[code] += `${index} `;
    index += 1;
  }
  const columns = new Map<string, number>([['', 0]]);
  const classOf = new Uint8Array(256);
  const members = [0];
  signatures.forEach((signature, code) => {
    const column = columns.get(signature) ?? columns.size;
    columns.set(signature, column);
    members[column] ??= code;
    classOf[code] = column;
  });
  return { classOf, members };
}
