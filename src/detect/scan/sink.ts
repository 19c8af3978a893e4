import { plainWords } from '../lib/plain-words';
import type { Link, Recogniser } from '../types';
import { type Collector, makeCollector } from './collect';
import type { Engine } from './engine';
import { findInText } from './find';
import { isHealthName } from './key-words';
import { compactOf, type Finder, findLabelled } from './matches';
import { makePlaces, type Place, type Places } from './places';
import { hashOf } from './tally';

/** Takes what a reader makes out of a page: values at places, running text, records; tells recognisers and counts. */
export interface Sink {
  places: Places;
  collector: Collector;
  /** A value at a place. `offset` is where it begins in the page's text, in UTF-16 units. */
  value(place: Place, text: string, offset: number): void;
  /** A number or other bare literal: only what its key says of it counts. */
  literal(place: Place, text: string, offset: number): void;
  /** Running text, from `start` on; what stands before `start` was read already. */
  prose(text: string, offset: number): void;
  /** An object or element begins at a place. */
  open(place: Place): void;
  line(text: string): void;
  link(link: Link): void;
  /** Rows, objects of arrays and messages that were read. */
  rows: number;
}

/** A span that was found, for those who measure the engine: type and offsets, never the value. */
export interface Span {
  type: string;
  start: number;
  end: number;
}

const NO_WORDS: readonly number[] = [];

/** Keys whose value names the container that a record comes from. */
const CONTAINER_KEYS = new Set(['_index', '_type', 'resourceType']);

/** A sink over the recognisers that listen; `spans`, where given, takes every finding, `hear` all running text. */
export function makeSink(
  engine: Engine,
  recognisers: readonly Recogniser[],
  spans: Span[] | null,
  hear: ((text: string) => void) | null = null,
): Sink {
  const collector = makeCollector(
    spans && (({ pattern, start, end }) => spans.push({ type: pattern.type, start, end })),
  );
  const places = makePlaces(engine.labels);
  const running = places.child(places.root, 'text');
  const listening = new Set(recognisers.filter(one => one.line));
  const forValues = recognisers.filter(one => one.value);
  const forOpen = recognisers.filter(one => one.open);
  const forLinks = recognisers.filter(one => one.link);
  const forProse = recognisers.filter(one => one.prose);
  let place: Place = running;
  let text = '';
  let offset = 0;

  const finder: Finder = {
    hit(index, start, end, rung, shape, isWeak) {
      const pattern = engine.patterns[index]!;
      const value = text.slice(start, end);
      const compact = compactOf(value);
      const hit = {
        pattern,
        hash: hashOf(pattern.canonical?.(compact, value) ?? compact),
        nameWords: pattern.type === 'name' ? plainWords(value).map(hashOf) : NO_WORDS,
        rung: place.isThing ? 0 : rung,
        shape,
        place,
        isNamed: place.label.patterns.includes(index),
        isSpecimen: pattern.isSpecimen?.(compact, value) ?? false,
        isSpecial: pattern.isSpecial?.(compact, value) ?? false,
        start: offset + start,
        end: offset + end,
      };
      collector.hit(hit, isWeak);
    },
    health: () => collector.health(),
  };
  const at = (nextPlace: Place, nextText: string, nextOffset: number) => {
    place = nextPlace;
    text = nextText;
    offset = nextOffset;
  };

  return {
    places,
    collector,
    rows: 0,
    value(valuePlace, value, valueOffset) {
      for (const one of forValues) one.value!(valuePlace.path, value);
      if (value.length === 0) return;
      if ((valuePlace.isHealth || valuePlace.isClinical) && !valuePlace.isOther)
        collector.health(valuePlace.isClinical);
      if (valuePlace.isStaff) collector.staff();
      if (valuePlace.isOther) collector.office();
      at(valuePlace, value, valueOffset);
      const { label } = valuePlace;
      const from = label.patterns.length > 0 ? findLabelled(engine, value, label, finder) : 0;
      if (from < value.length) findInText(engine, value, from, label, finder);
      if (CONTAINER_KEYS.has(valuePlace.key) && isHealthName(value)) collector.health();
    },
    literal(valuePlace, value, valueOffset) {
      for (const one of forValues) one.value!(valuePlace.path, value);
      if ((valuePlace.isHealth || valuePlace.isClinical) && !valuePlace.isOther)
        collector.health(valuePlace.isClinical);
      if (valuePlace.label.patterns.length === 0) return;
      at(valuePlace, value, valueOffset);
      findLabelled(engine, value, valuePlace.label, finder);
    },
    prose(value, valueOffset) {
      for (const one of forProse) one.prose!(value);
      hear?.(value);
      at(running, value, valueOffset);
      findInText(engine, value, 0, null, finder);
    },
    open(opened) {
      for (const one of forOpen) one.open!(opened.path);
    },
    line(line) {
      for (const one of listening) if (!one.line!(line)) listening.delete(one);
    },
    link(link) {
      for (const one of forLinks) one.link!(link);
    },
  };
}
