import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { type Field, type Layout, numberSays, systemSays } from './hl7-fields';
import { oneName } from './one-name';

/** The signs that part a message. */
export interface Delimiters {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  /** Parts a component. */
  part: string;
}

interface Part {
  text: string;
  start: number;
}

/**
 * Takes the components of one repetition of a field. `isFirst` until it gives true: of the numbers of one person only the
 * first that is the person's own counts.
 */
type Speak = (say: Say, parts: readonly Part[], says: string, isFirst: boolean) => boolean;

/** A value at the field's own place, or at one below it that says what it is. */
type Say = (part: Part | undefined, says?: string) => void;

/** A field of a message goes to the sink as values, each at a place that says what it is. */
export function speakField(
  sink: Sink,
  place: Place,
  field: Field | null,
  text: string,
  start: number,
  delimiters: Delimiters,
): void {
  if (field === null || field.layout === 'text') {
    sink.value(place, withoutEscapes(text, delimiters.escape), start);
    return;
  }
  const say: Say = (part, says) => {
    if (part === undefined || part.text === '' || part.text === '""') return;
    const at = says === undefined ? place : sink.places.child(place, says);
    sink.value(at, withoutEscapes(part.text, delimiters.escape), part.start);
  };
  const speak = LAYOUTS[field.layout];
  let isFirst = true;
  for (const repetition of partsOf({ text, start }, delimiters.repetition)) {
    const components = partsOf(repetition, delimiters.component).map(part => partsOf(part, delimiters.part));
    const parts = components.map(some => some.find(part => part.text !== '') ?? some[0]!);
    if (speak(say, parts, field.says, isFirst)) isFirst = false;
  }
}

const LAYOUTS: Readonly<Record<Exclude<Layout, 'text'>, Speak>> = {
  first(say, [first]) {
    say(first);
    return true;
  },
  /** `MILLER^JANE^A`: as one, where both names are known and made of letters. */
  name(say, [family, given, middle]) {
    const whole = oneName([family?.text ?? '', given?.text ?? '', middle?.text ?? '']);
    if (whole !== null) say({ text: whole, start: family!.start });
    else {
      say(family, 'last name');
      say(given, 'first name');
    }
    return whole !== null;
  },
  /** A person's numbers, told apart by their type. */
  id(say, [number, , , authority, type], _, isFirst) {
    const known = numberSays(type?.text ?? '') ?? numberSays(authority?.text ?? '');
    say(number, known ?? (isFirst ? undefined : 'other identifier'));
    return known === undefined && Boolean(number?.text);
  },
  address(say, [street, , , , zip]) {
    say(street, 'street line');
    say(zip, 'home zip');
    return true;
  },
  /** In one piece, or area and number apart; and an e-mail address. */
  phone(say, parts) {
    const [area, local] = [parts[5], parts[6]];
    const says = parts[2]?.text === 'FX' ? 'fax' : undefined;
    say(parts[0], says);
    if (local?.text)
      say({ text: `${area?.text ?? ''}${local.text}`, start: area?.text ? area.start : local.start }, says);
    say(parts[3], 'email');
    say(parts[11]);
    return true;
  },
  /** Code, text and system, once or twice. */
  code(say, parts, says) {
    for (const from of [0, 3]) {
      say(parts[from], systemSays(parts[from + 2]?.text ?? '', says));
      say(parts[from + 1]);
    }
    return true;
  },
  /** Whoever cares, orders or prescribes: their number is of their licence. */
  staff(say, [number]) {
    say(number, 'provider number');
    return true;
  },
  /** To the day: hours and time zones tell no more. */
  date(say, [date]) {
    say(date && { text: date.text.slice(0, 8), start: date.start });
    return true;
  },
};

function partsOf({ text, start }: Part, sign: string): Part[] {
  if (!text.includes(sign)) return [{ text, start }];
  const parts: Part[] = [];
  let from = start;
  for (const part of text.split(sign)) {
    parts.push({ text: part, start: from });
    from += part.length + sign.length;
  }
  return parts;
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
