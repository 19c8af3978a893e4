import { flush } from '../scan/flush';
import { fold } from '../scan/fold';
import type { Place } from '../scan/places';
import { putOpening } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { codeIn, codeOf } from './codes';
import { type Splitter, splitAt } from './split';
import { emptyWindow, seek, seekIn } from './window';
import {
  become,
  COMPONENT,
  closeRecord,
  codeAt,
  cutElements,
  ELEMENT,
  type Interchange,
  MOST_ELEMENTS,
  openRecord,
  say,
  tell,
  textAt,
} from './x12-elements';
import {
  MOST_MEANT,
  meantSegments,
  qualifierSays,
  type SegmentMeaning,
  segmentMeaning,
  TRANSACTIONS,
} from './x12-fields';
import { readParty } from './x12-party';
import { headerAt, type X12Signs, x12SignsOf } from './x12-signs';

const LONGEST = 32_768;
const DAY = 8;
const codes = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(codeOf));
/** Levels of a patient, and of those who pay and provide. */
const PATIENT_LEVELS = codes('22 23 PT');
const OTHER_LEVELS = codes('19 20 21');

/**
 * Reads interchanges of X12: a subscriber or patient with all that is claimed, paid or asked for is a record, and an
 * element is named for what the standard says it holds. Transactions without patients (orders, acknowledgements) are
 * passed over. https://x12.org/products/transaction-sets
 */
export function readX12(sink: Sink, signs: X12Signs, root: Place = sink.places.root): Splitter {
  const window = emptyWindow();
  const interchange: Interchange = {
    sink,
    root,
    window,
    transaction: null,
    entity: root,
    isOpen: false,
    hasMember: false,
    signs: new Uint8Array(256),
    component: fold(signs.component.charCodeAt(0)),
    starts: new Int32Array(MOST_ELEMENTS),
    ends: new Int32Array(MOST_ELEMENTS),
    cuts: new Int32Array(MOST_ELEMENTS),
    count: 0,
    nextHeader: seekIn(window, 'ISA'),
  };
  interchange.signs[interchange.component] = COMPONENT;
  interchange.signs[fold(signs.element.charCodeAt(0))] = ELEMENT;
  const segments = splitAt(interchange, signs.segment, LONGEST, readSegment);
  const end = () => {
    closeRecord(interchange);
    interchange.transaction = null;
    interchange.entity = root;
  };
  return {
    feed: segments.feed,
    end() {
      segments.end();
      end();
    },
    whole(text, offset) {
      segments.whole(text, offset);
      end();
    },
  };
}

/** The signs of a string of JSON that is an interchange. */
export const isInterchange = (text: string): X12Signs | null => (text.startsWith('ISA') ? x12SignsOf(text) : null);

/** The readers of interchanges that stand in strings, by where those stand. */
const spoken = new WeakMap<Place, { signs: X12Signs; reader: Splitter }>();

/** Reads an interchange that stands in a string. */
export function speakInterchange(sink: Sink, around: Place, signs: X12Signs, text: string, offset: number): void {
  let known = spoken.get(around);
  if (known === undefined || !isSame(known.signs, signs)) {
    known = { signs, reader: readX12(sink, signs, around) };
    spoken.set(around, known);
  }
  known.reader.whole(text, offset);
  flush(sink);
}

const isSame = (one: X12Signs, other: X12Signs): boolean =>
  one.element === other.element && one.component === other.component && one.segment === other.segment;

