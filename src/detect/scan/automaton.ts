import { FOREIGN } from './fold';
import { columnsOf, stepsOf } from './steps';

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
  /** Whether a shape may begin with a folded character. */
  begins(byte: number): boolean;
  /** By folded character: those with the same number are told apart by no shape. */
  classOf: Uint8Array;
}

/** By folded character: 1 for letters and digits, 2 for what joins tokens to one (`12-34`, `3.5`). */
export const TOKEN = new Uint8Array(256);
TOKEN.fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);
TOKEN[FOREIGN] = 1;
for (const joint of '-./@') TOKEN[joint.charCodeAt(0)] = 2;

/** Whether a token may end at an offset: no letter or digit goes on there, directly or behind a joint (`-12`, `.5`). */
function isEdge(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return true;
  const token = TOKEN[bytes[at]!]!;
  return token === 0 || (token === 2 && (at + 1 >= end || TOKEN[bytes[at + 1]!] !== 1));
}

const UNKNOWN = 0xffff;
const DEAD = 0;
const START = 1;
/** Beyond so many states all are forgotten and worked out anew, whatever a page does. */
const MOST_STATES = 4_000;
/** Ends that are kept of a run; a power of two. */
const KEPT = 8;

/**
 * Makes the automaton of a list of shapes: subset construction over columns (characters that no shape tells apart share one),
 * done while texts are read. A state is worked out when a text first leads there, so that nothing is paid for at the start.
 */
export function compile(shapes: readonly string[]): Automaton {
  const steps = stepsOf(shapes);
  const { columns, count: width } = columnsOf(shapes);
  /** Bits of a row's length. */
  const row = 32 - Math.clz32(width - 1);
  /** By shape that was met: most characters. */
  const lengths: number[] = [];
  let sets: (readonly number[])[] = [];
  let accepts: (readonly number[])[] = [];
  let known = new Map<string, number>();
  let table = new Uint16Array(16 << row).fill(UNKNOWN);
  let isEnd = new Uint8Array(16);

  const intern = (set: readonly number[]): number => {
    const key = String.fromCharCode(...set.flatMap(step => [step >>> 16, step & 0xffff]));
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = sets.push(set) - 1;
    known.set(key, fresh);
    const accepted = set.map(steps.ended).filter(shape => shape >= 0);
    for (const shape of accepted) lengths[shape] ??= steps.mostOf(shape);
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
    intern(steps.first());
  };
  const work = (state: number, byte: number): number => {
    const taken = new Set<number>();
    for (const step of sets[state]!) steps.take(step, byte, taken);
    const cell = (state << row) | columns[byte]!;
    if (taken.size === 0) {
      table[cell] = DEAD;
      return DEAD;
    }
    const isFull = sets.length >= MOST_STATES;
    if (isFull) begin();
    const next = intern([...taken].sort((one, other) => one - other));
    if (!isFull) table[cell] = next;
    return next;
  };
  begin();

  const ends = new Int32Array(KEPT);
  const found: (readonly number[])[] = new Array(KEPT).fill([]);
  let count = 0;
  let from = 0;
  let last = 0;
  const slot = (index: number) => (count > KEPT ? (count - KEPT + index) & (KEPT - 1) : index);
  return {
    classOf: columns,
    begins(byte) {
      const next = table[(START << row) | columns[byte]!]!;
      return (next === UNKNOWN ? work(START, byte) : next) !== DEAD;
    },
    reached: () => last,
    endAt: index => ends[slot(index)]!,
    acceptedAt(index) {
      const shapes = found[slot(index)]!;
      const length = ends[slot(index)]! - from;
      for (const shape of shapes) if (length > lengths[shape]!) return shapes.filter(each => length <= lengths[each]!);
      return shapes;
    },
    run(bytes, start, end) {
      let state = START;
      let at = start;
      let cells = table;
      count = 0;
      from = start;
      for (; at < end; at += 1) {
        const byte = bytes[at]!;
        let next = cells[(state << row) | columns[byte]!]!;
        if (next === UNKNOWN) {
          next = work(state, byte);
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
