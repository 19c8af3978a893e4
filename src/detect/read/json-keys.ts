import type { Place, Places } from '../scan/places';
import type { Stretch } from '../scan/stretch';
import { plainOf } from './json-text';

/** The places of keys, found by the bytes of a text: a key that was met before is never made a string. */
export interface Keys {
  /** The place of a key, a part of a stretch, below another place. */
  find(parent: Place, stretch: Stretch, start: number, end: number): Place;
  /** The same, where the key is known. */
  child(parent: Place, key: string): Place;
}

const LEAST = 256;
const BACKSLASH = 92;

/** Keys over a tree of places. */
export function makeKeys(places: Places): Keys {
  /** By hash of parent and key; a power of two long, at most half full. */
  let table: (Place | null)[] = new Array(LEAST).fill(null);
  let count = 0;
  /** Every place of a tree that grows no more is in the table. */
  let isWhole = false;

  const put = (place: Place) => {
    let slot = hashOf(place.parent!, place.keyBytes!, 0, place.keyBytes!.length) & (table.length - 1);
    for (; table[slot] !== null; slot = (slot + 1) & (table.length - 1)) if (table[slot] === place) return;
    table[slot] = place;
    count += 1;
  };
  const add = (place: Place, key: string) => {
    // What falls together with others, or is told by more than its key, is found by its name alone.
    if (place.key !== key || place === places.rest) return;
    place.keyBytes ??= bytesOf(key);
    if (place.keyBytes === null) return;
    if (count * 2 >= table.length) {
      const before = table;
      table = new Array(before.length * 2).fill(null);
      count = 0;
      for (const each of before) if (each !== null) put(each);
    }
    put(place);
  };
  const addAll = (parent: Place) => {
    for (const [key, place] of parent.children) {
      add(place, key);
      addAll(place);
    }
  };
  const child = (parent: Place, key: string): Place => {
    const place = places.child(parent, key);
    add(place, key);
    return place;
  };

  return {
    child,
    find(parent, { bytes, text }, start, end) {
      const mask = table.length - 1;
      for (let slot = hashOf(parent, bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
        const place = table[slot]!;
        if (place === null) break;
        if (place.parent === parent && isKey(bytes, start, end, place.keyBytes!)) return place;
      }
      if (isWhole && isExact(bytes, start, end)) return places.rest;
      if (!isWhole && places.isFull()) {
        addAll(places.root);
        addAll(places.rest);
        isWhole = true;
      }
      return child(parent, plainOf(text.slice(start, end)));
    },
  };
}

/** Whether a part of a stretch's bytes is a key. */
export function isKey(bytes: Uint8Array, start: number, end: number, key: Uint8Array): boolean {
  if (end - start !== key.length) return false;
  for (let at = 0; at < key.length; at += 1) if (bytes[start + at] !== key[at]) return false;
  return true;
}

function hashOf(parent: Place, bytes: Uint8Array, start: number, end: number): number {
  let hash = parent.number * 0x9e37;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether bytes stand for one text alone: plain ASCII, without escapes. */
function isExact(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isExactly(bytes[at]!)) return false;
  return true;
}
const isExactly = (code: number): boolean => code >= 32 && code < 127 && code !== BACKSLASH;

function bytesOf(key: string): Uint8Array | null {
  const bytes = new Uint8Array(key.length);
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (!isExactly(code)) return null;
    bytes[at] = code;
  }
  return bytes;
}
