import type { Place } from '../scan/places';
import { putText, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { type Layout, numberSays, systemSays } from './hl7-fields';
import { isPlainPart, oneName } from './one-name';
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

/** A field that is being spoken, and what is around it. */
export interface Speaker {
  sink: Sink;
  window: Window;
  place: Place;
  /** What the field says. */
  says: string;
  /** The sign of escapes, and whether there may be some in the field. */
  escape: string;
  hasEscapes: boolean;
  /** By folded character: which sign it is. */
  signs: Uint8Array;
  /** Where the components of a repetition begin and end in the window. */
  starts: Int32Array;
  ends: Int32Array;
  /** What the numbers of a person are, by their types. */
  numbers: Recall<string | undefined>;
  /** What codes are, by what the field says that holds them and by their systems. */
  systems: Map<string, Recall<string>>;
}

/** The components of one repetition of a field. */
export interface Parts {
  /** How many are looked at. */
  most: number;
  /** Takes them. `isFirst` until it gives true: of the numbers of one person only the first that is the person's own counts. */
  speak(speaker: Speaker, isFirst: boolean): boolean;
}

/** Components that are looked at in any layout. */
const MOST = 12;
const COMPONENT = 1;
const REPETITION = 2;
const PART = 3;
const FIELD = 4;
const CARET = 94;
const DAY = 8;

/** Speaks what stands in a window, once it knows the signs of the message. */
export const makeSpeaker = (sink: Sink, window: Window): Speaker => ({
  sink,
  window,
  place: sink.places.root,
  says: '',
  escape: '',
  hasEscapes: false,
  signs: new Uint8Array(256),
  starts: new Int32Array(MOST),
  ends: new Int32Array(MOST),
  numbers: recallOf(numberSays),
  systems: new Map(),
});

/** The signs of the messages from here on. */
export function useSigns(speaker: Speaker, { field, part, repetition, component, escape: sign }: Delimiters): void {
  const { signs } = speaker;
  signs.fill(0);
  signs[part.charCodeAt(0)] = PART;
  signs[repetition.charCodeAt(0)] = REPETITION;
  signs[component.charCodeAt(0)] = COMPONENT;
  signs[field.charCodeAt(0)] = FIELD;
  speaker.escape = sign;
}

/** A field, or a part of one, goes to the sink as one value. */
export function speakWhole({ sink, window, hasEscapes, escape: sign }: Speaker, at: Place, start: number, end: number) {
  const { stretch, offset } = window;
  if (!hasEscapes || !hasSign(stretch.bytes, start, end, sign.charCodeAt(0)))
    putValue(sink, at, stretch, start, end, offset);
  else putText(sink, at, withoutEscapes(stretch.text.slice(start, end), sign), offset + start);
}

/**
 * A field goes to the sink part by part; of what stands in a component, the first that is not empty counts. Gives where the
 * field ends, at `until` at the latest.
 */
export function speakParts(speaker: Speaker, parts: Parts, start: number, until: number): number {
  const { signs, starts, ends, window } = speaker;
  const { most } = parts;
  const { bytes } = window.stretch;
  let isFirst = true;
  let count = 0;
  starts[0] = ends[0] = start;
  for (let at = start; ; at += 1) {
    const from = at;
    while (at < until && signs[bytes[at]!] === 0) at += 1;
    const sign = at < until ? signs[bytes[at]!]! : FIELD;
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
    if (parts.speak(speaker, isFirst)) isFirst = false;
    if (sign === FIELD) return at;
    count = 0;
    starts[0] = ends[0] = at + 1;
  }
}

/** How the parts of a field become values; null where it is one value. */
export const partsOf = (layout: Layout): Parts | null => (layout === 'text' ? null : LAYOUTS[layout]);

const LAYOUTS: Readonly<Record<Exclude<Layout, 'text'>, Parts>> = {
  first: {
    most: 1,
    speak(speaker) {
      say(speaker, 0);
      return true;
    },
  },
  name: { most: 3, speak: speakName },
  id: { most: 5, speak: speakNumber },
  address: {
    most: 5,
    speak(speaker) {
      say(speaker, 0, 'street line');
      say(speaker, 4, 'home zip');
      return true;
    },
  },
  phone: { most: MOST, speak: speakPhone },
  code: { most: 6, speak: speakCode },
  /** Whoever cares, orders or prescribes: their number is of their licence. */
  staff: {
    most: 1,
    speak(speaker) {
      say(speaker, 0, 'provider number');
      return true;
    },
  },
  /** To the day: hours and time zones tell no more. */
  date: {
    most: 1,
    speak(speaker) {
      const { starts, ends } = speaker;
      ends[0] = Math.min(ends[0]!, starts[0]! + DAY);
      say(speaker, 0);
      return true;
    },
  },
};

const isEmpty = ({ starts, ends }: Speaker, index: number): boolean => starts[index] === ends[index];
const textOf = ({ window, starts, ends }: Speaker, index: number): string =>
  window.stretch.text.slice(starts[index], ends[index]);

/** A component at the field's own place, or at one below it that says what it is. */
function say(speaker: Speaker, index: number, meaning?: string): void {
  const { sink, place, starts, ends, window } = speaker;
  const start = starts[index]!;
  const end = ends[index]!;
  if (start === end || isText(window.stretch.bytes, start, end, '""')) return;
  speakWhole(speaker, meaning === undefined ? place : sink.places.child(place, meaning), start, end);
}

/** `MILLER^JANE^A`: as one, where both names are known and made of letters. */
function speakName(speaker: Speaker): boolean {
  const { sink, place, window, starts, ends } = speaker;
  const end = endOfName(window.stretch.bytes, starts, ends);
  if (end > 0) {
    putValue(sink, place, window.stretch, starts[0]!, end, window.offset);
    return true;
  }
  const isWhole = !isEmpty(speaker, 0) && !isEmpty(speaker, 1);
  const whole = isWhole ? oneName([textOf(speaker, 0), textOf(speaker, 1), textOf(speaker, 2)]) : null;
  if (whole !== null) putText(sink, place, whole, window.offset + starts[0]!);
  else {
    say(speaker, 0, 'last name');
    say(speaker, 1, 'first name');
  }
  return whole !== null;
}

/** Where a name ends that stands in the notation of `oneName` already; -1 where it does not. */
function endOfName(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): number {
  let end = -1;
  for (let index = 0; index < 3; index += 1) {
    const start = starts[index]!;
    if (index === 2 && start === ends[index]) break;
    if (index > 0 && (start !== end + 1 || bytes[end] !== CARET)) return -1;
    end = ends[index]!;
    if (!isPlainPart(bytes, start, end)) return -1;
  }
  return end;
}

/** A person's numbers, told apart by their type or who gave them. */
function speakNumber(speaker: Speaker, isFirst: boolean): boolean {
  if (isEmpty(speaker, 0)) return false;
  const { numbers, window, starts, ends } = speaker;
  const known =
    recall(numbers, window.stretch, starts[4]!, ends[4]!) ?? recall(numbers, window.stretch, starts[3]!, ends[3]!);
  say(speaker, 0, known ?? (isFirst ? undefined : 'other identifier'));
  return known === undefined;
}

/** In one piece, or area and number apart; and an e-mail address. */
function speakPhone(speaker: Speaker): boolean {
  const { sink, place, window, starts, ends, escape: sign } = speaker;
  const meaning = isText(window.stretch.bytes, starts[2]!, ends[2]!, 'FX') ? 'fax' : undefined;
  say(speaker, 0, meaning);
  if (isEmpty(speaker, 5)) say(speaker, 6, meaning);
  else if (!isEmpty(speaker, 6)) {
    const at = meaning === undefined ? place : sink.places.child(place, meaning);
    putText(sink, at, withoutEscapes(textOf(speaker, 5) + textOf(speaker, 6), sign), window.offset + starts[5]!);
  }
  say(speaker, 3, 'email');
  say(speaker, 11);
  return true;
}

/** Code, text and system, once or twice. */
function speakCode(speaker: Speaker): boolean {
  const { systems, says, window, starts, ends } = speaker;
  let known = systems.get(says);
  if (known === undefined) {
    known = recallOf(system => systemSays(system, says));
    systems.set(says, known);
  }
  for (let from = 0; from < 6; from += 3) {
    if (!isEmpty(speaker, from)) say(speaker, from, recall(known, window.stretch, starts[from + 2]!, ends[from + 2]!));
    say(speaker, from + 1);
  }
  return true;
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
