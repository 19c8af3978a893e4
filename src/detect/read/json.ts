import { retell } from '../health/anywhere';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { isMessage, speakMessage } from './hl7';
import { type Members, NO_MEMBERS, PARTS, withMember } from './members';
import type { Reader } from './reader';
import { isInterchange, speakInterchange } from './x12';

/** Longest string that is looked at as one value; longer ones are read in pieces. */
const LONGEST = 65_536;
/** Keys that are remembered of an object. */
const MOST_KEYS = 50;
/** What stands deeper is read as values of the last object or array that counts. */
const MOST_DEEP = 1_000;
const QUOTE = 34;
/** Python and Ruby write strings with it, and what they print is no other than JSON. */
const APOSTROPHE = 39;
const BACKSLASH = 92;

interface Level {
  place: Place;
  isArray: boolean;
  /** In an object: the key that was read last. */
  key: string | null;
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
  let rest = '';
  let offset = 0;
  /** Records that are open, one in the other. */
  let records = 0;
  /** Objects that are open under keys and may be records. */
  let members = 0;
  /** Objects and arrays that are open beyond those that count. */
  let deeper = 0;

  const placeOf = (): Place => {
    const level = levels.at(-1);
    if (!level) return places.root;
    const isShared = level.isArray || (level.members.areRecords && places.isCrowded());
    return places.child(level.place, isShared ? '[]' : (level.key ?? ''));
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
    const place = placeOf();
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
    levels.push({ place, isArray, key: null, objects: 0, isRecord: isNext, isMember, keys, members: NO_MEMBERS });
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
  const scalar = (text: string, start: number) => {
    const level = levels.at(-1);
    if (level && !level.isArray && level.key === null) {
      level.key = text;
      if (level.keys && level.keys.size < MOST_KEYS) level.keys.add(text);
      return;
    }
    if (level) meetOther(level);
    if (text.length > 0) {
      if (level && !level.isArray) retell(levels, level.key!, text, places);
      const signs = isInterchange(text);
      if (signs) speakInterchange(sink, placeOf(), signs, text, start);
      else if (isMessage(text)) speakMessage(sink, placeOf(), text, start);
      else sink.value(placeOf(), text, start);
    }
  };

  const read = (text: string, isLast: boolean): number => {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === QUOTE || (isLoose && code === APOSTROPHE)) {
        const end = endOfString(text, at + 1, code);
        if (end < 0) {
          if (!isLast && text.length - at < LONGEST) return at;
          const cut = isLast ? text.length : lastSpace(text, at + 1, at + LONGEST);
          scalar(plainOf(text.slice(at + 1, cut)), offset + at + 1);
          if (isLast) return text.length;
          rest = text[at]!;
          return cut;
        }
        scalar(plainOf(text.slice(at + 1, end)), offset + at + 1);
        at = end + 1;
      } else if (code === 123 || code === 91) {
        open(code === 91);
        at += 1;
      } else if (code === 125 || code === 93) {
        close(code === 93);
        at += 1;
      } else if (code === 44) {
        const level = levels.at(-1);
        if (level) level.key = null;
        at += 1;
      } else if (code <= 32 || code === 58 || (isLoose && (code === 61 || code === 62))) at += 1;
      else {
        const end = endOfLiteral(text, at);
        if (end === text.length && !isLast && end - at < 400) return at;
        const level = levels.at(-1);
        if (level) meetOther(level);
        if (!level || level.isArray || level.key !== null) sink.literal(placeOf(), text.slice(at, end), offset + at);
        at = end;
      }
    }
    return at;
  };
  const take = (text: string, isLast: boolean) => {
    const whole = rest + text;
    rest = '';
    const read_ = read(whole, isLast);
    // A string cut in pieces goes on behind a quote of ours.
    const again = rest;
    rest = again + whole.slice(read_);
    offset += read_ - again.length;
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

/** An object whose format leaves it open what the objects in it are. */
const isKeyed = (level: Level | undefined): level is Level =>
  level !== undefined && !level.isArray && level.place.dialect === null;

/** Where the quote is that ends a string, or -1. */
function endOfString(text: string, start: number, quote: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === BACKSLASH) at += 1;
  }
  return -1;
}

function endOfLiteral(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !` \t\r\n,]}:{["'`.includes(text[at]!)) at += 1;
  return at;
}

function lastSpace(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space > start + 1 ? space : end;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

/** A string's characters; a broken escape stays as it is. */
function plainOf(text: string): string {
  if (!text.includes('\\')) return text;
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character !== '\\') {
      plain += character;
      continue;
    }
    at += 1;
    const escaped = text[at] ?? '';
    const code = escaped === 'u' ? Number.parseInt(text.slice(at + 1, at + 5), 16) : Number.NaN;
    if (Number.isNaN(code)) plain += ESCAPES[escaped] ?? escaped;
    else {
      plain += String.fromCharCode(code);
      at += 4;
    }
  }
  return plain;
}
