import { SHOWS_HEALTH } from '../judge/record';
import { maskWords } from '../mask';
import { isOwnType } from '../own/definition';
import type { ClinicalSignal, Identifier } from '../types';
import type { Collector } from './collect';
import { sizeOf } from './distinct';
import { picture } from './notation';
import { maskedPath } from './places';
import { CONFIDENCE, type Tally } from './tally';

/** The identifiers of a scan, the surest first. */
export function identifiersOf(collector: Collector): Identifier[] {
  return tell(collector, false).map(tally => ({
    ...(isOwnType(tally.type) ? { type: 'custom', title: tally.pattern.title } : { type: tally.type }),
    letter: tally.pattern.letter,
    count: tally.count,
    distinct: sizeOf(tally.distinct),
    confidence: CONFIDENCE[tally.rung]!,
    shape: picture(tally.shapes.reduce((most, next) => (next.count > most.count ? next : most)).notation),
    where: whereOf(tally),
  }));
}

/** The clinical signals of a scan, the surest first. */
export function clinicalOf(collector: Collector): ClinicalSignal[] {
  return tell(collector, true).map(tally => ({
    type: tally.type,
    count: tally.count,
    distinct: sizeOf(tally.distinct),
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
  return [...new Set([...tally.where].map(place => maskedPath(place, ({ key }) => maskWords(key))))]
    .slice(0, 20)
    .map(path => path.slice(0, 200));
}
