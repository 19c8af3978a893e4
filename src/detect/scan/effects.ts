import type { RecordFacts } from '../judge/record';
import { type CollectorState, copyOf, MOST_WAITING, openRecord, wait } from './collect';
import { addTo } from './distinct';
import type { Hit, Shown, Tally } from './tally';

/** What a value comes to at its place: all that its findings count, say of the record, and leave to wait. */
export interface Effect {
  facts: RecordFacts;
  waiting: readonly Hit[];
  counted: { tally: Tally; shown: Shown; special: number }[];
}

/** Whether what a value comes to depends on nothing but the value, its place and the form of the record. */
export function isRepeatable({ isTold, record }: CollectorState): boolean {
  // In an article it matters how many there are.
  return !isTold && (record.facts.form === 'row' || record.facts.form === 'table');
}

/** What is found from here on, to `watched`, is of one value. */
export function watch(state: CollectorState): void {
  state.counted = [];
  state.record = openRecord(state.record.facts.form, state.record, state.spare.pop());
}

/** What was found since `watch`. */
export function watched(state: CollectorState): Effect {
  const { record, spare, counted } = state;
  const { facts, waiting, waits, parent } = record;
  const effect = { facts: { ...facts }, waiting: waiting.slice(0, waits), counted: counted! };
  spare.push(record);
  state.record = parent!;
  state.counted = null;
  addSaid(parent!.facts, effect.facts);
  addWaiting(state, effect.waiting);
  return effect;
}

/** The same value at the same place, in a record of the same form. */
export function again(state: CollectorState, { facts, waiting, counted }: Effect): void {
  for (const { tally, shown, special } of counted) {
    tally.count += 1;
    tally.special += special;
    shown.count += 1;
  }
  addSaid(state.record.facts, facts);
  if (waiting.length > 0) addWaiting(state, waiting);
}

/** Another value that comes to the same but for its hash; the effect is one finding. */
export function alike(
  { record }: CollectorState,
  { facts, waiting, counted }: Effect,
  low: number,
  high: number,
): void {
  const [one] = counted;
  if (one) {
    addTo(one.tally.distinct, low, high);
    one.tally.count += 1;
    one.shown.count += 1;
    addSaid(record.facts, facts);
  } else if (record.waits < MOST_WAITING) {
    const hit = copyOf(waiting[0]!);
    hit.low = low;
    hit.high = high;
    wait(record, hit);
  }
}

function addSaid(facts: RecordFacts, { roles, mentioned, signs, births }: RecordFacts): void {
  facts.roles |= roles;
  facts.mentioned |= mentioned;
  facts.signs |= signs;
  facts.births += births;
}

function addWaiting({ record }: CollectorState, hits: readonly Hit[]): void {
  for (const hit of hits) if (record.waits < MOST_WAITING) wait(record, hit);
}
