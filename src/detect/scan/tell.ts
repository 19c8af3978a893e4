import { SHOWS_HEALTH } from '../judge';
import { isKnownName, maskWords } from '../mask';
import type { ClinicalSignal, Identifier } from '../types';
import type { Collector } from './collect';
import { maskedPath, type Place } from './places';
import { CONFIDENCE, type Tally } from './tally';

/** A key passes as it is if all its words are known, or it stands in three or more records and holds no value. */
const REPEATED = 3;

/** The identifiers of a scan, the surest first. */
export function identifiersOf(collector: Collector): Identifier[] {
  return tell(collector, false).map(tally => ({
    type: tally.type,
    letter: tally.pattern.letter ?? null,
    count: tally.count,
    distinct: tally.distinct.size,
    confidence: CONFIDENCE[tally.rung]!,
    shape: [...tally.shapes].reduce((most, next) => (next[1] > most[1] ? next : most))[0],
    where: whereOf(tally),
  }));
}

/** The clinical signals of a scan, the surest first. */
export function clinicalOf(collector: Collector): ClinicalSignal[] {
  return tell(collector, true).map(tally => ({
    type: tally.type,
    count: tally.count,
    distinct: tally.distinct.size,
    special: tally.special,
    confidence: CONFIDENCE[tally.rung]!,
    where: whereOf(tally),
  }));
}

function tell(collector: Collector, isClinical: boolean): Tally[] {
  return [...collector.tallies.values()]
    .filter(({ type }) => SHOWS_HEALTH.has(type) === isClinical)
    .sort((one, other) => other.rung - one.rung || other.count - one.count);
}

function whereOf(tally: Tally): string[] {
  return [...new Set([...tally.where].map(place => maskedPath(place, show)))]
    .slice(0, 20)
    .map(path => path.slice(0, 200));
}

function show(place: Place): string {
  if (isKnownName(place.key)) return place.key;
  return place.times >= REPEATED && isFieldName(place.key) ? place.key : maskWords(place.key);
}

/** A name that a programmer gave: letters without spaces, short, and small at the start. `Miller` may be a value. */
function isFieldName(key: string): boolean {
  const first = key[0] ?? '';
  if (key.length > 40 || (first === first.toUpperCase() && first !== '_' && first !== '@')) return false;
  for (const character of key) {
    const isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    if (!isLetter && character !== '_' && character !== '@') return false;
  }
  return true;
}
