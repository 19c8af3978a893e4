import { FOREIGN } from './fold';

import { keepTrack } from './keep-track';
import { type Columns, columnsOf, type Steps, stepsOf } from './steps';
import { LONGEST, SOON, type Tracks, trackAt } from './tracks';

/**
 * All shapes of a set as one automaton: a step per character, whatever the number of shapes. `w` and repetitions beyond
 * 24 loop freely; the length is held afterwards, so that the table stays small.
 */
export interface Automaton<T> {
  steps: Steps;
  /** By shape: what it stands for. */
  meanings: readonly (readonly T[])[];
  /** By folded character: those with the same number are told apart by no shape. */
  columns: Uint8Array;
  alike: Columns['alike'];
  /** Bits of a row's length. */
  row: number;
  /** By state and column, the state's number in the higher bits: where that leads, as the state and column 0. */
  table: Int32Array;
  /** By state: the steps of its shapes; what accepts there; the fewest characters that any of these is held to. */
  sets: Int32Array[];
  accepts: (readonly T[])[];
  limits: number[];
  /** By state, once somebody asked: the columns of characters that a step asks for by themselves. */
  signs: (ReadonlySet<number> | undefined)[];
  known: Map<string, number>;
  /** How the last values were written, null as long as that is of no use; runs with one end until one is kept, and then. */
  tracks: Tracks | null;
  due: number;
  nextDue: number;
  /** By how many digits a text begins with: the row that any such digits may lead to; 0 before that was asked. */
  digits: Int32Array;
  /** What the last run found: the last ends, in a ring, each with its state; how many; where it began, and how far it came. */
  ends: Int32Array;
  count: number;
  from: number;
  reached: number;
}

/** By folded character: 1 for letters and digits, 2 for what joins tokens to one (`12-34`, `3.5`). */
export const TOKEN = new Uint8Array(256);
TOKEN.fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);
TOKEN[FOREIGN] = 1;
for (const joint of '-./@') TOKEN[joint.charCodeAt(0)] = 2;

/** Whether a token may end at an offset: no letter or digit goes on there, directly or behind a joint (`-12`, `.5`). */
export function isEdge(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return true;
  const token = TOKEN[bytes[at]!]!;
  return token === 0 || (token === 2 && (at + 1 >= end || TOKEN[bytes[at + 1]!] !== 1));
}

/** Cells of the table: nobody asked yet; nothing goes on. Any other has the bit of `ENDS` if a shape accepts there. */
export const UNKNOWN = 0;
export const DEAD = -1;
export const ENDS = 1;
const START = 1;
/** Beyond so many states all are forgotten before the next run, and worked out anew, whatever a page does. */
export const MOST_STATES = 4_000;
const NO_LIMIT = 0x3fffffff;
const NOTHING: readonly never[] = [];
/** Ends that are kept of a run; a power of two. */
const KEPT = 8;

/**
 * Makes the automaton of a list of shapes, each with what it stands for: subset construction over columns (characters that no
 * shape tells apart share one), done while texts are read. A state is worked out when a text first leads there, so that
 * nothing is paid for at the start.
 */
export function compile<T>(shapes: readonly string[], meanings: readonly (readonly T[])[]): Automaton<T> {
  const { columns, count, alike } = columnsOf(shapes);
  // A row has an even length, as a cell's lowest bit says that something ends.
  const row = Math.max(32 - Math.clz32(count - 1), 1);
  const automaton: Automaton<T> = {
    steps: stepsOf(shapes),
    meanings,
    columns,
    alike,
    row,
    table: new Int32Array(16 << row),
    sets: [],
    accepts: [],
    limits: [],
    signs: [],
    known: new Map(),
    tracks: null,
    due: SOON,
    nextDue: SOON,
    digits: new Int32Array(32),
    ends: new Int32Array(KEPT * 2),
    count: 0,
    from: 0,
    reached: 0,
  };
  begin(automaton);
  return automaton;
}

