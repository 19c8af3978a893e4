import { retell } from '../health/anywhere';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { emptyStretch, fill } from '../scan/stretch';
import { isMessage, speakMessage } from './hl7';
import { ENDS_LITERAL, isKey, lastSpace, plainOf } from './json-text';
import { type Members, NO_MEMBERS, PARTS, withMember } from './members';
import type { Reader } from './reader';
import { isInterchange, speakInterchange } from './x12';

/** Longest string that is looked at as one value; longer ones are read in pieces. */
const LONGEST = 65_536;
/** Longest number or word. */
const LONGEST_LITERAL = 400;
/** Keys that are remembered of an object. */
const MOST_KEYS = 50;
/** What stands deeper is read as values of the last object or array that counts. */
const MOST_DEEP = 1_000;
const QUOTE = 34;
/** Python and Ruby write strings with it, and what they print is no other than JSON. */
const APOSTROPHE = 39;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;

interface Level {
  place: Place;
  isArray: boolean;
  /** In an object: whether a key was read and its value is still to come. */
  hasKey: boolean;
  /** In an object: the place of the key that was read last. */
  child: Place | null;
  /** In an object: what its value is, where another of its values said so. */
  named: string | null;
  /** In an array: how many objects it held so far. */
  objects: number;
  /** An object that is a record. */
  isRecord: boolean;
  /** An object that may be a record, under a key of the object around it. */
  isMember: boolean;
  /** Its keys, as long as they matter. */
  keys: Set<string> | null;
  /** What is known of the objects under the keys of this one. */
  members: Members;
}

/**
 * Reads JSON, one document or several (NDJSON), as it comes: no tree is built, a piece may end anywhere. What is not JSON
 * is passed over. An object that stands in an array, or at the top, is a record; so are objects under keys, if they are
 * many and look alike.
 */
