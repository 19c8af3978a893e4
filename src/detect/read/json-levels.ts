import type { Place } from '../scan/places';
import { beginRow, endRow, holdRow, putOpening, settleRows } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { CELLS, type Columns, endFirst, FIRST, NO_PART, noColumns, partUnder, partWithin } from './json-columns';
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
  /** Of an array, what it is as far as columns go; of any, how many values or arrays it held. */
  part: number;
  cells: number;
  around: Level | null;
  /** What was open in it last. */
  inner: Level | null;
}

/** What is open of a text of JSON. */
export interface Levels {
  sink: Sink;
  /** The innermost. */
  top: Level | null;
  /** How many are open. */
  depth: number;
  outermost: Level | null;
  /** Records that are open, one in the other. */
  records: number;
  /** Objects that are open under keys and may be records. */
  members: number;
  /** Objects and arrays that are open beyond those that count. */
  deeper: number;
  /** Of the records that are open, the innermost ones that hold no value yet: the collector has not heard of them. */
  unheard: number;
  /** Some record was ever held back. */
  hasHeld: boolean;
  columns: Columns;
}

/** What stands deeper is read as values of the last object or array that counts. */
const MOST_DEEP = 1_000;
/** Recognisers are not told of what opens deeper. */
const MOST_HEARD = 200;
/** A value may tell what so many objects and arrays around it are. */
const NEAR = 6;

/** Nothing is open yet; `sink` gets the records of the objects that are some. */
export const makeLevels = (sink: Sink): Levels => ({
  sink,
  top: null,
  depth: 0,
  outermost: null,
  records: 0,
  members: 0,
  deeper: 0,
  unheard: 0,
  hasHeld: false,
  columns: noColumns(),
});

/** An object or array begins. */
export function begin(levels: Levels, isArray: boolean): void {
  const { sink, top: around } = levels;
  if (levels.depth >= MOST_DEEP) {
    levels.deeper += 1;
    return;
  }
  const place = placeIn(levels, around);
  const level = levelIn(levels, around, place, isArray);
  if (isArray) {
    if (around !== null) {
      meetOther(levels, around);
      if (place.dialect === null) beginArray(levels, level, around);
    }
  } else if (isRecordIn(around)) {
    level.isRecord = true;
    levels.unheard += 1;
    sink.rows += 1;
    levels.records += 1;
    if (around !== null) around.objects += 1;
  } else if (isMemberIn(around!, place)) {
    level.isMember = true;
    levels.unheard += 1;
    levels.members += 1;
    if (!around!.members.areRecords) level.keys = new Set();
  }
  levels.depth += 1;
  levels.top = level;
  if (levels.depth < MOST_HEARD) putOpening(sink, place);
}

/** An array begins in another or under a key: of names, or a row under names. */
function beginArray(levels: Levels, level: Level, around: Level): void {
  const { columns, sink } = levels;
  if (!around.isArray) {
    level.part = around.child === null ? NO_PART : partUnder(columns, around.place, around.child.key);
    return;
  }
  level.part = partWithin(columns, around.place, around.cells === 0);
  around.cells += 1;
  if (level.part !== CELLS) return;
  level.isRecord = true;
  around.objects += 1;
  levels.unheard += 1;
  levels.records += 1;
  sink.rows += 1;
}

/** An object or array ends, if one is open. */
export function end(levels: Levels, isArray: boolean): void {
  if (levels.deeper > 0) {
    levels.deeper -= 1;
    return;
  }
  const ended = levels.top;
  if (ended?.isArray !== isArray) return;
  levels.depth -= 1;
  levels.top = ended.around;
  if (ended.members.count > 0 && !ended.members.areRecords) settle(levels, true);
  if (ended.part === FIRST) endFirst(levels.columns, levels.sink.places);
  if (ended.isRecord) endRecord(levels, ended.around);
  else if (ended.isMember) endMember(levels, ended, ended.around!);
}

/** A value comes: the records around it begin. */
export function hear(levels: Levels): void {
  for (; levels.unheard > 0; levels.unheard -= 1) beginRow(levels.sink);
}

/** What is open next to a value, the innermost last. */
export function near(levels: Levels): Level[] {
  const frames: Level[] = [];
  for (let level = levels.top; level !== null && frames.length < NEAR; level = level.around) frames.unshift(level);
  return frames;
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
export function meetOther(levels: Levels, level: Level): void {
  if (level.isArray || level.members.areRecords || level.members.areParts) return;
  level.members = PARTS;
  settle(levels, true);
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
  level.part = NO_PART;
  level.cells = 0;
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

function endRecord(levels: Levels, around: Level | null): void {
  levels.records -= 1;
  const isOneOfMany = around !== null && (around.place.dialect !== null || (levels.records < 2 && around.objects > 2));
  if (isOneOfMany && levels.members > 0) {
    hold(levels);
    settle(levels, false);
  } else if (levels.unheard > 0) levels.unheard -= 1;
  else endRow(levels.sink, !isOneOfMany);
}

function endMember(levels: Levels, { place, keys }: Level, around: Level): void {
  levels.members -= 1;
  const before = around.members;
  if (keys) around.members = withMember(before, place, keys);
  const { areRecords, areParts, count } = around.members;
  hold(levels);
  if (areRecords) levels.sink.rows += before.areRecords ? 1 : count;
  if (areRecords || areParts) settle(levels, areParts);
}

/** The innermost record ends for now; one without values is nothing. */
function hold(levels: Levels): void {
  if (levels.unheard > 0) {
    levels.unheard -= 1;
    return;
  }
  levels.hasHeld = true;
  holdRow(levels.sink);
}

/** What is held in the innermost record; in one that is not heard of, nothing is. */
function settle({ sink, hasHeld, unheard }: Levels, areParts: boolean): void {
  if (hasHeld && unheard === 0) settleRows(sink, areParts);
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
  part: NO_PART,
  cells: 0,
  around,
  inner: null,
});
