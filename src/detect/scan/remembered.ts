import { run } from './automaton';
import { type Collector, rememberWords } from './collect';
import { alike, isRepeatable, watch, watched } from './effects';
import { type Engine, kindOf } from './engine';
import { emptyWords, hash, hashed, hashWords, type WordHashes } from './hash';
import type { Place } from './places';
import { again, countAll as countRepeats, emptyRepeats, find, isMostlyNew, keep, type Repeats, rests } from './repeats';
import type { Sink } from './sink';
import type { Stretch } from './stretch';
import { isAsLaidOut, isTaken, isWritten, MOST_MISSES, type Usual, usualOf } from './usual';
import { compact, lookAt, lookAtKept, written } from './value';

/** What is remembered of the values of rows while a scan lasts. */
export interface Memory {
  engine: Engine;
  repeats: Repeats;
  words: WordHashes;
}

export const makeMemory = (engine: Engine): Memory => ({ engine, repeats: emptyRepeats(), words: emptyWords() });

/** Counts what was remembered, once, at the end. */
export const countAll = ({ repeats }: Memory): void => countRepeats(repeats);

const NAME = kindOf('name');

/** Finds what a value holds, unless it is known what that comes to. */
export function recall(
  memory: Memory,
  sink: Sink,
  place: Place,
  stretch: Stretch,
  start: number,
  end: number,
  isLiteral: boolean,
): void {
  const { collector } = sink;
  const { record } = collector;
  if (!isRepeatable(collector)) {
    sink.look(place, stretch, start, end, isLiteral);
    return;
  }
  const { repeats } = memory;
  const kind = (record.facts.form === 'row' ? 0 : 2) | (isLiteral ? 1 : 0);
  let { usual } = place;
  if (usual !== null && usual.kind === kind && isAsLaidOut(usual, stretch, start, end)) {
    lookAtKept(stretch, start, end, usual.layout!.kept);
    if (isTaken(usual)) {
      countUsual(memory, collector, usual);
      return;
    }
    usual.misses += 1;
    usual = null;
  }
  const isResting = usual !== null && rests(place);
  const at = isResting ? -1 : find(repeats, place, stretch, start, end, kind);
  if (at >= 0) again(repeats, at, record);
  else if (!isResting && repeats.slot >= 0) {
    watch(collector);
    sink.look(place, stretch, start, end, isLiteral);
    keep(repeats, watched(collector));
  } else if (usual !== null && follow(memory, collector, usual, stretch, start, end, kind)) return;
  else if (mayLearn(place)) {
    watch(collector);
    sink.look(place, stretch, start, end, isLiteral);
    place.usual = usualOf(memory.engine, place.label, stretch, start, end, kind, watched(collector), sink.found);
  } else sink.look(place, stretch, start, end, isLiteral);
}

/** Counts a value that is as usual, however laid out; false where it is not. */
function follow(
  memory: Memory,
  collector: Collector,
  usual: Usual,
  stretch: Stretch,
  start: number,
  end: number,
  kind: number,
): boolean {
  if (kind !== usual.kind || !isWritten(usual, stretch.bytes, start, end)) {
    usual.misses += 1;
    return false;
  }
  lookAt(stretch, start, end);
  if (!isTaken(usual)) {
    usual.misses += 1;
    return false;
  }
  // What would stand without the label comes first.
  if (usual.isWeak && run(memory.engine.free, stretch.bytes, start, end) > 0) return false;
  countUsual(memory, collector, usual);
  return true;
}

/** Counts the value that is looked at. */
function countUsual(memory: Memory, collector: Collector, usual: Usual): void {
  hashUsual(memory, collector, usual);
  alike(collector.record, usual.effect, hashed[0]!, hashed[1]!);
}

/** Works out the hash of the value that is looked at, and those of its words. */
export function hashUsual({ words }: Memory, collector: Collector, usual: Usual): void {
  const { pattern } = usual;
  usual.misses = 0;
  if (pattern.kind === NAME) {
    hashWords(written, words);
    rememberWords(collector, words.hashes, words.length);
  }
  hash(pattern.canonical === null ? compact : pattern.canonical(compact, written));
}

/** Whether it is worth finding out what the values of a place mostly are. */
function mayLearn(place: Place): boolean {
  const { usual, repeating, label } = place;
  if (repeating === null || repeating.tries === 0 || (usual !== null && usual.misses <= MOST_MISSES)) return false;
  if (label.patterns.length === 0 || place.isThing || place.isContainer || !isMostlyNew(place)) return false;
  repeating.tries -= 1;
  return true;
}
