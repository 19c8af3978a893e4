import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { type Layout, numberSays, systemSays } from './hl7-fields';
import { oneName } from './one-name';
import { isText, type Recall, recall, recallOf } from './recall';
import type { Window } from './window';

/** The signs that part a message; all are ASCII. */
export interface Delimiters {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  /** Parts a component. */
  part: string;
}

/** Hands the fields of messages to a sink as values, each at a place that says what it is. */
export interface Speaker {
  /** The signs of the messages from here on. */
  use(delimiters: Delimiters): void;
  /** How the parts of a field become values; null where it is one value. */
  partsOf(layout: Layout): Parts | null;
  /** A field of the window, as one value; `hasEscapes` if there may be some in it. */
  whole(place: Place, start: number, end: number, hasEscapes: boolean): void;
  /** A field of the window that says something, part by part. */
  speak(place: Place, says: string, parts: Parts, start: number, end: number, hasEscapes: boolean): void;
}

/** The components of one repetition of a field. */
export interface Parts {
  /** How many are looked at. */
  most: number;
  /** Takes them. `isFirst` until it gives true: of the numbers of one person only the first that is the person's own counts. */
  speak(isFirst: boolean): boolean;
}

/** Components that are looked at in any layout. */
const MOST = 12;
const COMPONENT = 1;
const REPETITION = 2;
const PART = 3;
const CARET = 94;
const DAY = 8;

