import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { type Members, NO_MEMBERS, PARTS, withMember } from './members';

/** An object or array that is open. One is used again for all that stand as deep. */
export interface Level {
  place: Place;
  isArray: boolean;
  /** An object in which a key comes next. */
  wantsKey: boolean;
  /** In an object: the place of the key that was read last. */
  child: Place | null;
  /** Keys in a row that did not follow the one before them the last time, in this object and those before it. */
  strangers: number;
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
  around: Level | null;
  /** What was open in it last. */
  inner: Level | null;
}

/** What is open of a text of JSON. */
export interface Levels {
  sink: Sink;
  /** The innermost. */
  top: Level | null;
  /** All that are open, the innermost last. */
  open: Level[];
  outermost: Level | null;
  /** Records that are open, one in the other. */
  records: number;
  /** Objects that are open under keys and may be records. */
  members: number;
  /** Objects and arrays that are open beyond those that count. */
  deeper: number;
  /** Some record was ever held back. */
  hasHeld: boolean;
}

/** What stands deeper is read as values of the last object or array that counts. */
const MOST_DEEP = 1_000;
/** Recognisers are not told of what opens deeper. */
const MOST_HEARD = 200;

/** Nothing is open yet; `sink` gets the records of the objects that are some. */
export const makeLevels = (sink: Sink): Levels => ({
  sink,
  top: null,
  open: [],
  outermost: null,
  records: 0,
  members: 0,
  deeper: 0,
  hasHeld: false,
});

/** An object or array begins. */
export function begin(levels: Levels, isArray: boolean): void {
  const { sink, open, top: around } = levels;
  if (open.length >= MOST_DEEP) {
    levels.deeper += 1;
    return;
  }
  const place = placeIn(levels, around);
  const level = levelIn(levels, around, place, isArray);
  if (isArray) {
    if (around !== null) meetOther(levels, around);
  } else if (isRecordIn(around)) {
    level.isRecord = true;
    sink.collector.open('row');
    sink.rows += 1;
    levels.records += 1;
    if (around !== null) around.objects += 1;
  } else if (isMemberIn(around!, place)) {
    level.isMember = true;
    sink.collector.open('row');
    levels.members += 1;
    if (!around!.members.areRecords) level.keys = new Set();
  }
  open.push(level);
  levels.top = level;
  if (open.length < MOST_HEARD && (place.openers === null || place.openers.length > 0)) sink.open(place);
}

/** An object or array ends, if one is open. */
export function end(levels: Levels, isArray: boolean): void {
  if (levels.deeper > 0) {
    levels.deeper -= 1;
    return;
  }
  const { collector } = levels.sink;
  const ended = levels.top;
  if (ended?.isArray !== isArray) return;
  const { around } = ended;
  levels.open.pop();
  levels.top = around;
  if (ended.members.count > 0 && !ended.members.areRecords) collector.settle(true);
  if (ended.isMember) endMember(levels, ended, around!);
  if (!ended.isRecord) return;
  levels.records -= 1;
  const isOneOfMany = around !== null && (around.place.dialect !== null || (levels.records < 2 && around.objects > 2));
  if (isOneOfMany && levels.members > 0) {
    hold(levels);
    collector.settle(false);
  } else collector.close(!isOneOfMany);
}

/** The text has ended, and so has all that is open. */
export function endAll(levels: Levels): void {
  levels.deeper = 0;
  while (levels.top) end(levels, levels.top.isArray);
}

/** Where the next value stands. */
export function placeIn({ sink: { places } }: Levels, level: Level | null): Place {
  if (level === null) return places.root;
  const { place, child, named } = level;
  if (level.isArray) return place.element ?? places.elementOf(place);
  if (child === null) return places.child(place, '');
  return named !== null && child.isNamed ? places.child(place, child.key, named) : child;
}

/** Something that is no object stands in an object: the objects beside it are its parts. */
export function meetOther({ sink, hasHeld }: Levels, level: Level): void {
  if (level.isArray || level.members.areRecords || level.members.areParts) return;
  level.members = PARTS;
  if (hasHeld) sink.collector.settle(true);
}

function levelIn(levels: Levels, around: Level | null, place: Place, isArray: boolean): Level {
  const known = around === null ? levels.outermost : around.inner;
  const level = known ?? emptyLevel(place, around);
  if (around === null) levels.outermost = level;
  else if (known === null) around.inner = level;
  level.place = place;
  level.isArray = isArray;
  level.wantsKey = !isArray;
  level.child = null;
  level.named = null;
  level.objects = 0;
  level.isRecord = false;
  level.isMember = false;
  level.keys = null;
  level.members = NO_MEMBERS;
  return level;
}

/** By the format of what is around, if that has a word in it. */
function isRecordIn(around: Level | null): boolean {
  if (around === null) return true;
  if (!around.isArray) return false;
  const { place } = around;
  return place.dialect === null || place.dialect.isRecord(place);
}

/** Whether an object under a key may be a record: formats say what theirs are. */
const isMemberIn = ({ isArray, members, place: { dialect } }: Level, place: Place): boolean =>
  !isArray && dialect === null && !members.areParts && place.dialect === null;

function endMember(levels: Levels, { place, keys }: Level, around: Level): void {
  const { sink } = levels;
  levels.members -= 1;
  const before = around.members;
  if (keys) around.members = withMember(before, place, keys);
  const { areRecords, areParts, count } = around.members;
  hold(levels);
  if (areRecords) sink.rows += before.areRecords ? 1 : count;
  if (areRecords || areParts) sink.collector.settle(areParts);
}

function hold(levels: Levels): void {
  levels.hasHeld = true;
  levels.sink.collector.hold();
}

const emptyLevel = (place: Place, around: Level | null): Level => ({
  place,
  isArray: false,
  wantsKey: false,
  child: null,
  strangers: 0,
  named: null,
  objects: 0,
  isRecord: false,
  isMember: false,
  keys: null,
  members: NO_MEMBERS,
  around,
  inner: null,
});
