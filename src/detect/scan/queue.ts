import { shownByLiteral } from '../judge/record';
import { type Collector, hold, settle } from './collect';
import { addTo } from './distinct';
import { addSaid, alike, type Single } from './effects';
import { hashed } from './hash';
import type { Place } from './places';
import { hashUsual, type Memory } from './remembered';
import { again, isStill, probe } from './repeats';
import type { Sink } from './sink';
import { emptyStretch, type Stretch } from './stretch';
import { lookAtUsual } from './usual';

/**
 * What a reader of rows tells of a stretch, in its order. Of the values those of one place are looked at together, as far as
 * it is known what they are like: code and tables that a processor has at hand for one column are of no use for the next.
 * Then all takes place in its order, for which the sink need not be asked again.
 */
export interface Queue {
  count: number;
  stretch: Stretch;
  /** Where that begins in the page's text. */
  offset: number;
  /** Of these, the values that may be looked at together; where they are few, so much more takes place at once. */
  joined: number;
  passing: number;
  /** Rows that are open, once all that is queued has taken place. */
  rows: number;
  /** By what was told: which of the constants below. */
  kinds: Uint8Array;
  places: Place[];
  starts: Int32Array;
  ends: Int32Array;
  /** The value of the place before this one, or -1; later the slot of what is remembered. */
  others: Int32Array;
  /** The hash of the value, in two halves, where it is still of use. */
  lows: Int32Array;
  highs: Int32Array;
  effects: (Single | null)[];
  texts: (string | null)[];
  /** The places whose values may be looked at together. */
  some: Place[];
}

const MOST = 1_024;
/** One of so many is few. */
const FEW = 3;
const PASSING = 8_192;
const VALUE = 0;
const LITERAL = 1;
/** A value that is as usual there, or that is remembered; one more for literals. */
const USUAL = 2;
const AGAIN = 4;
const BEGIN = 6;
const END = 7;
const END_PART = 8;
const HOLD = 9;
const SETTLE = 10;
const SETTLE_PARTS = 11;
const OPENING = 12;
const TEXT = 13;

export const emptyQueue = (place: Place): Queue => ({
  count: 0,
  stretch: emptyStretch(),
  offset: 0,
  joined: 0,
  passing: 0,
  rows: 0,
  kinds: new Uint8Array(MOST),
  places: new Array<Place>(MOST).fill(place),
  starts: new Int32Array(MOST),
  ends: new Int32Array(MOST),
  others: new Int32Array(MOST),
  lows: new Int32Array(MOST),
  highs: new Int32Array(MOST),
  effects: new Array<Single | null>(MOST).fill(null),
  texts: new Array<string | null>(MOST).fill(null),
  some: [],
});

/** A row begins. */
export function beginRow(sink: Sink): void {
  sink.queue.rows += 1;
  if (passes(sink)) sink.collector.open('row');
  else put(sink, BEGIN);
}

/** The innermost row ends; see `Collector.close`. */
export function endRow(sink: Sink, isPart: boolean): void {
  sink.queue.rows -= 1;
  if (passes(sink)) sink.collector.close(isPart);
  else put(sink, isPart ? END_PART : END);
}

/** The innermost row ends for now; see `hold`. */
export function holdRow(sink: Sink): void {
  sink.queue.rows -= 1;
  if (passes(sink)) hold(sink.collector);
  else put(sink, HOLD);
}

/** What is held in the innermost row; see `settle`. */
export function settleRows(sink: Sink, areParts: boolean): void {
  if (passes(sink)) settle(sink.collector, areParts);
  else put(sink, areParts ? SETTLE_PARTS : SETTLE);
}

/** An object or element begins at a place; see `Sink.open`. */
export function putOpening(sink: Sink, place: Place): void {
  if (place.openers !== null && place.openers.length === 0) return;
  if (passes(sink)) sink.open(place);
  else sink.queue.places[put(sink, OPENING)] = place;
}

/** A value that stands in no stretch; see `Sink.value`. */
export function putText(sink: Sink, place: Place, text: string, offset: number): void {
  if (passes(sink)) {
    sink.value(place, text, offset);
    return;
  }
  const at = put(sink, TEXT);
  const { places, texts, starts } = sink.queue;
  places[at] = place;
  texts[at] = text;
  starts[at] = offset;
}

/** A value of a stretch, which must not change before `flush`; see `Sink.valueIn`. */
export function putValue(sink: Sink, place: Place, stretch: Stretch, start: number, end: number, offset: number): void {
  // No shape and no word that stands by itself is one character.
  if (end - start < 2 && saysNothing(place)) return;
  if (passes(sink)) sink.valueIn(place, stretch, start, end, offset);
  else putIn(sink, place, VALUE, stretch, start, end, offset);
}

/** The same for a number or other bare literal; see `Sink.literalIn`. */
export function putLiteral(
  sink: Sink,
  place: Place,
  stretch: Stretch,
  start: number,
  end: number,
  offset: number,
): void {
  if (saysNothing(place)) return;
  if (passes(sink)) sink.literalIn(place, stretch, start, end, offset);
  else putIn(sink, place, LITERAL, stretch, start, end, offset);
}

/** Whether no value at a place says anything by where it stands. */
const saysNothing = ({ hearers, signs, label }: Place): boolean =>
  signs === 0 && label.patterns.length === 0 && hearers !== null && hearers.length === 0;

