import { type Collector, rememberWords } from './collect';
import { alike, isRepeatable, watch, watched } from './effects';
import { type Engine, kindOf } from './engine';
import { emptyWords, hash, hashed, hashWords, type WordHashes } from './hash';
import type { Place } from './places';
import { again, countAll as countRepeats, emptyRepeats, find, isMostlyNew, keep, type Repeats } from './repeats';
import type { Sink } from './sink';
import type { Stretch } from './stretch';
import { lookAtUsual, MOST_MISSES, type Usual, usualOf } from './usual';
import { compact, written } from './value';

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
  const { engine, repeats } = memory;
  const { usual } = place;
  const kind = (record.facts.form === 'row' ? 0 : 2) | (isLiteral ? 1 : 0);
  if (usual !== null) {
    if (kind === usual.kind && lookAtUsual(engine, usual, stretch, start, end)) {
      usual.misses = 0;
      hashUsual(memory, collector, usual);
      alike(record, usual.effect, hashed[0]!, hashed[1]!);
      return;
    }
    usual.misses += 1;
  }
  const at = find(repeats, place, stretch, start, end, kind);
  if (at >= 0) again(repeats, at, record);
  else if (repeats.slot >= 0) {
    watch(collector);
    sink.look(place, stretch, start, end, isLiteral);
    keep(repeats, watched(collector));
  } else if (mayLearn(place)) {
    watch(collector);
    sink.look(place, stretch, start, end, isLiteral);
    place.usual = usualOf(engine, place.label, stretch, start, end, kind, watched(collector), sink.found);
  } else sink.look(place, stretch, start, end, isLiteral);
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
