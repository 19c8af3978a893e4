import { retell } from '../health/anywhere';
import type { Place } from '../scan/places';
import { putLiteral, putText, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill, type Stretch } from '../scan/stretch';
import { plainOf } from './escapes';
import { isMessage, speakMessage } from './hl7';
import { addName, CELLS, cellPlace, FIRST, NAMES, NO_PART } from './json-columns';
import { begin, end, endAll, hear, type Level, type Levels, makeLevels, meetOther, near, placeIn } from './json-levels';
import {
  BEGIN_ARRAY,
  BEGIN_OBJECT,
  COMMA,
  END_ARRAY,
  END_OBJECT,
  ENDS_LITERAL,
  LITERAL,
  LOOSE,
  lastSpace,
  mayBeMessage,
  QUOTE,
  STRICT,
} from './json-text';
import { findKey, type Keys, keyBytesOf, makeKeys } from './keys';
import { PARTS } from './members';
import type { Reader } from './reader';
import { isInterchange, speakInterchange } from './x12';

/** Longest string that is looked at as one value; longer ones are read in pieces. */
const LONGEST = 65_536;
/** Longest number or word. */
const LONGEST_LITERAL = 400;
/** Keys that are remembered of an object. */
const MOST_KEYS = 50;
/** So many keys in a row that did not follow the one before them the last time are in no order. */
const FEW = 8;
/** Of a longer string the end is looked for by the platform. */
const SHORT = 128;
const DOUBLE_QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const COMMA_SIGN = 44;

/** A text of JSON that is being read. Functions of the module take it: what is made anew for each page is compiled anew. */
interface Reading {
  sink: Sink;
  keys: Keys;
  levels: Levels;
  kinds: Uint8Array;
  /** What is being read, and where it begins in the page's text. */
  stretch: Stretch;
  offset: number;
  /** What comes before the next piece. */
  rest: string;
}

/**
 * Reads JSON, one document or several (NDJSON), as it comes: no tree is built, a piece may end anywhere. What is not JSON
 * is passed over. An object that stands in an array, or at the top, is a record; so are objects under keys, if they are
 * many and look alike. `isLoose`: as Python and Ruby print it; `offset`: where the text begins in what it is part of.
 */
export function readJson(sink: Sink, isLoose = false, offset = 0): Reader {
  const reading: Reading = {
    sink,
    keys: makeKeys(sink.places),
    levels: makeLevels(sink),
    kinds: isLoose ? LOOSE : STRICT,
    stretch: emptyStretch(),
    offset,
    rest: '',
  };
  return {
    feed: text => take(reading, text, false),
    end() {
      take(reading, '', true);
      endAll(reading.levels);
    },
  };
}

function take(reading: Reading, text: string, isLast: boolean): void {
  const whole = reading.rest + text;
  reading.rest = '';
  fill(reading.stretch, whole);
  const stop = read(reading, isLast);
  // A string cut in pieces goes on behind a quote of ours.
  const again = reading.rest;
  reading.rest = again + whole.slice(stop);
  reading.offset += stop - again.length;
}

/** Reads the stretch; gives where what is not whole begins. */
function read(reading: Reading, isLast: boolean): number {
  const { kinds, levels } = reading;
  const { bytes, text } = reading.stretch;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const byte = bytes[at]!;
    const kind = kinds[byte]!;
    if (kind === QUOTE) {
      const level = levels.top;
      const likely = level?.wantsKey && level.strangers < FEW ? (level.child ?? level.place).follower : null;
      if (likely !== null && likely.parent === level!.place && isNext(bytes, at, length, keyBytesOf(likely))) {
        const stop = at + 1 + keyBytesOf(likely).length;
        level!.strangers = 0;
        meetKey(reading, level!, likely, at + 1, stop);
        at = behind(level, bytes, stop + 1, length);
        continue;
      }
      let stop = at + 1;
      let isPlain = true;
      while (stop < length && bytes[stop] !== byte) {
        if (bytes[stop] === BACKSLASH) {
          isPlain = false;
          stop += 2;
        } else stop = stop === at + SHORT && byte === DOUBLE_QUOTE ? skipPlain(text, stop) : stop + 1;
      }
      if (stop < length) {
        string(reading, at + 1, stop, isPlain);
        at = behind(level, bytes, stop + 1, length);
        continue;
      }
      if (!isLast && length - at < LONGEST) return at;
      const cut = isLast ? length : lastSpace(text, at + 1, at + LONGEST);
      string(reading, at + 1, cut, isPlain);
      if (isLast) return length;
      reading.rest = text[at]!;
      return cut;
    }
    if (kind === LITERAL) {
      let stop = at + 1;
      while (stop < length && ENDS_LITERAL[bytes[stop]!] === 0) stop += 1;
      if (stop === length && !isLast && stop - at < LONGEST_LITERAL) return at;
      literal(reading, at, stop);
      at = behind(levels.top, bytes, stop, length);
      continue;
    }
    if (kind === COMMA) {
      const level = levels.top;
      if (level !== null) level.wantsKey = !level.isArray;
    } else if (kind === BEGIN_OBJECT) begin(levels, false);
    else if (kind === END_OBJECT) end(levels, false);
    else if (kind === BEGIN_ARRAY) begin(levels, true);
    else if (kind === END_ARRAY) end(levels, true);
    at += 1;
  }
  return at;
}

