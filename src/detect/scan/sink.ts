import { HEALTH, OF_CARE, OFFICE, STAFF } from '../judge/record';
import { hasGivenName } from '../lib/person-name';
import type { Link, Recogniser } from '../types';
import { type Collector, makeCollector } from './collect';
import { type Engine, kindOf, type Shape } from './engine';
import { findInText } from './find';
import { findNamed } from './find-named';
import { emptyWords, hash, hashed, hashWords } from './hash';
import { isHealthName } from './key-words';
import type { Label } from './labels';
import { tellAll } from './listeners';
import type { Finder } from './match';
import { makePlaces, type Place, type Places } from './places';
import { makeRecall } from './remembered';
import { emptyStretch, fill, type Stretch } from './stretch';
import type { Hit } from './tally';
import { compact, written } from './value';

/** Takes what a reader makes out of a page: values at places, running text, records; tells recognisers and counts. */
export interface Sink {
  places: Places;
  collector: Collector;
  /** A value at a place. `offset` is where it begins in the page's text, in UTF-16 units. */
  value(place: Place, text: string, offset: number): void;
  /** A value that is part of a stretch, which begins at `offset`. */
  valueIn(place: Place, stretch: Stretch, start: number, end: number, offset: number): void;
  /** A number or other bare literal: only what its key says of it counts. */
  literal(place: Place, text: string, offset: number): void;
  literalIn(place: Place, stretch: Stretch, start: number, end: number, offset: number): void;
  /** Running text. */
  prose(text: string, offset: number): void;
  /** Running text that is part of a stretch, which begins at `offset`. */
  proseIn(stretch: Stretch, start: number, end: number, offset: number): void;
  /** An object or element begins at a place. */
  open(place: Place): void;
  line(text: string): void;
  /** Whether anybody still listens to lines. */
  hearsLines(): boolean;
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
  const own = emptyStretch();
  const name = kindOf('name');
  let place: Place = running;
  let offset = 0;
  /** Where the value begins that is read now. */
  let valueStart = 0;

  /** The finding at hand; who keeps it makes a copy. */
  const hit: Hit = {
    pattern: engine.patterns[0]!,
    low: 1,
    high: 0,
    nameWords: null,
    nameLength: 0,
    rung: 0,
    shape: '',
    place,
    isNamed: false,
    isGiven: false,
    isSpecimen: false,
    isSpecial: false,
    start: 0,
    end: 0,
  };
  const nameWords = emptyWords();
  const finder: Finder = {
    hit(index, { start, end, rung, shape }, isWeak) {
      // The number of a part or an order is that, whatever it looks like.
      if (place.isThing && start <= valueStart) return;
      const pattern = engine.patterns[index]!;
      const isName = pattern.kind === name;
      hit.pattern = pattern;
      hash(pattern.canonical === null ? compact : pattern.canonical(compact, written));
      hit.low = hashed[0]!;
      hit.high = hashed[1]!;
      if (isName) hashWords(written, nameWords);
      hit.nameWords = isName ? nameWords.hashes : null;
      hit.nameLength = nameWords.length;
      hit.rung = place.isThing ? 0 : rung;
      hit.shape = shape;
      hit.place = place;
      hit.isNamed = place.label.patterns.includes(index);
      hit.isGiven = isWeak && isName && hasGivenName(written);
      hit.isSpecimen = pattern.isSpecimen?.(compact, written) ?? false;
      hit.isSpecial = pattern.isSpecial?.(compact, written) ?? false;
      hit.start = offset + start;
      hit.end = offset + end;
      collector.hit(hit, isWeak);
    },
    health: () => collector.health(),
  };
  /** Tells those who want to hear what stands at a place; one that says false is never asked about it again. */
  const tell = (at: Place, value: string) => {
    at.hearers = tellAll(at.hearers ?? forValues, at.path, value);
  };
  /** What stands at a place that nothing is remembered of. */
  const look = (at: Place, stretch: Stretch, start: number, end: number) => {
    const { label } = at;
    const read = label.patterns.length > 0 ? findUnder(engine, stretch, start, end, label, finder) : start;
    if (read < end) findInText(engine, stretch, read, end, label, finder);
    if (at.isContainer && isHealthName(stretch.text.slice(start, end))) collector.health();
  };
  const lookForLiteral = ({ label }: Place, stretch: Stretch, start: number, end: number) => {
    findUnder(engine, stretch, start, end, label, finder);
  };
  const recall = makeRecall(engine, collector, hit);
  const valueIn = (at: Place, stretch: Stretch, start: number, end: number, from: number) => {
    if (at.hearers === null || at.hearers.length > 0) tell(at, stretch.text.slice(start, end));
    if (start === end) return;
    if (at.signs < 0) at.signs = signsOf(at);
    if (at.signs > 0) collector.shows(at.signs);
    place = at;
    offset = from;
    valueStart = start;
    recall(at, stretch, start, end, false, look);
  };
  const literalIn = (at: Place, stretch: Stretch, start: number, end: number, from: number) => {
    if (at.hearers === null || at.hearers.length > 0) tell(at, stretch.text.slice(start, end));
    if (at.signs < 0) at.signs = signsOf(at);
    if (at.signs > 0) collector.shows(at.signs & (HEALTH | OF_CARE));
    if (at.label.patterns.length === 0) return;
    place = at;
    offset = from;
    valueStart = start;
    recall(at, stretch, start, end, true, lookForLiteral);
  };
  const proseIn = (stretch: Stretch, start: number, end: number, from: number) => {
    if (forProse.length > 0 || hear) {
      const text = stretch.text.slice(start, end);
      for (const one of forProse) one.prose!(text);
      hear?.(text);
    }
    place = running;
    offset = from;
    findInText(engine, stretch, start, end, null, finder);
  };

