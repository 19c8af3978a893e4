import { CELL, CLOSE, HEADER, OPEN, ROW, TABLE } from '../../snapshot/text';
import { keyOf } from '../mentions/names/tokens';
import { isAnimalField, isTradeField } from '../scan/goods';
import { type Care, careIn } from './care';
import { type Details, detailsIn } from './details';
import { type Person, peopleIn } from './people';
import { asTable } from './sheet';
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
  /** A column is one of another trade, or of animals. */
  isOfTrade: boolean;
}

/** Of what stands above the first entry. */
const HEAD = 600;
/** No entry is longer. */
const LONGEST = 1_500;
/** A line that is longer holds several entries. */
const LONG_LINE = 900;

/** Under a key that comes again the next of a list stands. */
const isNext = (person: Person, other: Person): boolean => /^[A-Za-z]/.test(person.slot) && person.slot === other.slot;

/** The list of people that a text is. */
export function entriesIn(text: string): List {
  const lined = inLines(asTable(text) ?? text);
  const people = peopleIn(lined);
  const entries: Entry[] = [];
  let from = 0;
  for (let at = 0; at < people.length; ) {
    const person = people[at]!;
    const start = Math.max(lined.lastIndexOf('\n', person.start) + 1, from);
    const lineEnd = endOfLine(lined, person.end);
    let next = at + 1;
    const near = lineEnd - start > LONG_LINE ? person.end : lineEnd;
    while (next < people.length && people[next]!.start < near && !isNext(person, people[next]!)) next += 1;
    const nextStart = next < people.length ? people[next]!.start : lined.length;
    const nextLine = next < people.length ? lined.lastIndexOf('\n', nextStart) + 1 : lined.length;
    const end = Math.min(nextLine > person.end ? nextLine : nextStart, start + LONGEST);
    const own = lined.slice(start, end);
    entries.push({ person, text: own, care: careIn(own), details: detailsIn(own), isPublic: publicWords(own) > 0 });
    from = end;
    at = next;
  }
  const head = lined.slice(0, Math.min(HEAD, people[0]?.start ?? 0));
  const isOfPatients = PATIENTS.test(head);
  return { entries, isOfPatients, isPublic: publicWords(head) > (isOfPatients ? 1 : 0), isOfTrade: isOfTrade(head) };
}

/** Whether a text names somebody as lists do. */
export const namesAnybody = (text: string): boolean => peopleIn(inLines(asTable(text) ?? text), 1).length > 0;

const PATIENTS =
  /(?:^|[^a-zà-ÿ])(?:(?:in|out)?patient|recall|waiting (?:list|room)|appointment|census|caseload|rounds|pick ?up|agenda|sprechstunde|pa[cz]ient|utenti|rendez-vous|termin|wachtlijst|rejestracja|citas)/i;

const isOfTrade = (text: string): boolean =>
  (text.match(/\w+/g) ?? []).some(
    word => (isTradeField(word) && !OF_SCHOOLS.has(word.toLowerCase())) || isAnimalField(word),
  );
/** A school's nurse sees them, too, and a board hears of them. */
const OF_SCHOOLS = new Set(['student', 'students', 'pupil', 'pupils', 'presenter']);

/** How many different words of a text speak of what is told in public. */
const publicWords = (text: string): number =>
  new Set((text.match(/[A-ZÀ-Þ]?[a-zß-ɏ]+|[A-ZÀ-Þ]+/g) ?? []).map(keyOf).filter(word => PUBLIC_WORDS.has(word))).size;

/** As lines: a row, object or element of a minified text begins one of its own; the notation of XML becomes XML again. */
const inLines = (text: string): string =>
  text
    .replace(NAMES, '<$1>')
    .replaceAll(CLOSE, '<')
    .replace(ROWS, '\n')
    .replaceAll(CELL, '\t')
    .replace(FILES, inWords)
    .replace(/([}\]],?\s?)(?=\{)|(<\/(?:Row|row|tr|item|record|entry)>)/g, '$1$2\n');
/** A file's name in words: what begins with a capital goes on, all else is a cell of its own. */
const inWords = (file: string): string =>
  file.replace(/(?:%20|[_ -])+([A-Z])?/g, (_, capital?: string) => (capital ? ` ${capital}` : '\t'));
const FILES = /(?<![\w%])[A-Z][\w%, -]{4,100}\.(?:pdf|tiff?|jpe?g|png|dcm|docx?|txt|zip|xml|rtf)\b/g;
const NAMES = new RegExp(`${OPEN}([^${OPEN}${CELL}]{0,200})${CELL}`, 'g');
const ROWS = new RegExp(`[${ROW}${HEADER}${TABLE}]`, 'g');

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