/** Where a string in double quotes ends, or an escape stands in it; at the end of the text at the latest. */
function skipPlain(text: string, from: number): number {
  const end = text.indexOf('"', from);
  const rest = text.slice(from, end < 0 ? text.length : end);
  const length = rest.indexOf('\\');
  return from + (length < 0 ? rest.length : length);
}

/** Behind a key or value: past the sign that mostly follows. */
function behind(level: Level | null, bytes: Uint8Array, at: number, length: number): number {
  if (at >= length) return at;
  const byte = bytes[at];
  if (byte === COLON) return at + 1;
  if (byte !== COMMA_SIGN) return at;
  if (level !== null) level.wantsKey = !level.isArray;
  return at + 1;
}

/** What stands between quotes. */
function string(reading: Reading, start: number, stop: number, isPlain: boolean): void {
  const level = reading.levels.top;
  if (level?.wantsKey) otherKey(reading, level, start, stop);
  else value(reading, level, start, stop, isPlain);
}

function meetKey({ stretch }: Reading, level: Level, place: Place, start: number, stop: number): void {
  level.wantsKey = false;
  level.child = place;
  if (level.keys !== null && level.keys.size < MOST_KEYS) level.keys.add(plainOf(stretch.text.slice(start, stop)));
}

/** A key that was not foretold. */
function otherKey(reading: Reading, level: Level, start: number, stop: number): void {
  const { places } = reading.sink;
  const { place, child } = level;
  const isShared = level.members.areRecords && places.isCrowded();
  const next = isShared ? places.elementOf(place) : findKey(reading.keys, place, reading.stretch, start, stop);
  const before = child ?? place;
  // As long as keys come in no order, none is foretold.
  level.strangers = before.follower === next ? 0 : level.strangers + 1;
  before.follower = next;
  meetKey(reading, level, next, start, stop);
}

function value(reading: Reading, level: Level | null, start: number, stop: number, isPlain: boolean): void {
  const { sink, stretch } = reading;
  let { root: place } = sink.places;
  if (level !== null) {
    if (level.isArray)
      place =
        level.part === NO_PART
          ? (level.place.element ?? sink.places.elementOf(level.place))
          : inColumns(reading, level, start, stop);
    else {
      if (level.members !== PARTS) meetOther(reading.levels, level);
      place = level.child!;
    }
  }
  if (start === stop) return;
  if (reading.levels.unheard > 0) hear(reading.levels);
  if (isPlain && place.isPlain && !mayBeMessage(stretch.bytes, start))
    putValue(sink, place, stretch, start, stop, reading.offset);
  else specialValue(reading, level, place, start, stop, isPlain);
}

/** Where a text in a row under names stands; a name is remembered. */
function inColumns({ sink, levels, stretch }: Reading, level: Level, start: number, stop: number): Place {
  if (level.part === CELLS) {
    level.cells += 1;
    return cellPlace(levels.columns, sink.places, level.place, level.cells - 1);
  }
  addName(levels.columns, plainOf(stretch.text.slice(start, stop)));
  return level.place.element ?? sink.places.elementOf(level.place);
}

/** A value that is more than one, or not written as it is. */
function specialValue(
  { sink, levels, stretch, offset }: Reading,
  level: Level | null,
  own: Place,
  start: number,
  stop: number,
  isPlain: boolean,
): void {
  const { places } = sink;
  const written = stretch.text.slice(start, stop);
  const text = isPlain ? written : plainOf(written);
  const isCell = level !== null && level.part === CELLS;
  if (level !== null && own.isNaming && !isCell) {
    level.named = places.isLabel(written) ? written : null;
    // `"columns": [{"name": "dob", …}, …]`
    if (level.around?.part === NAMES && level.cells === 0) addName(levels.columns, text);
    level.cells += 1;
  }
  if (level !== null && own.isTelling) {
    retell(near(levels), own.key, text, places);
    level.child = places.child(level.place, own.key);
  }
  const place = own.isPlain || isCell ? own : placeIn(levels, level);
  const signs = isInterchange(text);
  if (signs) speakInterchange(sink, place, signs, text, offset + start);
  else if (isMessage(text)) speakMessage(sink, place, text, offset + start);
  else if (isPlain) putValue(sink, place, stretch, start, stop, offset);
  else putText(sink, place, text, offset + start);
}

function literal(reading: Reading, start: number, stop: number): void {
  const { sink, levels, stretch, offset } = reading;
  const level = levels.top;
  if (level !== null && level.members !== PARTS) meetOther(levels, level);
  if (levels.unheard > 0) hear(levels);
  if (level?.wantsKey) return;
  if (level !== null && level.part === FIRST) levels.columns.names = [];
  const place =
    level !== null && level.part === CELLS ? inColumns(reading, level, start, stop) : placeIn(levels, level);
  putLiteral(sink, place, stretch, start, stop, offset);
}

/** Whether a key stands in quotes from `at` on. */
function isNext(bytes: Uint8Array, at: number, length: number, key: Uint8Array): boolean {
  const end = at + 1 + key.length;
  if (end >= length || bytes[end] !== bytes[at]) return false;
  for (let index = 0; index < key.length; index += 1) if (bytes[at + 1 + index] !== key[index]) return false;
  return true;
}
