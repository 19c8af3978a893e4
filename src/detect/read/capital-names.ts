import { hasGivenName, isPersonName } from '../lib/person-name';
import type { Sink } from '../scan/sink';
import type { Stretch } from '../scan/stretch';

/** As charts write them and nothing else does: QUILL, DORA T. */
const CAPITALS = /\b[A-Z][A-Z'-]{1,20}(?: [A-Z'-]{2,20})?, ?[A-Z]{2,15}\b/g;
const LONGEST = 4_096;

/** Names in capitals, family name first, in a paragraph that tells of an illness: a label stands beside few of them in print-outs. */
export function readCapitalNames(sink: Sink, { text }: Stretch, start: number, end: number, offset: number): void {
  const { places } = sink;
  for (const { 0: name, index } of text.slice(start, Math.min(end, start + LONGEST)).matchAll(CAPITALS)) {
    if (!isPersonName(name) || !hasGivenName(name.slice(name.indexOf(',')))) continue;
    sink.value(places.child(places.root, 'text', 'full name'), name, offset + start + index);
  }
}
