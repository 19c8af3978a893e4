import type { RecordFacts } from '../judge/record';
import { type Collector, copyOf, MOST_WAITING, type OpenRecord, openRecord, wait } from './collect';
import { addTo } from './distinct';
import type { Hit, Shown, Tally } from './tally';

/** What a value comes to at its place: all that its findings count, say of the record, and leave to wait. */
export interface Effect {
  facts: RecordFacts;
  waiting: readonly Hit[];
  counted: { tally: Tally; shown: Shown; special: number }[];
}

/** What comes to one finding, which counts or waits. */
export interface Single {
  facts: RecordFacts;
  one: Effect['counted'][number] | null;
  waiting: Hit | null;
}

/** Whether what a value comes to depends on nothing but the value, its place and the form of the record. */
export function isRepeatable({ told, record }: Collector): boolean {
  // In an article it matters how many there are.
  return told === null && (record.facts.form === 'row' || record.facts.form === 'table');
}

/** What is found from here on, to `watched`, is of one value. */
export function watch(collector: Collector): void {
  collector.counted = [];
  collector.record = openRecord(collector.record.facts.form, collector.record, collector.spare.pop());
}

/** What was found since `watch`. */
export function watched(collector: Collector): Effect {
  const { record, spare, counted } = collector;
  const { facts, waiting, waits, parent } = record;
  const effect = { facts: { ...facts }, waiting: waiting.slice(0, waits), counted: counted! };
  spare.push(record);
  collector.record = parent!;
  collector.counted = null;
  addSaid(parent!.facts, effect.facts);
  addWaiting(collector.record, effect.waiting);
  return effect;
}

/** Another value that comes to the same but for its hash; the effect is one finding. */
export function alike(record: OpenRecord, { facts, one, waiting }: Single, low: number, high: number): void {
  if (one !== null) {
    addTo(one.tally.distinct, low, high);
    one.tally.count += 1;
    one.shown.count += 1;
    addSaid(record.facts, facts);
  } else if (record.waits < MOST_WAITING) {
    const hit = copyOf(waiting!);
    hit.low = low;
    hit.high = high;
    wait(record, hit);
  }
}

/** What a value says of the record. */
export function addSaid(facts: RecordFacts, { roles, mentioned, signs, births }: RecordFacts): void {
  facts.roles |= roles;
  facts.mentioned |= mentioned;
  facts.signs |= signs;
  facts.births += births;
}

export function addWaiting(record: OpenRecord, hits: readonly Hit[]): void {
  for (const hit of hits) wait(record, hit);
}
