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
  put(sink, BEGIN);
  sink.queue.rows += 1;
}

/** The innermost row ends; see `Collector.close`. */
export function endRow(sink: Sink, isPart: boolean): void {
  put(sink, isPart ? END_PART : END);
  sink.queue.rows -= 1;
}

/** The innermost row ends for now; see `hold`. */
export function holdRow(sink: Sink): void {
  put(sink, HOLD);
  sink.queue.rows -= 1;
}

/** What is held in the innermost row; see `settle`. */
export function settleRows(sink: Sink, areParts: boolean): void {
  put(sink, areParts ? SETTLE_PARTS : SETTLE);
}

/** An object or element begins at a place; see `Sink.open`. */
export function putOpening(sink: Sink, place: Place): void {
  if (place.openers === null || place.openers.length > 0) sink.queue.places[put(sink, OPENING)] = place;
}

/** A value that stands in no stretch; see `Sink.value`. */
export function putText(sink: Sink, place: Place, text: string, offset: number): void {
  const at = put(sink, TEXT);
  const { places, texts, starts } = sink.queue;
  places[at] = place;
  texts[at] = text;
  starts[at] = offset;
}

/** A value of a stretch, which must not change before `flush`; see `Sink.valueIn`. */
export function putValue(sink: Sink, place: Place, stretch: Stretch, start: number, end: number, offset: number): void {
  const { queue } = sink;
  if (queue.count === MOST || queue.stretch !== stretch) move(sink, stretch);
  const at = queue.count;
  queue.count = at + 1;
  queue.offset = offset;
  queue.kinds[at] = VALUE;
  queue.places[at] = place;
  queue.starts[at] = start;
  queue.ends[at] = end;
  if (queue.rows > 0 && mayJoin(sink, place)) join(queue, place, at);
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
  putValue(sink, place, stretch, start, end, offset);
  sink.queue.kinds[sink.queue.count - 1] = LITERAL;
}

/** Whether something is known of the values of a place, and nobody hears them. */
const mayJoin = ({ collector }: Sink, { usual, repeating, hearers }: Place): boolean =>
  repeating !== null && (usual !== null || repeating.rest === 0) && hearers!.length === 0 && collector.told === null;

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
}

/** All that is queued takes place. */
export function flush(sink: Sink): void {
  const { queue, memory, collector } = sink;
  const { count, some, kinds, places, starts, ends, stretch, offset, effects, lows, highs, others } = queue;
  if (count === 0) return;
  queue.count = 0;
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
  if (kind === BEGIN) collector.open('row');
  else if (kind === END) collector.close(false);
  else if (kind === END_PART) collector.close(true);
  else if (kind === HOLD) hold(collector);
  else if (kind === SETTLE) settle(collector, false);
  else if (kind === SETTLE_PARTS) settle(collector, true);
  else if (kind === OPENING) sink.open(queue.places[at]!);
  else {
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