/** Forgets all states but the first two: the one that nothing leads to, and the start. */
export function begin<T>(automaton: Automaton<T>): void {
  automaton.sets = [];
  automaton.accepts = [];
  automaton.limits = [];
  automaton.signs = [];
  automaton.known = new Map();
  automaton.table.fill(UNKNOWN);
  automaton.tracks = null;
  automaton.digits.fill(UNKNOWN);
  intern(automaton, new Int32Array(0));
  // Without shapes the start is as empty, but a state of its own.
  automaton.known.clear();
  intern(automaton, Int32Array.from(automaton.steps.first()));
}

/** The state of a set of steps, in their order. Most code of a page runs here for the first time: what the platform does is quicker. */
export function intern<T>(automaton: Automaton<T>, set: Int32Array): number {
  const { steps, meanings, known, table, row } = automaton;
  const key = set.join();
  const old = known.get(key);
  if (old !== undefined) return old;
  const fresh = automaton.sets.push(set) - 1;
  known.set(key, fresh);
  let accepts: readonly T[] = NOTHING;
  let limit = NO_LIMIT;
  for (let index = 0; index < set.length; index += 1) {
    const shape = steps.ended(set[index]!);
    if (shape < 0) continue;
    accepts = accepts.length === 0 ? meanings[shape]! : [...accepts, ...meanings[shape]!];
    limit = Math.min(limit, steps.mostOf(shape));
  }
  automaton.accepts.push(accepts);
  automaton.limits.push(limit);
  if (fresh >= table.length >> row) {
    automaton.table = new Int32Array(table.length * 2);
    automaton.table.set(table);
  }
  return fresh;
}

/** Where a character leads from a row; DEAD for nowhere. */
function work<T>(automaton: Automaton<T>, from: number, byte: number): number {
  const { steps, columns, row } = automaton;
  const taken = new Set<number>();
  const set = automaton.sets[from >> row]!;
  for (let index = 0; index < set.length; index += 1) steps.take(set[index]!, byte, taken);
  let next = DEAD;
  if (taken.size > 0) {
    const state = intern(automaton, Int32Array.from(taken).sort());
    next = (state << row) | (automaton.accepts[state]!.length > 0 ? ENDS : 0);
  }
  lead(automaton, from, columns[byte]!, next);
  return next;
}

/** Writes down where a column leads from a row, and with it all of its kind that no step there asks for by themselves. */
function lead<T>(automaton: Automaton<T>, from: number, column: number, next: number): void {
  const { table, alike } = automaton;
  table[from | column] = next;
  const signs = signsIn(automaton, from >> automaton.row);
  if (!signs.has(column)) for (const other of alike[column]!) if (!signs.has(other)) table[from | other] = next;
}

function signsIn<T>({ steps, sets, signs, columns }: Automaton<T>, state: number): ReadonlySet<number> {
  let known = signs[state];
  if (known === undefined) {
    const asked = new Set<number>();
    for (const step of sets[state]!) {
      const sign = steps.signOf(step);
      if (sign > 0 && sign < FOREIGN) asked.add(columns[sign]!);
    }
    known = asked;
    signs[state] = known;
  }
  return known;
}

/**
 * Tries all shapes from `start` on and gives how many ends there are where some shape accepts; of more than eight the last
 * eight are kept.
 */
