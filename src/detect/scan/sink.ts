import { ANIMAL, GOODS, HEALTH, IN_CARE, OF_CARE, OFFICE, STAFF, shownByLiteral, TRADE, WAGES } from '../judge/record';
import { hasGivenName } from '../lib/person-name';
import type { Link, Recogniser } from '../types';
import { run } from './automaton';
import { isCareField, isPatientField } from './care-words';
import { again, Collector, rememberWords } from './collect';
import { type Engine, kindOf, type Shape } from './engine';
import { passBy } from './excerpt';
import { findInText } from './find';
import { findAround, isAddress, signOf } from './find-free';
import { findNamed } from './find-named';
import { emptyWords, hash, hashed, hashWords } from './hash';
import { isHealthName } from './key-words';
import type { Label } from './labels';
import { tellAll } from './listeners';
import type { Finder } from './match';
import { isAnimalField, isGoodsField, isWagesField } from './other-trades';
import type { Outcome } from './outcome';
import { type Place, Places } from './places';
import { emptyQueue, type Queue } from './queue';
import { countAll, type Memory, makeMemory, recall } from './remembered';
import { emptyStretch, fill, type Stretch } from './stretch';
import type { Hit } from './tally';
import { compact, written } from './value';

/** A span that was found, for those who measure the engine: type and offsets, never the value. */
export interface Span {
  type: string;
  start: number;
  end: number;
  /** It is only mentioned: no evidence, and counted nowhere. */
  isMention?: true;
}

/**
 * Takes what a reader makes out of a page: values at places, running text, records; tells recognisers and counts. Its methods
 * are the module's and not the scan's, so that V8 keeps their code from page to page.
 */
export class Sink implements Finder {
  readonly collector: Collector;
  readonly places: Places;
  /** Rows, objects of arrays and messages that were read. */
  rows = 0;
  private readonly listening: Set<Recogniser>;
  private readonly forValues: readonly Recogniser[];
  private readonly forOpen: readonly Recogniser[];
  private readonly forLinks: readonly Recogniser[];
  private readonly forProse: readonly Recogniser[];
  /** For texts that are part of no stretch. */
  private readonly own = emptyStretch();
  /** Where what is read now stands, where its stretch begins in the page's text, and where in the stretch the value begins. */
  private place: Place;
  private offset = 0;
  private valueStart = 0;
  /** The finding at hand; who keeps it makes a copy. */
  readonly found: Hit;
  private readonly nameWords = emptyWords();
  /** By pattern: what its last finding came to, if others may come to the same. */
  private readonly outcomes: (Outcome | null)[];
  readonly memory: Memory;
  readonly queue: Queue;

  /** Over the recognisers that listen; `spans`, where given, takes every finding, `hear` all running text. */
  constructor(
    readonly engine: Engine,
    recognisers: readonly Recogniser[],
    spans: Span[] | null,
    private readonly hear: ((text: string) => void) | null = null,
  ) {
    this.collector = new Collector(
      spans && (({ pattern, start, end }) => spans.push({ type: pattern.type, start, end })),
    );
    this.places = new Places(engine.labels);
    this.place = this.places.running;
    this.listening = new Set(recognisers.filter(one => one.line));
    this.forValues = recognisers.filter(one => one.value);
    this.forOpen = recognisers.filter(one => one.open);
    this.forLinks = recognisers.filter(one => one.link);
    this.forProse = recognisers.filter(one => one.prose);
    this.found = noHit(engine, this.place);
    this.memory = makeMemory(engine);
    this.outcomes = engine.patterns.map(() => null);
    this.queue = emptyQueue(this.place);
  }

  /** A value at a place. `offset` is where it begins in the page's text, in UTF-16 units. */
  value(place: Place, text: string, offset: number): void {
    fill(this.own, text);
    this.valueIn(place, this.own, 0, text.length, offset);
  }

  /** A value that is part of a stretch, which begins at `offset`. */
  valueIn(place: Place, stretch: Stretch, start: number, end: number, offset: number): void {
    if (place.hearers === null || place.hearers.length > 0) this.tell(place, stretch.text.slice(start, end));
    if (start === end) return;
    if (place.signs < 0) place.signs = signsOf(place);
    if (place.signs > 0) this.collector.shows(place.signs);
    // No shape and no word that stands by itself is one character.
    if (end - start === 1 && place.label.patterns.length === 0) return;
    this.place = place;
    this.offset = offset;
    this.valueStart = start;
    recall(this.memory, this, place, stretch, start, end, false);
  }