/** Speaks what stands in a window. */
export function makeSpeaker(sink: Sink, window: Window): Speaker {
  const { places } = sink;
  const { stretch } = window;
  const starts = new Int32Array(MOST);
  const ends = new Int32Array(MOST);
  /** By folded character: which sign it is. */
  const signs = new Uint8Array(256);
  let escapeSign = '';
  let place = places.root;
  let says = '';
  let hasEscapes = false;
  const numbers = recallOf(numberSays);
  /** By what the field says that holds the code. */
  const systems = new Map<string, Recall<string>>();
  const systemsOf = (field: string): Recall<string> => {
    const known = systems.get(field) ?? recallOf(system => systemSays(system, field));
    systems.set(field, known);
    return known;
  };

  const isEmpty = (index: number) => starts[index] === ends[index];
  const textOf = (index: number) => stretch.text.slice(starts[index], ends[index]);
  const value = (at: Place, start: number, end: number) => {
    if (!hasEscapes || !hasSign(stretch.bytes, start, end, escapeSign.charCodeAt(0)))
      sink.valueIn(at, stretch, start, end, window.offset);
    else sink.value(at, withoutEscapes(stretch.text.slice(start, end), escapeSign), window.offset + start);
  };
  /** A component at the field's own place, or at one below it that says what it is. */
  const say = (index: number, meaning?: string) => {
    const [start, end] = [starts[index]!, ends[index]!];
    if (start === end || isText(stretch.bytes, start, end, '""')) return;
    value(meaning === undefined ? place : places.child(place, meaning), start, end);
  };

  const layouts: Readonly<Record<Exclude<Layout, 'text'>, Parts>> = {
    first: {
      most: 1,
      speak() {
        say(0);
        return true;
      },
    },
    /** `MILLER^JANE^A`: as one, where both names are known and made of letters. */
    name: {
      most: 3,
      speak() {
        const end = endOfName(stretch.bytes, starts, ends);
        if (end > 0) {
          sink.valueIn(place, stretch, starts[0]!, end, window.offset);
          return true;
        }
        const whole = isEmpty(0) || isEmpty(1) ? null : oneName([textOf(0), textOf(1), textOf(2)]);
        if (whole !== null) sink.value(place, whole, window.offset + starts[0]!);
        else {
          say(0, 'last name');
          say(1, 'first name');
        }
        return whole !== null;
      },
    },
    /** A person's numbers, told apart by their type or who gave them. */
    id: {
      most: 5,
      speak(isFirst) {
        if (isEmpty(0)) return false;
        const known = recall(numbers, stretch, starts[4]!, ends[4]!) ?? recall(numbers, stretch, starts[3]!, ends[3]!);
        say(0, known ?? (isFirst ? undefined : 'other identifier'));
        return known === undefined;
      },
    },
    address: {
      most: 5,
      speak() {
        say(0, 'street line');
        say(4, 'home zip');
        return true;
      },
    },
    /** In one piece, or area and number apart; and an e-mail address. */
    phone: {
      most: MOST,
      speak() {
        const meaning = isText(stretch.bytes, starts[2]!, ends[2]!, 'FX') ? 'fax' : undefined;
        say(0, meaning);
        if (isEmpty(5)) say(6, meaning);
        else if (!isEmpty(6)) {
          const at = meaning === undefined ? place : places.child(place, meaning);
          sink.value(at, withoutEscapes(textOf(5) + textOf(6), escapeSign), window.offset + starts[5]!);
        }
        say(3, 'email');
        say(11);
        return true;
      },
    },
    /** Code, text and system, once or twice. */
    code: {
      most: 6,
      speak() {
        for (let from = 0; from < 6; from += 3) {
          if (!isEmpty(from)) say(from, recall(systemsOf(says), stretch, starts[from + 2]!, ends[from + 2]!));
          say(from + 1);
        }
        return true;
      },
    },
    /** Whoever cares, orders or prescribes: their number is of their licence. */
    staff: {
      most: 1,
      speak() {
        say(0, 'provider number');
        return true;
      },
    },
    /** To the day: hours and time zones tell no more. */
    date: {
      most: 1,
      speak() {
        ends[0] = Math.min(ends[0]!, starts[0]! + DAY);
        say(0);
        return true;
      },
    },
  };

  /** Parts a field; of what stands in a component, the first that is not empty counts. */
  const eachRepetition = (start: number, end: number, { most, speak }: Parts) => {
    const { bytes } = stretch;
    const signOf = signs;
    let isFirst = true;
    let count = 0;
    starts[0] = ends[0] = start;
    for (let at = start; at <= end; at += 1) {
      const from = at;
      while (at < end && signOf[bytes[at]!] === 0) at += 1;
      const sign = at < end ? signOf[bytes[at]!]! : REPETITION;
      if (count < most && starts[count] === ends[count]) {
        starts[count] = from;
        ends[count] = at;
      }
      if (sign === PART) continue;
      count += 1;
      if (sign === COMPONENT) {
        if (count < most) starts[count] = ends[count] = at + 1;
        continue;
      }
      for (; count < most; count += 1) starts[count] = ends[count] = at;
      if (speak(isFirst)) isFirst = false;
      count = 0;
      starts[0] = ends[0] = at + 1;
    }
  };

  return {
    use(delimiters) {
      signs.fill(0);
      signs[delimiters.part.charCodeAt(0)] = PART;
      signs[delimiters.repetition.charCodeAt(0)] = REPETITION;
      signs[delimiters.component.charCodeAt(0)] = COMPONENT;
      escapeSign = delimiters.escape;
    },
    partsOf: layout => (layout === 'text' ? null : layouts[layout]),
    whole(at, start, end, mayEscape) {
      hasEscapes = mayEscape;
      value(at, start, end);
    },
    speak(at, meaning, parts, start, end, mayEscape) {
      place = at;
      says = meaning;
      hasEscapes = mayEscape;
      eachRepetition(start, end, parts);
    },
  };
}

/** Where a name ends that already stands in the notation of `oneName`, each part a word of ASCII; -1 where it does not. */
function endOfName(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
  let end = -1;
  for (let index = 0; index < 3; index += 1) {
    if (index === 2 && starts[index] === ends[index]) break;
    const start = starts[index]!;
    if (index > 0 && (start !== end + 1 || bytes[end] !== CARET)) return -1;
    end = ends[index]!;
    if (start === end) return -1;
    for (let at = start; at < end; at += 1) {
      const letter = bytes[at]! | 32;
      if (letter < 97 || letter > 122) return -1;
    }
  }
  return end;
}

function hasSign(bytes: Uint8Array, start: number, end: number, sign: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] === sign) return true;
  return false;
}

/** Escapes such as `\.br\` become as many spaces: what stands behind them keeps its place. */
function withoutEscapes(text: string, sign: string): string {
  const [first = '', ...others] = text.split(sign);
  let plain = first;
  let isInside = true;
  others.forEach((part, index) => {
    const isEscape = isInside && part.length < LONGEST_ESCAPE && index + 1 < others.length;
    plain += isEscape ? ' '.repeat(part.length + 2) : isInside ? sign + part : part;
    isInside = !isEscape;
  });
  return plain;
}
const LONGEST_ESCAPE = 12;
