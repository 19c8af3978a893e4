import { hold, settle } from './collect';
import { flush } from './flush';
import type { Place } from './places';
import {
  BEGIN,
  END,
  END_PART,
  HOLD,
  LITERAL,
  MOST,
  OPENING,
  type Queue,
  SETTLE,
  SETTLE_PARTS,
  TEXT,
  VALUE,
} from './queue';
import type { Sink } from './sink';
import type { Stretch } from './stretch';

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