function readSegment(interchange: Interchange, start: number, until: number): void {
  const { window, nextHeader, sink } = interchange;
  const { bytes, text } = window.stretch;
  let from = start;
  while (from < until && bytes[from]! <= 32) from += 1;
  if (seek(nextHeader, start) < until) {
    const header = headerAt(text.slice(start, until));
    if (header > 0) {
      flush(sink);
      sink.proseIn(window.stretch, start, start + header, window.offset);
    }
    if (header >= 0) from = start + header;
  }
  cutElements(interchange, from, until);
  const segment = SEGMENTS.get(codeAt(interchange, 0)) ?? UNKNOWN;
  if (!segment.describes) become(interchange, interchange.isOpen ? 'patient' : 'provider');
  if (interchange.transaction === null && !segment.isEnvelope) return;
  if (segment.read) segment.read(interchange);
  else readOther(interchange, segment);
}

/** Elements that the standard names, qualifiers with what they qualify, and composites that begin with a qualifier. */
function readOther(interchange: Interchange, { isPairs, meaning: known }: Segment): void {
  const { window, starts, ends, cuts, count, component } = interchange;
  const { bytes } = window.stretch;
  const byCode = known.byCode.size > 0 ? known.byCode.get(codeAt(interchange, 1)) : undefined;
  for (let index = 1; index < count; index += 1) {
    const start = starts[index]!;
    const end = ends[index]!;
    if (start === end) continue;
    const meaning = index < MOST_MEANT ? (byCode?.[index] ?? known.always[index]) : undefined;
    const cut = cuts[index]!;
    if (meaning !== undefined) {
      say(interchange, meaning.says, start, meaning.isDate ? Math.min(end, start + DAY) : end);
    } else if (isPairs) {
      const says = qualifierSays(codeAt(interchange, index - 1));
      if (says !== undefined) say(interchange, says, start, end);
    } else if (cut > start) {
      const says = qualifierSays(codeIn(bytes, start, cut));
      if (says === undefined) continue;
      let last = cut + 1;
      while (last < end && bytes[last] !== component) last += 1;
      say(interchange, says, cut + 1, last);
    }
  }
}

const HEADS: Readonly<Record<string, (interchange: Interchange) => void>> = {
  ISA(interchange) {
    const { sink, root } = interchange;
    const place = sink.places.child(root, 'ISA');
    putOpening(sink, place);
    tell(interchange, place, 'usage', 15);
  },
  ST(interchange) {
    closeRecord(interchange);
    const { sink, root } = interchange;
    tell(interchange, sink.places.child(root, 'ST'), 'transaction', 1);
    const word = TRANSACTIONS.get(textAt(interchange, 1));
    interchange.transaction = word === undefined ? null : sink.places.child(root, word);
  },
  SE: closeRecord,
  HL(interchange) {
    const level = codeAt(interchange, 3);
    if (PATIENT_LEVELS.has(level)) openRecord(interchange);
    else if (OTHER_LEVELS.has(level)) closeRecord(interchange);
  },
  CLP: openRecord,
  INS(interchange) {
    if (interchange.transaction?.key === TRANSACTIONS.get('834')) openRecord(interchange);
  },
  NM1: interchange => readParty(interchange, 9),
  N1: interchange => readParty(interchange, 4),
};

/** What is known of the segments of one name. */
interface Segment {
  read: ((interchange: Interchange) => void) | null;
  /** It stands around transactions. */
  isEnvelope: boolean;
  /** It goes on about the party named before it, or names one itself. */
  describes: boolean;
  /** Its elements each say what the next one is. */
  isPairs: boolean;
  meaning: SegmentMeaning;
}

const named = (list: string, name: string): boolean => list.split(' ').includes(name);
const segmentOf = (name: string): Segment => ({
  read: HEADS[name] ?? null,
  isEnvelope: named('ISA ST', name),
  describes: named('N2 N3 N4 DMG PER PRV REF NM1 N1', name),
  isPairs: named('PER LIN', name),
  meaning: segmentMeaning(name),
});
const SEGMENTS: ReadonlyMap<number, Segment> = new Map(
  [...Object.keys(HEADS), ...meantSegments, 'N2', 'PER', 'PRV', 'LIN'].map(name => [codeOf(name), segmentOf(name)]),
);
const UNKNOWN = segmentOf('');