  /** A number or other bare literal: only what its key says of it counts. */
  literalIn(place: Place, stretch: Stretch, start: number, end: number, offset: number): void {
    if (place.hearers === null || place.hearers.length > 0) this.tell(place, stretch.text.slice(start, end));
    if (place.signs < 0) place.signs = signsOf(place);
    if (place.signs > 0) this.collector.shows(shownByLiteral(place.signs, stretch.bytes[start]!));
    if (place.label.patterns.length === 0) return;
    this.place = place;
    this.offset = offset;
    this.valueStart = start;
    recall(this.memory, this, place, stretch, start, end, true);
  }

  /** Running text that is part of a stretch, which begins at `offset`. */
  proseIn(stretch: Stretch, start: number, end: number, offset: number): void {
    const { forProse, hear } = this;
    if (forProse.length > 0 || hear !== null) {
      const text = stretch.text.slice(start, end);
      for (const one of forProse) one.prose!(text);
      hear?.(text);
    }
    this.place = this.places.running;
    this.offset = offset;
    passBy(this.collector.lives, stretch, start, end);
    findInText(this.engine, stretch, start, end, null, this);
  }

  /** An object or element begins at a place. */
  open(place: Place): void {
    if (place.openers === null || place.openers.length > 0)
      place.openers = tellAll(place.openers ?? this.forOpen, place.path, null);
  }

  /** Whether anybody still listens to lines. */
  hearsLines(): boolean {
    return this.listening.size > 0;
  }

  line(line: string): void {
    for (const one of this.listening) if (!one.line!(line)) this.listening.delete(one);
  }

  link(link: Link): void {
    for (const one of this.forLinks) one.link!(link);
  }

  /** The page has ended: what is remembered of its values is counted. */
  end(): void {
    countAll(this.memory);
  }

  /** Looks for what a value holds of which nothing is remembered; of a literal only what its label names. */
  look(place: Place, stretch: Stretch, start: number, end: number, isLiteral: boolean): void {
    const { engine } = this;
    const { label } = place;
    const read = label.patterns.length > 0 ? findUnder(engine, stretch, start, end, label, this) : start;
    if (isLiteral || (read === start && isNumber(engine, stretch.bytes, start, end))) return;
    if (read < end) findInText(engine, stretch, read, end, label, this);
    if (place.isContainer && isHealthName(stretch.text.slice(start, end))) this.collector.health();
  }

  hit(index: number, start: number, end: number, rung: number, shape: string, isWeak: boolean): void {
    const { place, nameWords, collector, outcomes } = this;
    // The number of a part or an order is that, whatever it looks like.
    if (place.isThing && start <= this.valueStart) return;
    const pattern = this.engine.patterns[index]!;
    hash(pattern.canonical === null ? compact : pattern.canonical(compact, written));
    const low = hashed[0]!;
    const high = hashed[1]!;
    const isName = pattern.kind === NAME;
    if (isName) hashWords(written, nameWords);
    const isSpecimen = pattern.isSpecimen?.(compact, written) ?? false;
    const isSpecial = pattern.isSpecial?.(compact, written) ?? false;
    const last = outcomes[index]!;
    if (last !== null && !isWeak && isSame(last, place, rung, shape, collector)) {
      if (isName) rememberWords(collector, nameWords.hashes, nameWords.length);
      again(collector, last, low, high, isSpecimen, isSpecial);
      return;
    }
    const { offset, found } = this;
    found.pattern = pattern;
    found.low = low;
    found.high = high;
    found.nameWords = isName ? nameWords.hashes : null;
    found.nameLength = nameWords.length;
    found.rung = place.isThing ? 0 : rung;
    found.shape = shape;
    found.place = place;
    found.isNamed = place.label.patterns.includes(index);
    found.isGiven = isWeak && isName && hasGivenName(written);
    found.isSpecimen = isSpecimen;
    found.isSpecial = isSpecial;
    found.start = offset + start;
    found.end = offset + end;
    const outcome = collector.hit(found, isWeak, last);
    if (!isWeak) outcomes[index] = outcome;
  }