export function readJson(sink: Sink, isLoose = false): Reader {
  const { places } = sink;
  const levels: Level[] = [];
  /** What is being read, and where it begins in the page's text. */
  const stretch = emptyStretch();
  let offset = 0;
  let rest = '';
  /** Records that are open, one in the other. */
  let records = 0;
  /** Objects that are open under keys and may be records. */
  let members = 0;
  /** Objects and arrays that are open beyond those that count. */
  let deeper = 0;

  /** Where the next value stands. */
  const placeOf = (level: Level | undefined): Place => {
    if (!level) return places.root;
    if (level.isArray) return places.child(level.place, '[]');
    const { child, named } = level;
    if (child?.isNamed && named !== null) return places.child(level.place, child.key, named);
    return child ?? places.child(level.place, '');
  };
  /** By the format of what is around, if that has a word in it. */
  const isRecord = (): boolean => {
    const level = levels.at(-1);
    if (!level?.isArray) return !level;
    return level.place.dialect?.isRecord(level.place) ?? true;
  };
  const open = (isArray: boolean) => {
    if (levels.length >= MOST_DEEP) {
      deeper += 1;
      return;
    }
    const place = placeOf(levels.at(-1));
    const isNext = !isArray && isRecord();
    const around = levels.at(-1);
    const isMember = isKeyed(around) && !isArray && !around.members.areParts && place.dialect === null;
    if (isNext || isMember) sink.collector.open('row');
    if (isNext) {
      sink.rows += 1;
      records += 1;
      if (around) around.objects += 1;
    }
    if (isMember) members += 1;
    if (isArray && around) meetOther(around);
    const keys = isMember && !around.members.areRecords ? new Set<string>() : null;
    levels.push({
      place,
      isArray,
      hasKey: false,
      child: null,
      named: null,
      objects: 0,
      isRecord: isNext,
      isMember,
      keys,
      members: NO_MEMBERS,
    });
    if (levels.length < 200) sink.open(place);
  };
  const close = (isArray: boolean) => {
    if (deeper > 0) {
      deeper -= 1;
      return;
    }
    if (levels.at(-1)?.isArray !== isArray) return;
    const ended = levels.pop()!;
    const around = levels.at(-1);
    if (ended.members.count > 0 && !ended.members.areRecords) sink.collector.settle(true);
    if (ended.isMember) return closeMember(ended, around!);
    if (!ended.isRecord) return;
    records -= 1;
    const isOneOfMany = around?.place.dialect != null || (records < 2 && (around?.objects ?? 0) > 2);
    if (!isOneOfMany || members === 0) return sink.collector.close(!isOneOfMany);
    sink.collector.hold();
    sink.collector.settle(false);
  };
  const closeMember = ({ place, keys }: Level, around: Level) => {
    members -= 1;
    const before = around.members;
    if (keys) around.members = withMember(before, place, keys);
    const { areRecords, areParts, count } = around.members;
    sink.collector.hold();
    if (areRecords) sink.rows += before.areRecords ? 1 : count;
    if (areRecords || areParts) sink.collector.settle(areParts);
  };
  /** Something that is no object stands in an object: the objects beside it are its parts. */
  const meetOther = (level: Level) => {
    if (level.isArray || level.members.areRecords || level.members.areParts) return;
    level.members = PARTS;
    sink.collector.settle(true);
  };
  const remember = (level: Level, key: string) => {
    if (level.keys && level.keys.size < MOST_KEYS) level.keys.add(key);
  };
  /** A key: mostly the one that followed the key before it the last time. */
  const key = (level: Level, start: number, end: number) => {
    level.hasKey = true;
    const { place, child } = level;
    const likely = child === null ? place.follower : child.follower;
    if (likely !== null && likely.parent === place && isKey(stretch.bytes, start, end, likely.key)) {
      likely.times += 1;
      level.child = likely;
      if (level.keys) remember(level, likely.key);
      return;
    }
    otherKey(level, plainOf(stretch.text.slice(start, end)));
  };
  const name = (level: Level, start: number, end: number) => {
    const text = stretch.text.slice(start, end);
    level.named = places.isLabel(text) ? text : null;
  };
  const otherKey = (level: Level, name: string) => {
    const { place, child } = level;
    const isShared = level.members.areRecords && places.isCrowded();
    const next = places.child(place, isShared ? '[]' : name);
    if (child === null) place.follower = next;
    else child.follower = next;
    level.child = next;
    remember(level, name);
  };
  /** A string with the quotes around it, from behind the first to the last. */
  const string = (start: number, end: number, isPlain: boolean) => {
    const level = levels.at(-1);
    if (level && !level.isArray && !level.hasKey) return key(level, start, end);
    if (level) meetOther(level);
    if (start === end) return;
    if (level?.child?.isNaming) name(level, start, end);
    const { bytes, text } = stretch;
    const first = bytes[start];
    const tells =
      level !== undefined && !level.isArray && (level.place.dialect !== null || TELLING.has(level.child!.key));
    if (isPlain && !tells && first !== 73 && first !== 77)
      return sink.valueIn(placeOf(level), stretch, start, end, offset);
    const value = isPlain ? text.slice(start, end) : plainOf(text.slice(start, end));
    if (tells) {
      retell(levels, level.child!.key, value, places);
      level.child = places.child(level.place, level.child!.key);
    }
    const signs = isInterchange(value);
    if (signs) speakInterchange(sink, placeOf(level), signs, value, offset + start);
    else if (isMessage(value)) speakMessage(sink, placeOf(level), value, offset + start);
    else if (isPlain) sink.valueIn(placeOf(level), stretch, start, end, offset);
    else sink.value(placeOf(level), value, offset + start);
  };

  const read = (isLast: boolean): number => {
    const { bytes, text } = stretch;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const byte = bytes[at]!;
      if (byte === QUOTE || (isLoose && byte === APOSTROPHE)) {
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
      if (byte === 123 || byte === 91) open(byte === 91);
      else if (byte === 125 || byte === 93) close(byte === 93);
      else if (byte === COMMA) {
        const level = levels.at(-1);
        if (level) level.hasKey = false;
      } else if (byte > 32 && byte !== COLON && !(isLoose && (byte === 61 || byte === 62))) {
        let end = at + 1;
        while (end < length && ENDS_LITERAL[bytes[end]!] === 0) end += 1;
        if (end === length && !isLast && end - at < LONGEST_LITERAL) return at;
        const level = levels.at(-1);
        if (level) meetOther(level);
        if (!level || level.isArray || level.hasKey) sink.literalIn(placeOf(level), stretch, at, end, offset);
        at = end;
        continue;
      }
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
      deeper = 0;
      while (levels.length > 0) close(levels.at(-1)!.isArray);
    },
  };
}

/** Keys that tell something of what is around them, whatever the format. */
const TELLING = new Set(['resourceType', '@root']);

/** An object whose format leaves it open what the objects in it are. */
const isKeyed = (level: Level | undefined): level is Level =>
  level !== undefined && !level.isArray && level.place.dialect === null;
