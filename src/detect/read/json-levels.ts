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
  /** In an object: the place of the key that mostly comes next. */
  next: Place | null;
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
  /** The innermost. */
  top: Level | null;
  /** All that are open, the innermost last. */
  open: readonly Level[];
  begin(isArray: boolean): void;
  end(isArray: boolean): void;
  /** The text has ended. */
  endAll(): void;
  /** Where the next value stands. */
  placeIn(level: Level | null): Place;
  /** Something that is no object stands in an object: the objects beside it are its parts. */
  meetOther(level: Level): void;
}

/** What stands deeper is read as values of the last object or array that counts. */
const MOST_DEEP = 1_000;
/** Recognisers are not told of what opens deeper. */
const MOST_HEARD = 200;

/** Opens and closes records with the objects that are some. */
export function makeLevels(sink: Sink): Levels {
  const { places, collector } = sink;
  const open: Level[] = [];
  let outermost: Level | null = null;
  /** Records that are open, one in the other. */
  let records = 0;
  /** Objects that are open under keys and may be records. */
  let members = 0;
  /** Objects and arrays that are open beyond those that count. */
  let deeper = 0;

  const placeIn = (level: Level | null): Place => {
    if (level === null) return places.root;
    const { place, isArray, child, named } = level;
    if (isArray) return place.element ?? places.elementOf(place);
    if (child === null) return places.child(place, '');
    return child.isNamed && named !== null ? places.child(place, child.key, named) : child;
  };
  const levelIn = (around: Level | null, place: Place, isArray: boolean): Level => {
    const known = around === null ? outermost : around.inner;
    const level = known ?? emptyLevel(place);
    if (known === null) {
      level.around = around;
      if (around === null) outermost = level;
      else around.inner = level;
    }
    level.place = place;
    level.isArray = isArray;
    level.wantsKey = !isArray;
    level.child = null;
    level.next = place.follower;
    level.named = null;
    level.objects = 0;
    level.keys = null;
    level.members = NO_MEMBERS;
    return level;
  };
  /** By the format of what is around, if that has a word in it. */
  const isRecordIn = (around: Level | null): boolean => {
    if (around === null) return true;
    if (!around.isArray) return false;
    const { place } = around;
    return place.dialect === null || place.dialect.isRecord(place);
  };
  const meetOther = (level: Level) => {
    if (level.isArray || level.members.areRecords || level.members.areParts) return;
    level.members = PARTS;
    collector.settle(true);
  };
  const closeMember = ({ place, keys }: Level, around: Level) => {
    members -= 1;
    const before = around.members;
    if (keys) around.members = withMember(before, place, keys);
    const { areRecords, areParts, count } = around.members;
    collector.hold();
    if (areRecords) sink.rows += before.areRecords ? 1 : count;
    if (areRecords || areParts) collector.settle(areParts);
  };
  const levels: Levels = {
    top: null,
    open,
    begin(isArray) {
      if (open.length >= MOST_DEEP) {
        deeper += 1;
        return;
      }
      const around = levels.top;
      const place = placeIn(around);
      const level = levelIn(around, place, isArray);
      level.isRecord = !isArray && isRecordIn(around);
      level.isMember =
        !isArray &&
        around !== null &&
        !around.isArray &&
        around.place.dialect === null &&
        !around.members.areParts &&
        place.dialect === null;
      if (level.isRecord) {
        collector.open('row');
        sink.rows += 1;
        records += 1;
        if (around) around.objects += 1;
      } else if (level.isMember) {
        collector.open('row');
        members += 1;
        if (!around!.members.areRecords) level.keys = new Set();
      }
      if (isArray && around) meetOther(around);
      open.push(level);
      levels.top = level;
      if (open.length < MOST_HEARD && (place.openers === null || place.openers.length > 0)) sink.open(place);
    },
    end(isArray) {
      if (deeper > 0) {
        deeper -= 1;
        return;
      }
      const ended = levels.top;
      if (ended?.isArray !== isArray) return;
      const { around } = ended;
      open.pop();
      levels.top = around;
      if (ended.members.count > 0 && !ended.members.areRecords) collector.settle(true);
      if (ended.isMember) return closeMember(ended, around!);
      if (!ended.isRecord) return;
      records -= 1;
      const isOneOfMany = around !== null && (around.place.dialect !== null || (records < 2 && around.objects > 2));
      if (!isOneOfMany || members === 0) return collector.close(!isOneOfMany);
      collector.hold();
      collector.settle(false);
    },
    endAll() {
      deeper = 0;
      while (levels.top) levels.end(levels.top.isArray);
    },
    placeIn,
    meetOther,
  };
  return levels;
}

const emptyLevel = (place: Place): Level => ({
  place,
  isArray: false,
  wantsKey: false,
  child: null,
  next: null,
  named: null,
  objects: 0,
  isRecord: false,
  isMember: false,
  keys: null,
  members: NO_MEMBERS,
  around: null,
  inner: null,
});