  return {
    places,
    collector,
    rows: 0,
    valueIn,
    value(at, text, from) {
      fill(own, text);
      valueIn(at, own, 0, text.length, from);
    },
    literal(at, text, from) {
      fill(own, text);
      literalIn(at, own, 0, text.length, from);
    },
    literalIn,
    proseIn,
    prose(text, from) {
      fill(own, text);
      proseIn(own, 0, text.length, from);
    },
    open(at) {
      at.openers = tellAll(at.openers ?? forOpen, at.path, null);
    },
    hearsLines: () => listening.size > 0,
    line(line) {
      for (const one of listening) if (!one.line!(line)) listening.delete(one);
    },
    link(link) {
      for (const one of forLinks) one.link!(link);
    },
  };
}

/** What a value at a place says of its record, whatever it is. */
const signsOf = ({ isHealth, isClinical, isStaff, isOther }: Place): number =>
  ((isHealth || isClinical) && !isOther ? HEALTH : 0) |
  (isClinical && !isOther ? OF_CARE : 0) |
  (isStaff ? STAFF : 0) |
  (isOther ? OFFICE : 0);

/** The value under a key or column that names it: gives where it ends, or where the text begins. */
function findUnder(engine: Engine, stretch: Stretch, from: number, to: number, label: Label, finder: Finder): number {
  const { bytes } = stretch;
  let start = from;
  while (start < to && bytes[start]! <= 32) start += 1;
  let last = to;
  while (last > start && bytes[last - 1]! <= 32) last -= 1;
  under.bytes = bytes;
  under.last = last;
  const end = findNamed(engine, engine.shapesOf(label).all, stretch, start, to, label, mayEnd, finder);
  under.bytes = NOTHING;
  return end > 0 ? end : from;
}

const NOTHING: Uint8Array = new Uint8Array(0);
/** The value that stands under a name: its bytes, and where what it says ends. */
const under = { bytes: NOTHING, last: 0 };
/** What does not end with a digit must be the whole value. */
const mayEnd = (end: number, { isWordy }: Shape): boolean =>
  end >= under.last || (!isWordy && under.bytes[end - 1]! >= 48 && under.bytes[end - 1]! <= 57);
