import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { oneName } from './one-name';
import type { Reader } from './reader';
import { splitAt } from './split';
import { emptyWindow } from './window';
import { elementSays, entitySays, qualifierSays, TRANSACTIONS } from './x12-fields';
import { headerAt, type X12Signs, x12SignsOf } from './x12-signs';

const LONGEST = 32_768;
const MOST_ELEMENTS = 100;
const DAY = 8;
/** Segments whose elements each say what the next one is. */
const PAIRS = new Set(['PER', 'LIN']);
/** Segments that go on about the party named before them. */
const DESCRIBES = new Set(['N2', 'N3', 'N4', 'DMG', 'PER', 'PRV', 'REF']);

/**
 * Reads interchanges of X12: a subscriber or patient with all that is claimed, paid or asked for is a record, and an
 * element is named for what the standard says it holds. Transactions without patients (orders, acknowledgements) are
 * passed over. https://x12.org/products/transaction-sets
 */
export function readX12(sink: Sink, signs: X12Signs, root: Place = sink.places.root, offset = 0): Reader {
  const { places, collector } = sink;
  let transaction: Place | null = null;
  let entity = root;
  let isOpen = false;
  /** A member's number may stand in several segments; people are counted by it. */
  let hasMember = false;

  const closeRecord = () => {
    if (isOpen) collector.close(false);
    isOpen = false;
  };
  const openRecord = () => {
    closeRecord();
    collector.open('row');
    sink.rows += 1;
    sink.open(places.child(root, 'record'));
    isOpen = true;
    hasMember = false;
    become('patient');
  };
  const become = (says: string) => {
    entity = places.child(transaction ?? root, says);
  };
  const say = (says: string, text: string, start: number) => {
    if (text.trim() === '' || entity.isOther || (says === 'subscriber id' && hasMember)) return;
    hasMember ||= says === 'subscriber id';
    sink.value(places.child(entity, says), text, start);
  };

  const heads: Readonly<Record<string, (elements: readonly Element[]) => void>> = {
    ISA(elements) {
      const place = places.child(root, 'ISA');
      sink.open(place);
      tell(place, 'usage', elements[15]);
    },
    ST(elements) {
      closeRecord();
      tell(places.child(root, 'ST'), 'transaction', elements[1]);
      const word = TRANSACTIONS.get(elements[1]?.text ?? '');
      transaction = word === undefined ? null : places.child(root, word);
    },
    SE: closeRecord,
    HL(elements) {
      if (/^2[23]$|^PT$/.test(elements[3]?.text ?? '')) openRecord();
      else if (/^(?:19|20|21)$/.test(elements[3]?.text ?? '')) closeRecord();
    },
    CLP: openRecord,
    INS() {
      if (transaction?.key === TRANSACTIONS.get('834')) openRecord();
    },
    NM1: elements => party(elements, elements[9]),
    N1: elements => party(elements, elements[4]),
  };
  const tell = (place: Place, says: string, element: Element | undefined) => {
    if (element?.text) sink.value(places.child(place, says, ''), element.text, element.start);
  };
  const party = (elements: readonly Element[], number: Element | undefined) => {
    const says = entitySays(elements[1]?.text ?? '');
    // Not every set has levels: there the patient's name begins the record.
    if (says === 'patient' && !isOpen && transaction) openRecord();
    become(says);
    if (says === 'provider') {
      const isTold = organisation(elements, number);
      if (!isTold && number && elements[8]?.text === 'XX')
        sink.value(places.child(entity, 'npi'), number.text, number.start);
      return;
    }
    const [last, first, middle] = elements.slice(3);
    const whole = oneName([last, first, middle].map(part => part?.text ?? ''));
    if (whole !== null) say(`${says} name`, whole, last!.start);
    else {
      if (last) say('last name', last.text, last.start);
      if (first) say('first name', first.text, first.start);
    }
    const meaning = qualifierSays(elements[8]?.text ?? '');
    if (meaning !== undefined && number) say(meaning, number.text, number.start);
  };
  /** The billing provider, or whom a payment goes to: an organisation, not a person. False where it is none. */
  const organisation = (elements: readonly Element[], number: Element | undefined): boolean => {
    const [, code, second, third] = elements.map(({ text }) => text);
    const name = code === '85' && second === '2' ? elements[3] : code === 'PE' ? elements[2] : undefined;
    const qualifier = code === 'PE' ? third : elements[8]?.text;
    if (!name) return false;
    tell(places.child(root, 'ST'), 'billing provider', name);
    if (qualifier === 'XX') tell(places.child(root, 'ST'), 'npi', number);
    return true;
  };
  const others = (name: string, elements: readonly Element[]) => {
    const code = elements[1]?.text ?? '';
    for (const [number, { text, start }] of elements.entries()) {
      if (number === 0 || text === '') continue;
      const says = elementSays(name, code, number);
      const cut = text.indexOf(signs.component);
      if (says !== undefined) say(says, says.includes('date') ? text.slice(0, DAY) : text, start);
      else if (PAIRS.has(name)) pair(elements[number - 1]!.text, text, start);
      else if (cut > 0) pair(text.slice(0, cut), text.slice(cut + 1).split(signs.component, 1)[0]!, start + cut + 1);
    }
  };
  const pair = (qualifier: string, text: string, start: number) => {
    const says = qualifierSays(qualifier);
    if (says !== undefined) say(says, text, start);
  };

  const window = emptyWindow();
  const segments = splitAt(window, signs.segment, LONGEST, (begin, until) => {
    const piece = window.stretch.text.slice(begin, until);
    const start = begin + window.offset + offset;
    const header = headerAt(piece);
    if (header > 0) sink.prose(piece.slice(0, header), start);
    const from = header < 0 ? piece.length - piece.trimStart().length : header;
    const elements = elementsOf(piece.slice(from), start + from, signs.element);
    const name = elements[0]!.text;
    if (!DESCRIBES.has(name)) become(isOpen ? 'patient' : 'provider');
    if (name === 'ISA' || name === 'ST' || transaction) (heads[name] ?? (some => others(name, some)))(elements);
  });
  return {
    feed: text => segments.feed(text),
    end() {
      segments.end();
      closeRecord();
    },
  };
}

/** The signs of a string of JSON that is an interchange. */
export const isInterchange = (text: string): X12Signs | null => (text.startsWith('ISA') ? x12SignsOf(text) : null);

/** Reads an interchange that stands in a string. */
export function speakInterchange(sink: Sink, around: Place, signs: X12Signs, text: string, offset: number): void {
  const reader = readX12(sink, signs, around, offset);
  reader.feed(text);
  reader.end();
}

interface Element {
  text: string;
  start: number;
}

function elementsOf(segment: string, start: number, sign: string): Element[] {
  let from = start;
  return segment.split(sign, MOST_ELEMENTS).map(text => {
    const element = { text, start: from };
    from += text.length + sign.length;
    return element;
  });
}
