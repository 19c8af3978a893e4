import type { Place, Places } from '../scan/places';
import type { Stretch } from '../scan/stretch';
import { plainOf } from './escapes';

/**
 * The places of keys, found by the bytes of a text: a key that was met before is never made a string. Slots are by hash of
 * parent and key, a power of two many and at most half of them taken.
 */
export interface Keys {
  places: Places;
  /** `WIDTH` numbers a slot; a hash of 0 stands for none. */
  slots: Int32Array;
  found: Place[];
  mask: number;
  count: number;
  /** The keys, one behind the other. */
  pool: Uint8Array;
  length: number;
  /** Every place of a tree that grows no more is among them. */
  isWhole: boolean;
}

const LEAST = 256;
const BACKSLASH = 92;

/** Of each place, as numbers: a look at a key reads one line of memory, not the place. */
const HASH = 0;
const PARENT = 1;
const START = 2;
const LENGTH = 3;
const WIDTH = 4;

/** Keys over a tree of places. */
export const makeKeys = (places: Places): Keys => ({
  places,
  slots: new Int32Array(LEAST * WIDTH),
  found: [],
  mask: LEAST - 1,
  count: 0,
  pool: new Uint8Array(LEAST * WIDTH),
  length: 0,
  isWhole: false,
});

/** The place of a key, a part of a stretch, below another place. */
export function findKey(keys: Keys, parent: Place, stretch: Stretch, start: number, end: number): Place {
  const { bytes } = stretch;
  const slot = slotOf(keys, hashOf(parent.number, bytes, start, end), parent.number, bytes, start, end);
  return keys.slots[slot * WIDTH] === 0 ? findOther(keys, parent, stretch, start, end) : keys.found[slot]!;
}

/** Where a key is, or would be. */
function slotOf(keys: Keys, hash: number, parent: number, bytes: Uint8Array, start: number, end: number): number {
  const { slots, mask } = keys;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = slot * WIDTH;
    const other = slots[at + HASH]!;
    if (other === 0) return slot;
    if (other !== hash || slots[at + PARENT] !== parent || slots[at + LENGTH] !== end - start) continue;
    if (isSame(keys.pool, slots[at + START]!, bytes, start, end)) return slot;
  }
}

/** Once no place is added, what is not among them is the rest. */
function findOther(keys: Keys, parent: Place, { bytes, text }: Stretch, start: number, end: number): Place {
  const { places } = keys;
  if (keys.isWhole && isExact(bytes, start, end)) return places.rest;
  if (!keys.isWhole && places.isFull()) {
    addAll(keys, places.root);
    addAll(keys, places.rest);
    keys.isWhole = true;
  }
  const key = plainOf(text.slice(start, end));
  const place = places.child(parent, key);
  add(keys, place, key);
  return place;
}

function addAll(keys: Keys, parent: Place): void {
  for (const [key, place] of parent.children) {
    add(keys, place, key);
    addAll(keys, place);
  }
}

function add(keys: Keys, place: Place, key: string): void {
  // What falls together with others, or is told by more than its key, is found by its name alone.
  if (place.key !== key || place === keys.places.rest) return;
  if (keys.count * 2 > keys.mask) grow(keys);
  const { length } = keys;
  const end = length + key.length;
  if (end > keys.pool.length) {
    const before = keys.pool;
    keys.pool = new Uint8Array(end * 2);
    keys.pool.set(before);
  }
  const { pool, slots } = keys;
  if (!write(key, pool, length)) return;
  const parent = place.parent!.number;
  const hash = hashOf(parent, pool, length, end);
  const slot = slotOf(keys, hash, parent, pool, length, end);
  if (slots[slot * WIDTH] !== 0) return;
  slots[slot * WIDTH + HASH] = hash;
  slots[slot * WIDTH + PARENT] = parent;
  slots[slot * WIDTH + START] = length;
  slots[slot * WIDTH + LENGTH] = key.length;
  keys.found[slot] = place;
  keys.length = end;
  keys.count += 1;
}

function grow(keys: Keys): void {
  const { slots: before, found } = keys;
  const slots = new Int32Array(before.length * 4);
  const mask = slots.length / WIDTH - 1;
  keys.slots = slots;
  keys.mask = mask;
  keys.found = new Array<Place>(mask + 1).fill(keys.places.root);
  for (let at = 0; at < before.length; at += WIDTH) {
    if (before[at] === 0) continue;
    let slot = before[at]! & mask;
    while (slots[slot * WIDTH] !== 0) slot = (slot + 1) & mask;
    slots.set(before.subarray(at, at + WIDTH), slot * WIDTH);
    keys.found[slot] = found[at / WIDTH]!;
  }
}

/** Whether a part of a stretch's bytes is a key. */
export const isKey = (bytes: Uint8Array, start: number, end: number, key: Uint8Array): boolean =>
  end - start === key.length && isSame(key, 0, bytes, start, end);

/** Whether a part of some bytes is what stands in others from `at` on. */
function isSame(others: Uint8Array, at: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] !== others[at + index - start]) return false;
  return true;
}

/** Never 0. */
function hashOf(parent: number, bytes: Uint8Array, start: number, end: number): number {
  let hash = Math.imul(parent, 0x9e3779b1);
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15) || 1;
}

/** Whether bytes stand for one text alone: plain ASCII, without escapes. */
function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (DOUBTFUL[bytes[at]!] === 1) return false;
  return true;
}
/** By folded character. */
const DOUBTFUL = new Uint8Array(256).fill(1).fill(0, 32, 127);
DOUBTFUL[BACKSLASH] = 1;

/** A place's key in folded bytes; where those of another key may be the same, bytes that no text has. */
export function keyBytesOf(place: Place): Uint8Array {
  if (place.keyBytes === null) {
    const bytes = new Uint8Array(place.key.length);
    place.keyBytes = write(place.key, bytes, 0) ? bytes : NEVER;
  }
  return place.keyBytes;
}
const NEVER = Uint8Array.of(255);

/** Writes a key into bytes; false where they would not stand for it alone. */
function write(key: string, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code > 126 || DOUBTFUL[code] === 1) return false;
    bytes[from + at] = code;
  }
  return true;
}
