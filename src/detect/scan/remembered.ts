import { run } from './automaton';
import { type Collector, rememberWords } from './collect';
import { again, alike, isRepeatable, watch, watched } from './effects';
import { type Engine, kindOf } from './engine';
import { emptyWords, hash, hashed, hashWords } from './hash';
import type { Place } from './places';
import { isMostlyNew, makeRepeats } from './repeats';
import type { Stretch } from './stretch';
import type { Hit } from './tally';
import { isUsual, MOST_MISSES, type Usual, usualOf } from './usual';
import { compact, written } from './value';

/** Finds what a value holds. */
export type Look = (place: Place, stretch: Stretch, start: number, end: number) => void;
/** The same, unless it is known what the value comes to. */
export type Recall = (
  place: Place,
  stretch: Stretch,
  start: number,
  end: number,
  isLiteral: boolean,
  look: Look,
) => void;

/** What is remembered of the values of rows while a scan lasts; `hit` is the finding at hand. */
export function makeRecall(engine: Engine, { state }: Collector, hit: Hit): Recall {
  const repeats = makeRepeats();
  const name = kindOf('name');
  const words = emptyWords();

  /** Counts a value that is as usual; false where it is not. */
  const follow = (usual: Usual, stretch: Stretch, start: number, end: number, kind: number): boolean => {
    if (kind !== usual.kind || !isUsual(usual, stretch, start, end)) {
      usual.misses += 1;
      return false;
    }
    usual.misses = 0;
    // What would stand without the label comes first.
    if (usual.isWeak && run(engine.free, stretch.bytes, start, end) > 0) return false;
    const { pattern } = usual;
    if (pattern.kind === name) {
      hashWords(written, words);
      rememberWords(state, words.hashes, words.length);
    }
    hash(pattern.canonical === null ? compact : pattern.canonical(compact, written));
    alike(state, usual.effect, hashed[0]!, hashed[1]!);
    return true;
  };
  return (place, stretch, start, end, isLiteral, look) => {
    if (!isRepeatable(state)) {
      look(place, stretch, start, end);
      return;
    }
    const kind = (state.record.facts.form === 'row' ? 0 : 2) | (isLiteral ? 1 : 0);
    const known = repeats.find(place, stretch, start, end, kind);
    if (known !== null) again(state, known);
    else if (repeats.isWanted()) {
      watch(state);
      look(place, stretch, start, end);
      repeats.keep(watched(state));
    } else if (place.label.patterns.length === 0 || place.isThing || place.isContainer || !isMostlyNew(place)) {
      look(place, stretch, start, end);
    } else if (mayLearn(place)) {
      watch(state);
      look(place, stretch, start, end);
      place.usual = usualOf(engine, place.label, stretch, start, end, kind, watched(state), hit);
    } else if (place.usual === null || !follow(place.usual, stretch, start, end, kind))
      look(place, stretch, start, end);
  };
}

/** Whether it is worth finding out what the values of a place mostly are. */
function mayLearn({ usual, repeating }: Place): boolean {
  if (repeating === null || repeating.tries === 0 || (usual !== null && usual.misses <= MOST_MISSES)) return false;
  repeating.tries -= 1;
  return true;
}
