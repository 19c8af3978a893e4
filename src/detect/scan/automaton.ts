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
/** Stands for every letter beyond ASCII. */
const FOREIGN = 127;

const charactersOf = (symbol: string): string => {
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
  on: Set<number>;
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
  const add = (): number => states.push({ on: new Set(), next: -1, free: [], shape: -1 }) - 1;
  const root = add();
  const step = (from: number, characters: Iterable<string>, foreign = false): number => {
    const to = add();
    const through = add();
    states[from]!.free.push(through);
    for (const character of characters) states[through]!.on.add(character.charCodeAt(0));
    if (foreign) states[through]!.on.add(FOREIGN);
    states[through]!.next = to;
    return to;
  };
  const once = (from: number, atom: Atom): number => {
    if (atom.symbol !== 'w') return step(from, charactersOf(atom.symbol));
    const word = step(from, LETTERS, true);
    const again = step(word, LETTERS, true);
    states[again]!.free.push(word);
    const joined = step(step(word, "'-"), LETTERS, true);
    states[joined]!.free.push(word);
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
    for (let count = atom.least; count < atom.most; count += 1) ends.push((at = once(at, atom)));
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

/** Subset construction over character classes: characters that no shape tells apart share one column. */
function determine(states: readonly NfaState[], root: number, lengths: readonly number[]): Automaton {
  const signatures = new Map<string, number>([['', 0]]);
  const classOf = new Uint8Array(128);
  const through = states.filter(state => state.next >= 0);
  const distinct = [...new Map(through.map(state => [[...state.on].sort().join(), state.on])).values()];
  for (let code = 0; code < 128; code += 1) {
    const signature = distinct.flatMap((on, index) => (on.has(code) ? [index] : [])).join();
    if (!signatures.has(signature)) signatures.set(signature, signatures.size);
    classOf[code] = signatures.get(signature)!;
  }
  const width = signatures.size;
  const member: number[] = [];
  classOf.forEach((column, code) => {
    member[column] ??= code;
  });
  const close = (seeds: Iterable<number>): number[] => {
    const seen = new Set(seeds);
    for (const state of seen) for (const free of states[state]!.free) seen.add(free);
    return [...seen].sort((one, other) => one - other);
  };
  const rows: number[][] = [];
  const accepts: number[][] = [];
  const known = new Map<string, number>();
  const queue: number[][] = [];
  const intern = (set: number[]): number => {
    const key = set.join();
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = queue.push(set) - 1;
    known.set(key, fresh);
    accepts.push(set.map(state => states[state]!.shape).filter(shape => shape >= 0));
    return fresh;
  };
  intern([]);
  intern(close([root]));
  for (let at = 0; at < queue.length; at += 1) {
    const row = new Array<number>(width).fill(0);
    for (let column = 1; column < width; column += 1) {
      const code = member[column]!;
      const targets = queue[at]!.filter(state => states[state]!.on.has(code)).map(state => states[state]!.next);
      if (targets.length > 0) row[column] = intern(close(targets));
    }
    rows.push(row);
  }
  const table = new Uint16Array(rows.flat());
  const accepting = Uint8Array.from(accepts, list => (list.length > 0 ? 1 : 0));
  let found: readonly number[] = [];
  return {
    accepted: () => found,
    run(text, start, end) {
      let state = 1;
      let best = -1;
      let bestState = 0;
      for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        state = table[state * width + classOf[code < FOREIGN ? code : fold(code)]!]!;
        if (state === 0) break;
        if (accepting[state] === 1 && isEdge(text, at + 1)) {
          best = at + 1;
          bestState = state;
        }
      }
      found = best < 0 ? [] : accepts[bestState]!.filter(shape => best - start <= lengths[shape]!);
      return found.length > 0 ? best : -1;
    },
  };
}
