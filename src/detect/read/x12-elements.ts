import type { Place } from '../scan/places';
import { beginRow, endRow, putOpening, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { codeIn } from './codes';
import type { Seek, Window } from './window';

export const MOST_ELEMENTS = 100;
export const ELEMENT = 1;
export const COMPONENT = 2;

/** What is being read. */
export interface Interchange {
  sink: Sink;
  /** Around all that is said. */
  root: Place;
  window: Window;
  transaction: Place | null;
  entity: Place;
  isOpen: boolean;
  /** A member's number may stand in several segments; people are counted by it. */
  hasMember: boolean;
  /** By folded character: which sign it is. */
  signs: Uint8Array;
  component: number;
  /** Where the elements of the segment begin and end in the window, and the first part of each, or -1. */
  starts: Int32Array;
  ends: Int32Array;
  cuts: Int32Array;
  count: number;
  nextHeader: Seek;
}

export function cutElements(interchange: Interchange, from: number, until: number): void {
  const { signs, starts, ends, cuts, window } = interchange;
  const { bytes } = window.stretch;
  let count = 0;
  for (let at = from; at <= until && count < MOST_ELEMENTS; at += 1) {
    starts[count] = at;
    while (at < until && signs[bytes[at]!] === 0) at += 1;
    cuts[count] = at < until && signs[bytes[at]!] === COMPONENT ? at : -1;
    while (at < until && signs[bytes[at]!] !== ELEMENT) at += 1;
    ends[count] = at;
    count += 1;
  }
  interchange.count = count;
}

export function codeAt({ window, starts, ends, count }: Interchange, index: number): number {
  return index < count ? codeIn(window.stretch.bytes, starts[index]!, ends[index]!) : 0;
}

export const textAt = ({ window, starts, ends, count }: Interchange, index: number): string =>
  index < count ? window.stretch.text.slice(starts[index], ends[index]) : '';

export function closeRecord(interchange: Interchange): void {
  if (interchange.isOpen) endRow(interchange.sink, false);
  interchange.isOpen = false;
}

export function openRecord(interchange: Interchange): void {
  const { sink, root } = interchange;
  closeRecord(interchange);
  beginRow(sink);
  sink.rows += 1;
  putOpening(sink, sink.places.child(root, 'record'));
  interchange.isOpen = true;
  interchange.hasMember = false;
  become(interchange, 'patient');
}

export function become(interchange: Interchange, says: string): void {
  const { sink, transaction, root, entity } = interchange;
  const around = transaction ?? root;
  if (entity.key !== says || entity.parent !== around) interchange.entity = sink.places.child(around, says);
}

/** What the envelope says, which no label need know. */
export function tell(
  { sink, window, starts, ends, count }: Interchange,
  place: Place,
  says: string,
  index: number,
): void {
  if (index >= count || starts[index] === ends[index]) return;
  putValue(sink, sink.places.child(place, says, ''), window.stretch, starts[index]!, ends[index]!, window.offset);
}

/** Whether the entity is one whose values count, and this is one that was not said before. */
export function mayBeSaid(interchange: Interchange, says: string): boolean {
  const isMember = says === 'subscriber id';
  if (interchange.entity.isOther || (isMember && interchange.hasMember)) return false;
  interchange.hasMember ||= isMember;
  return true;
}

export function say(interchange: Interchange, says: string, start: number, end: number): void {
  const { sink, window, entity } = interchange;
  const { bytes } = window.stretch;
  let first = start;
  while (first < end && bytes[first]! <= 32) first += 1;
  if (first === end || !mayBeSaid(interchange, says)) return;
  putValue(sink, sink.places.child(entity, says), window.stretch, start, end, window.offset);
}
