import { retell } from '../health/anywhere';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import { isMessage, speakMessage } from './hl7';
import { makeKeys } from './json-keys';
import { type Level, makeLevels } from './json-levels';
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
  plainOf,
  QUOTE,
  STRICT,
} from './json-text';
import { PARTS } from './members';
import type { Reader } from './reader';
import { isInterchange, speakInterchange } from './x12';

/** Longest string that is looked at as one value; longer ones are read in pieces. */
const LONGEST = 65_536;
/** Longest number or word. */
const LONGEST_LITERAL = 400;
/** Keys that are remembered of an object. */
const MOST_KEYS = 50;
const BACKSLASH = 92;

/**
 * Reads JSON, one document or several (NDJSON), as it comes: no tree is built, a piece may end anywhere. What is not JSON
 * is passed over. An object that stands in an array, or at the top, is a record; so are objects under keys, if they are
 * many and look alike. `isLoose`: as Python and Ruby print it.
 */
export function readJson(sink: Sink, isLoose = false): Reader {
  const { places } = sink;
  const keys = makeKeys(places);
  const levels = makeLevels(sink);
  const kinds = isLoose ? LOOSE : STRICT;
  /** What is being read, and where it begins in the page's text. */
  const stretch = emptyStretch();
  let offset = 0;
  let rest = '';

  const remember = (known: Set<string>, start: number, end: number) => {
    if (known.size < MOST_KEYS) known.add(plainOf(stretch.text.slice(start, end)));
  };
  const key = (level: Level, place: Place, start: number, end: number) => {
    level.wantsKey = false;
    stand(level, place);
    if (level.keys !== null) remember(level.keys, start, end);
  };
  const otherKey = (level: Level, start: number, end: number) => {
    const { place, child } = level;
    const isShared = level.members.areRecords && places.isCrowded();
    const next = isShared ? places.elementOf(place) : keys.find(place, stretch, start, end);
    if (child === null) place.follower = next;
    else child.follower = next;
    key(level, next, start, end);
  };
  const value = (level: Level | null, start: number, end: number, isPlain: boolean) => {
    let place = places.root;
    if (level !== null) {
      if (level.isArray) place = level.place.element ?? places.elementOf(level.place);
      else {
        if (level.members !== PARTS) levels.meetOther(level);
        place = level.child!;
      }
    }
    if (start === end) return;
    if (isPlain && place.isPlain && !mayBeMessage(stretch.bytes, start))
      sink.valueIn(place, stretch, start, end, offset);
    else specialValue(level, place, start, end, isPlain);
  };
  /** A value that is more than one, or not written as it is. */
  const specialValue = (level: Level | null, own: Place, start: number, end: number, isPlain: boolean) => {
    const written = stretch.text.slice(start, end);
    const text = isPlain ? written : plainOf(written);
    if (level !== null && own.isNaming) level.named = places.isLabel(written) ? written : null;
    if (level !== null && own.isTelling) {
      retell(levels.open, own.key, text, places);
      stand(level, places.child(level.place, own.key));
    }
    const place = own.isPlain ? own : levels.placeIn(level);
    const signs = isInterchange(text);
    if (signs) speakInterchange(sink, place, signs, text, offset + start);
    else if (isMessage(text)) speakMessage(sink, place, text, offset + start);
    else if (isPlain) sink.valueIn(place, stretch, start, end, offset);
    else sink.value(place, text, offset + start);
  };
  /** What stands between quotes. */
  const string = (start: number, end: number, isPlain: boolean) => {
    const level = levels.top;
    if (level?.wantsKey) otherKey(level, start, end);
    else value(level, start, end, isPlain);
  };
  const literal = (start: number, end: number) => {
    const level = levels.top;
    if (level !== null && level.members !== PARTS) levels.meetOther(level);
    if (!level?.wantsKey) sink.literalIn(levels.placeIn(level), stretch, start, end, offset);
  };

  const read = (isLast: boolean): number => {
    const { bytes, text } = stretch;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const byte = bytes[at]!;
      const kind = kinds[byte]!;
      if (kind === QUOTE) {
        const level = levels.top;
        const likely = level?.wantsKey ? level.next : null;
        if (likely !== null && likely.parent === level!.place && isNext(bytes, at, length, likely.keyBytes)) {
          const end = at + 1 + likely.keyBytes!.length;
          key(level!, likely, at + 1, end);
          at = end + 1;
          continue;
        }
        let end = at + 1;
        let isPlain = true;
        for (; end < length && bytes[end] !== byte; end += 1) {
          if (bytes[end] !== BACKSLASH) continue;
          isPlain = false;
          end += 1;
        }
        if (end < length) {
          string(at + 1, end, isPlain);
          at = end + 1;
          continue;
        }
        if (!isLast && length - at < LONGEST) return at;
        const cut = isLast ? length : lastSpace(text, at + 1, at + LONGEST);
        string(at + 1, cut, isPlain);
        if (isLast) return length;
        rest = text[at]!;
        return cut;
      }
      if (kind === LITERAL) {
        let end = at + 1;
        while (end < length && ENDS_LITERAL[bytes[end]!] === 0) end += 1;
        if (end === length && !isLast && end - at < LONGEST_LITERAL) return at;
        literal(at, end);
        at = end;
        continue;
      }
      if (kind === COMMA) {
        const level = levels.top;
        if (level !== null) level.wantsKey = !level.isArray;
      } else if (kind === BEGIN_OBJECT) levels.begin(false);
      else if (kind === END_OBJECT) levels.end(false);
      else if (kind === BEGIN_ARRAY) levels.begin(true);
      else if (kind === END_ARRAY) levels.end(true);
      at += 1;
    }
    return at;
  };
  const take = (text: string, isLast: boolean) => {
    const whole = rest + text;
    rest = '';
    fill(stretch, whole);
    const end = read(isLast);
    // A string cut in pieces goes on behind a quote of ours.
    const again = rest;
    rest = again + whole.slice(end);
    offset += end - again.length;
  };

  return {
    feed: text => take(text, false),
    end() {
      take('', true);
      levels.endAll();
    },
  };
}

/** A key was read: its value stands there, and a key that is known may follow. */
function stand(level: Level, place: Place): void {
  level.child = place;
  level.next = place.follower;
}

/** Whether a key stands in quotes from `at` on. */
function isNext(bytes: Uint8Array, at: number, length: number, key: Uint8Array | null): boolean {
  if (key === null) return false;
  const end = at + 1 + key.length;
  if (end >= length || bytes[end] !== bytes[at]) return false;
  for (let index = 0; index < key.length; index += 1) if (bytes[at + 1 + index] !== key[index]) return false;
  return true;
}