export function run<T>(automaton: Automaton<T>, bytes: Uint8Array, start: number, end: number): number {
  if (automaton.sets.length > MOST_STATES) begin(automaton);
  const { columns, ends, tracks } = automaton;
  const same = tracks === null ? -1 : trackAt(tracks, bytes, start, end);
  if (same >= 0) {
    const { lengths, states, reaches } = tracks!;
    ends[0] = start + lengths[same]!;
    ends[1] = states[same]!;
    automaton.count = 1;
    automaton.from = start;
    automaton.reached = start + reaches[same]!;
    return 1;
  }
  let { table } = automaton;
  let from = START << automaton.row;
  let count = 0;
  let at = start;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    let next = table[from | columns[byte]!]!;
    if (next <= 0) {
      if (next === UNKNOWN) {
        next = work(automaton, from, byte);
        table = automaton.table;
      }
      if (next === DEAD) break;
    }
    from = next & ~ENDS;
    if ((next & ENDS) !== 0 && isEdge(bytes, at + 1, end)) {
      const slot = (count & (KEPT - 1)) << 1;
      ends[slot] = at + 1;
      ends[slot + 1] = from;
      count += 1;
    }
  }
  automaton.count = count;
  automaton.from = start;
  automaton.reached = at;
  if (count === 1) {
    automaton.due -= 1;
    // What ends the text is no part of a layout.
    if (automaton.due < 0 && at + 2 < end && at - start < LONGEST - 1) keepTrack(automaton, bytes, end);
  }
  return Math.min(count, KEPT);
}

/** Whether no shape begins there: 1 if that is known, by the first three characters. */
export const dieAt = <T>(automaton: Automaton<T>, bytes: Uint8Array, at: number): number =>
  dieFrom(automaton, START << automaton.row, bytes, at);

/**
 * Whether three characters lead nowhere from a row. Asked of every number and sign of a text, so without a branch: a dead end
 * leads on to row 0, and from there nowhere.
 */
export function dieFrom<T>({ columns, table }: Automaton<T>, zero: number, bytes: Uint8Array, at: number): number {
  const one = table[alive(zero) | columns[bytes[at]!]!]!;
  const two = table[alive(one) | columns[bytes[at + 1]!]!]!;
  const three = table[alive(two) | columns[bytes[at + 2]!]!]!;
  const ends = ((zero & ~(zero >> 31)) | (one & ~(one >> 31)) | (two & ~(two >> 31)) | (three & ~(three >> 31))) & ENDS;
  return ((zero | one | two | three) >>> 31) & ~ends;
}

const alive = (cell: number): number => cell & ~(cell >> 31) & ~ENDS;

const slotOf = (count: number, index: number): number =>
  (count > KEPT ? (count - KEPT + index) & (KEPT - 1) : index) << 1;

/** An end that the last run found, counted from 0, the shortest first. */
export const endAt = <T>({ ends, count }: Automaton<T>, index: number): number => ends[slotOf(count, index)]!;

/** What accepts there. */
export function acceptedAt<T>(automaton: Automaton<T>, index: number): readonly T[] {
  const { ends, count, from, row } = automaton;
  const slot = slotOf(count, index);
  return acceptedIn(automaton, ends[slot + 1]! >> row, ends[slot]! - from);
}

/** What accepts in a state after so many characters. */
export const acceptedIn = <T>(automaton: Automaton<T>, state: number, length: number): readonly T[] =>
  length > automaton.limits[state]! ? within(automaton, state, length) : automaton.accepts[state]!;

/** Of what accepts in a state, that which may be so long. */
const within = <T>({ steps, sets, meanings }: Automaton<T>, state: number, length: number): readonly T[] =>
  [...sets[state]!]
    .map(steps.ended)
    .filter(shape => shape >= 0 && length <= steps.mostOf(shape))
    .flatMap(shape => meanings[shape]!);

/** The row that all texts begin in. */
export const startOf = <T>({ row }: Automaton<T>): number => START << row;

/** Where a folded character leads from a row: a cell of the table. */
export function leadsTo<T>(automaton: Automaton<T>, from: number, byte: number): number {
  const next = automaton.table[from | automaton.columns[byte]!]!;
  return next === UNKNOWN ? work(automaton, from, byte) : next;
}

/** Whether a shape may begin with a folded character. */
export const begins = <T>(automaton: Automaton<T>, byte: number): boolean =>
  leadsTo(automaton, startOf(automaton), byte) !== DEAD;
