import { type Atom, longest, parseShape } from './notation';

/**
 * All shapes of a set as one automaton: a step per character, whatever the number of shapes. `w` and repetitions beyond
 * 24 loop freely; the length is held afterwards, so that the table stays small.
 */
export interface Automaton {
  /** Longest match that begins at `start`: writes the shapes that accept there to `accepted`, gives the end or -1. */
  run(text: string, start: number, end: number): number;
  /** Shapes that accept at the end that `run` gave: indices of the list the automaton was made from. */
  accepted(): readonly number[];
}

const FREE_LOOP = 24;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const NOTHING: ReadonlySet<number> = new Set();
/** What may stand inside a word. */
const JOINERS = new Set([0x27, 0x2d]);
/** Stands for every letter beyond ASCII. */
const FOREIGN = 127;

/** The characters of an atom; one set for all atoms alike, so that sets can be told apart by identity. */
const sets = new Map<string, Set<number>>();
function charactersOf(symbol: string, isForeignToo = false): Set<number> {
  const key = isForeignToo ? `${symbol} and foreign` : symbol;
  let set = sets.get(key);
  if (!set) {
    set = new Set(Array.from(listOf(symbol), character => character.charCodeAt(0)));
    if (isForeignToo) set.add(FOREIGN);
    sets.set(key, set);
  }
  return set;
}

const listOf = (symbol: string): string => {
  switch (symbol) {
    case 'd':
      return DIGITS;
    case 'L':
      return LETTERS;
    case 'X':
      return DIGITS + LETTERS;
    case 'a':
      return `${DIGITS}${LETTERS}._%+-`;
    case ' ':
      return ' \t';
    default:
      return symbol;
  }
};

/** A character as the automaton sees it: ASCII itself, typographic spaces and dashes as plain ones, other letters as one. */
export function fold(code: number): number {
  if (code < FOREIGN) return code;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return 0x20;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  if (code === 0x2019) return 0x27;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3005) || code >= 0xfe00) return 1;
  return FOREIGN;
}

interface NfaState {
  /** Character codes this state passes on, to `next`. */
  on: ReadonlySet<number>;
  next: number;
  /** States reached without a character. */
  free: number[];
  shape: number;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || fold(code) === FOREIGN;
const JOINTS = '-./@';

/** Whether a token may end at an offset: no letter or digit goes on there, directly or behind a joint (`-12`, `.5`). */
function isEdge(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (isAlphanumeric(code)) return false;
  return !(JOINTS.includes(text[at]!) && at + 1 < text.length && isAlphanumeric(text.charCodeAt(at + 1)));
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
    if (atom.symbol !== 'w') return step(from, charactersOf(atom.symbol));
    const letter = charactersOf('L', true);
    const word = step(from, letter);
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
  return determine(states, root, shapes.map(longest));
}

const UNKNOWN = 0xffff;
const DEAD = 0;
const START = 1;

/**
 * Subset construction over character classes (characters that no shape tells apart share one column), done while texts
 * are read: a state is worked out when a text first leads there, so that nothing is paid for at the start.
 */
function determine(states: readonly NfaState[], root: number, lengths: readonly number[]): Automaton {
  const { classOf, members } = classify(states);
  const width = members.length;
  const sets: (readonly number[])[] = [];
  const accepts: (readonly number[])[] = [];
  const known = new Map<string, number>();
  let table = new Uint16Array(64 * width).fill(UNKNOWN);

  const close = (seeds: Iterable<number>): number[] => {
    const seen = new Set(seeds);
    for (const state of seen) for (const free of states[state]!.free) seen.add(free);
    return [...seen].sort((one, other) => one - other);
  };
  const intern = (set: readonly number[]): number => {
    const key = set.join();
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = sets.push(set) - 1;
    known.set(key, fresh);
    accepts.push(set.map(state => states[state]!.shape).filter(shape => shape >= 0));
    if (sets.length * width > table.length) {
      const larger = new Uint16Array(table.length * 2).fill(UNKNOWN);
      larger.set(table);
      table = larger;
    }
    return fresh;
  };
  const work = (state: number, column: number): number => {
    const code = members[column]!;
    const targets = sets[state]!.filter(one => states[one]!.on.has(code)).map(one => states[one]!.next);
    const next = targets.length === 0 ? DEAD : intern(close(targets));
    table[state * width + column] = next;
    return next;
  };
  intern([]);
  intern(close([root]));

  let found: readonly number[] = [];
  return {
    accepted: () => found,
    run(text, start, end) {
      let state = START;
      let best = -1;
      let bestState = DEAD;
      for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        const column = classOf[code < FOREIGN ? code : fold(code)]!;
        const next = table[state * width + column]!;
        state = next === UNKNOWN ? work(state, column) : next;
        if (state === DEAD) break;
        if (accepts[state]!.length > 0 && isEdge(text, at + 1)) {
          best = at + 1;
          bestState = state;
        }
      }
      found = accepts[bestState]!;
      const length = best - start;
      if (found.some(shape => length > lengths[shape]!)) found = found.filter(shape => length <= lengths[shape]!);
      return found.length > 0 ? best : -1;
    },
  };
}

/** The class of every character, and a character of every class; class 0 is what no shape can begin or go on with. */
function classify(states: readonly NfaState[]): { classOf: Uint8Array; members: number[] } {
  const distinct = new Set<ReadonlySet<number>>();
  for (const { next, on } of states) if (next >= 0) distinct.add(on);
  const sets = [...distinct];
  const signatures = new Map<string, number>([['', 0]]);
  const classOf = new Uint8Array(128);
  const members = [0];
  for (let code = 0; code < 128; code += 1) {
    const signature = sets.flatMap((on, index) => (on.has(code) ? [index] : [])).join();
    let column = signatures.get(signature);
    if (column === undefined) {
      column = signatures.size;
      signatures.set(signature, column);
      members[column] = code;
    }
    classOf[code] = column;
  }
  return { classOf, members };
}
