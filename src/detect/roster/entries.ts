import { CELL, CLOSE, HEADER, OPEN, ROW, TABLE } from '../../snapshot/text';
import { keyOf } from '../mentions/names/tokens';
import { type Care, careIn } from './care';
import { type Details, detailsIn } from './details';
import { type Person, peopleIn } from './people';
import { PUBLIC_WORDS } from './vocabulary/public-words';

/** One of a list of people: from the line where somebody is named up to the next. */
export interface Entry {
  person: Person;
  text: string;
  care: Care;
  details: Details;
  /** It speaks of what is told in public. */
  isPublic: boolean;
}

/** The entries of a page, and what stands above them: that they are of patients, or made for the public. */
export interface List {
  entries: readonly Entry[];
  isOfPatients: boolean;
  isPublic: boolean;
}

/** Of what stands above the first entry. */
const HEAD = 600;
/** No entry is longer. */
const LONGEST = 1_500;
/** A line that is longer holds several entries. */
const LONG_LINE = 900;

/** The list of people that a text is. */
export function entriesIn(text: string): List {
  const lined = inLines(text);
  const people = peopleIn(lined);
  const entries: Entry[] = [];
  let from = 0;
  for (let at = 0; at < people.length; ) {
    const person = people[at]!;
    const start = Math.max(lined.lastIndexOf('\n', person.start) + 1, from);
    const lineEnd = endOfLine(lined, person.end);
    let next = at + 1;
    const near = lineEnd - start > LONG_LINE ? person.end : lineEnd;
    while (next < people.length && people[next]!.start < near) next += 1;
    const nextStart = next < people.length ? people[next]!.start : lined.length;
    const nextLine = next < people.length ? lined.lastIndexOf('\n', nextStart) + 1 : lined.length;
    const end = Math.min(nextLine > person.end ? nextLine : nextStart, start + LONGEST);
    const own = lined.slice(start, end);
    entries.push({ person, text: own, care: careIn(own), details: detailsIn(own), isPublic: isPublic(own) });
    from = end;
    at = next;
  }
  const head = lined.slice(0, Math.min(HEAD, people[0]?.start ?? 0));
  return { entries, isOfPatients: PATIENTS.test(head), isPublic: isPublic(head) };
}

/** Whether a text names somebody as lists do. */
export const namesAnybody = (text: string): boolean => peopleIn(inLines(text), 1).length > 0;

const PATIENTS =
  /(?:^|[^a-zà-ÿ])(?:(?:in|out)?patient|recall|waiting list|appointment|pa[cz]ient|utenti|rendez-vous|termin|wachtlijst)/i;

const isPublic = (text: string): boolean =>
  (text.match(/[A-ZÀ-Þ]?[a-zß-ɏ]+|[A-ZÀ-Þ]+/g) ?? []).some(word => PUBLIC_WORDS.has(keyOf(word)));

/** As lines: a row, object or element of a minified text begins one of its own; the notation of XML becomes XML again. */
const inLines = (text: string): string =>
  text
    .replace(NAMES, '<$1>')
    .replaceAll(CLOSE, '<')
    .replace(ROWS, '\n')
    .replaceAll(CELL, '\t')
    .replace(/([}\]],?\s?)(?=\{)|(<\/(?:Row|row|tr|item|record|entry)>)/g, '$1$2\n');
const NAMES = new RegExp(`${OPEN}([^${OPEN}${CELL}]{0,200})${CELL}`, 'g');
const ROWS = new RegExp(`[${ROW}${HEADER}${TABLE}]`, 'g');

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
