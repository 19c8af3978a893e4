import { shownByLiteral } from '../judge/record';
import { type Collector, hold, settle } from './collect';
import { addTo } from './distinct';
import { addSaid, alike } from './effects';
import { hashed } from './hash';
import type { Place } from './places';
import {
  AGAIN,
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
  USUAL,
} from './queue';
import { hashUsual, type Memory } from './remembered';
import { again, isStill, probe } from './repeats';
import type { Sink } from './sink';
import { lookAtUsual } from './usual';

/** One of so many is few. */
const FEW = 3;
const PASSING = 8_192;

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