function putIn(
  sink: Sink,
  place: Place,
  kind: number,
  stretch: Stretch,
  start: number,
  end: number,
  offset: number,
): void {
  const { queue } = sink;
  if (queue.count === MOST || queue.stretch !== stretch) move(sink, stretch);
  const at = queue.count;
  queue.count = at + 1;
  queue.offset = offset;
  queue.kinds[at] = kind;
  queue.places[at] = place;
  queue.starts[at] = start;
  queue.ends[at] = end;
  if (queue.rows > 0 && mayJoin(sink, place)) join(queue, place, at);
}

/** Whether something is known of the values of a place, and nobody hears them. */
const mayJoin = ({ collector }: Sink, { usual, repeating, hearers }: Place): boolean =>
  repeating !== null && (usual !== null || repeating.rest === 0) && hearers!.length === 0 && collector.told === null;

/** Whether nothing waits, as that was of no use. */
function passes(sink: Sink): boolean {
  const { queue } = sink;
  // Whether it was of use is known before anything waits again.
  if (queue.count === MOST) flush(sink);
  if (queue.passing === 0) return false;
  queue.passing -= 1;
  return true;
}

function put(sink: Sink, kind: number): number {
  const { queue } = sink;
  if (queue.count === MOST) flush(sink);
  const at = queue.count;
  queue.count = at + 1;
  queue.kinds[at] = kind;
  return at;
}

function move(sink: Sink, stretch: Stretch): void {
  flush(sink);
  sink.queue.stretch = stretch;
}

function join(queue: Queue, place: Place, at: number): void {
  queue.others[at] = place.queued;
  if (place.queued < 0) queue.some.push(place);
  place.queued = at;
  queue.joined += 1;
}

/** All that is queued takes place. */
export function flush(sink: Sink): void {
  const { queue, memory, collector } = sink;
  const { count, some, kinds, places, starts, ends, stretch, offset, effects, lows, highs, others } = queue;
  if (count === 0) return;
  queue.count = 0;
  if (count === MOST && queue.joined * FEW < count) queue.passing = PASSING;
  queue.joined = 0;
  for (const place of some) {
    if (place.usual === null) recallAll(queue, memory, place);
    else followAll(queue, memory, collector, place);
    place.queued = -1;
  }
  some.length = 0;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at]!;
    if (kind >= BEGIN) tell(sink, at, kind);
    else {
      const place = places[at]!;
      const isLiteral = (kind & LITERAL) > 0;
      if (kind >= AGAIN && isStill(memory.repeats, others[at]!, lows[at]!, highs[at]!)) {
        collector.shows(isLiteral ? shownByLiteral(place.signs, stretch.bytes[starts[at]!]!) : place.signs);
        again(memory.repeats, others[at]!, collector.record);
      } else if (kind >= USUAL && kind < AGAIN) {
        collector.shows(isLiteral ? shownByLiteral(place.signs, stretch.bytes[starts[at]!]!) : place.signs);
        const effect = effects[at]!;
        if (effect.one !== null) addSaid(collector.record.facts, effect.facts);
        else alike(collector.record, effect, lows[at]!, highs[at]!);
      } else if (isLiteral) sink.literalIn(place, stretch, starts[at]!, ends[at]!, offset);
      else sink.valueIn(place, stretch, starts[at]!, ends[at]!, offset);
    }
  }
}

function tell(sink: Sink, at: number, kind: number): void {
  const { collector, queue } = sink;
  switch (kind) {
    case BEGIN:
      collector.open('row');
      break;
    case END:
    case END_PART:
      collector.close(kind === END_PART);
      break;
    case HOLD:
      hold(collector);
      break;
    case SETTLE:
    case SETTLE_PARTS:
      settle(collector, kind === SETTLE_PARTS);
      break;
    case OPENING:
      sink.open(queue.places[at]!);
      break;
    default:
      sink.value(queue.places[at]!, queue.texts[at]!, queue.starts[at]!);
      queue.texts[at] = null;
  }
}

/** Those values of a place that are as usual; what counts is counted. */
function followAll(queue: Queue, memory: Memory, collector: Collector, place: Place): void {
  const { kinds, starts, ends, others, stretch, effects, lows, highs } = queue;
  const usual = place.usual!;
  const { effect } = usual;
  const { one } = effect;
  let times = 0;
  for (let at = place.queued; at >= 0; at = others[at]!) {
    if (usual.kind !== kinds[at]! || !lookAtUsual(memory.engine, usual, stretch, starts[at]!, ends[at]!)) continue;
    hashUsual(memory, collector, usual);
    kinds[at]! |= USUAL;
    effects[at] = effect;
    if (one !== null) {
      addTo(one.tally.distinct, hashed[0]!, hashed[1]!);
      times += 1;
    } else {
      lows[at] = hashed[0]!;
      highs[at] = hashed[1]!;
    }
  }
  if (one === null) return;
  one.tally.count += times;
  one.shown.count += times;
}

/** Those values of a place that are remembered. */
function recallAll(
  { kinds, starts, ends, others, stretch, lows, highs }: Queue,
  { repeats }: Memory,
  place: Place,
): void {
  for (let at = place.queued; at >= 0; ) {
    const before = others[at]!;
    const slot = probe(repeats, place, stretch, starts[at]!, ends[at]!, kinds[at]!);
    if (slot >= 0) {
      kinds[at]! |= AGAIN;
      others[at] = slot;
      lows[at] = repeats.low;
      highs[at] = repeats.high;
    }
    at = before;
  }
}