  health(): void {
    this.collector.health();
  }

  care(): void {
    if (!this.place.isPublished) this.collector.care();
  }

  /** Tells those who want to hear what stands at a place; one that says false is never asked about it again. */
  private tell(place: Place, value: string): void {
    place.hearers = tellAll(place.hearers ?? this.forValues, place.path, value);
  }
}

const NAME = kindOf('name');

/** Whether a finding comes to the same as the one before: nobody wants to hear of each, and nothing but the value is new. */
const isSame = (
  last: Outcome,
  place: Place,
  rung: number,
  shape: string,
  { record, counted, told }: Collector,
): boolean =>
  last.place === place &&
  last.shape === shape &&
  last.rung === rung &&
  last.form === record.facts.form &&
  counted === null &&
  told === null;

const noHit = ({ patterns }: Engine, place: Place): Hit => ({
  pattern: patterns[0]!,
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
});

/** What a value at a place says of its record, whatever it is. */
const signsOf = ({ key, isHealth, isClinical, isStaff, isOther, isPublished, isOfTrade }: Place): number =>
  (isGoodsField(key) ? GOODS : 0) |
  (isAnimalField(key) ? ANIMAL : 0) |
  (isWagesField(key) ? WAGES : 0) |
  (isOfTrade ? TRADE : 0) |
  (!isPublished && isCareField(key) ? IN_CARE : 0) |
  (!isPublished && !isOther && isPatientField(key) ? HEALTH : 0) |
  ((isHealth || isClinical) && !isOther ? HEALTH : 0) |
  (isClinical && !isOther ? OF_CARE : 0) |
  (isStaff ? STAFF : 0) |
  (isOther ? OFFICE : 0);

/** Whether a text is digits alone, of which no shape that stands by itself is made. */
function isNumber({ free }: Engine, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! < 48 || bytes[at]! > 57) return false;
  return run(free, bytes, start, end) === 0;
}

/** The value under a key or column that names it: gives where it ends, or where the text begins. */
function findUnder(engine: Engine, stretch: Stretch, from: number, to: number, label: Label, finder: Finder): number {
  const { bytes } = stretch;
  let start = from;
  while (start < to && bytes[start]! <= 32) start += 1;
  let last = to;
  while (last > start && bytes[last - 1]! <= 32) last -= 1;
  under.bytes = bytes;
  under.last = last;
  under.patterns = engine.patterns;
  const end = findNamed(engine, engine.shapesOf(label).all, stretch, start, to, label, mayEnd, finder);
  under.bytes = NOTHING;
  if (end > 0) return end;
  return engine.shapesOf(label).isAround && isAddress(engine, bytes, start, last)
    ? Math.max(from, findAround(engine, stretch, start, signOf(bytes, start, last), last, label, finder))
    : from;
}

const NOTHING: Uint8Array = new Uint8Array(0);
/** The value that stands under a name: its bytes, and where what it says ends. */
const under: { bytes: Uint8Array; last: number; patterns: Engine['patterns'] } = {
  bytes: NOTHING,
  last: 0,
  patterns: [],
};
/** What does not end with a digit must be the whole value. */
const mayEnd = (end: number, { isWordy, pattern }: Shape): boolean =>
  end >= under.last ||
  (isWordy ? under.patterns[pattern]!.kind === NAME && goesOn(end) : isDigit(under.bytes[end - 1]!));
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
/** A name goes on with a dot (`Jr.`), the number or sex of the person, in the next line or in brackets, or with what they come for. */
const goesOn = (end: number): boolean => {
  let at = end;
  while (under.bytes[at] === 32) at += 1;
  const byte = under.bytes[at]!;
  const next = under.bytes[at + 1]!;
  if (byte === 46) return end + 1 === under.last;
  if (byte === 40 && under.bytes[at + 2] === 41) return true;
  if (byte === 40 || byte === 35) return isDigit(next);
  return byte === 10 || (at > end && (isDigit(byte) || (byte === 45 && next === 32)));
};
