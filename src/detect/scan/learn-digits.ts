import {
  type Automaton,
  begin,
  DEAD,
  dieFrom,
  ENDS,
  intern,
  leadsTo,
  MOST_STATES,
  startOf,
  UNKNOWN,
} from './automaton';
import type { Stretch } from './stretch';

/** More digits are not told at once. */
const MOST_DIGITS = 15;
const DIGITS = Array.from('0123456789', digit => digit.charCodeAt(0));

/** Whether no shape begins with so many digits that end at `stop`: 1 if that is known, by three characters behind them. */
export const dieBehind = <T>(
  automaton: Automaton<T>,
  { bytes }: Pick<Stretch, 'bytes' | 'text'>,
  count: number,
  stop: number,
): number => dieFrom(automaton, automaton.digits[count]!, bytes, stop);

/** What is behind a number by itself is remembered: the next one of that kind is passed over. */
export function learnNumber<T>(automaton: Automaton<T>, bytes: Uint8Array, at: number, to: number): void {
  let stop = at + 1;
  while (stop < to && bytes[stop]! >= 48 && bytes[stop]! <= 57) stop += 1;
  if (stop + 2 < to) learnDigits(automaton, bytes, stop - at, stop);
}

/** Finds out what `dieBehind` asks for. */
function learnDigits<T>(automaton: Automaton<T>, bytes: Uint8Array, count: number, stop: number): void {
  if (count > MOST_DIGITS) return;
  if (automaton.sets.length > MOST_STATES) begin(automaton);
  let from = automaton.digits[count]!;
  if (from === UNKNOWN) from = skipDigits(automaton, count);
  for (let at = stop; at < stop + 3 && from !== DEAD; at += 1) from = leadsTo(automaton, from & ~ENDS, bytes[at]!);
}

/** The row that so many digits lead to, whichever they are; with the bit of `ENDS`, or DEAD. */
function skipDigits<T>(automaton: Automaton<T>, count: number): number {
  const { steps, accepts, sets, row } = automaton;
  let set: Iterable<number> = sets[startOf(automaton) >> row]!;
  for (let left = count; left > 0; left -= 1) {
    const taken = new Set<number>();
    for (const step of set) for (const digit of DIGITS) steps.take(step, digit, taken);
    set = taken;
  }
  const all = Int32Array.from(set).sort();
  const state = all.length === 0 ? -1 : intern(automaton, all);
  const next = state < 0 ? DEAD : (state << row) | (accepts[state]!.length > 0 ? ENDS : 0);
  automaton.digits[count] = next;
  return next;
}
