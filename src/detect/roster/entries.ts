import { keyOf } from '../mentions/names/tokens';
import { isAnimalField, isTradeField } from '../scan/other-trades';
import { type Care, careIn } from './care';
import { type Details, detailsIn } from './details';
import { countingOf, type People, type Person } from './people';
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
/** The last ones may yet go on. */
const OPEN_ENTRIES = 2;

/** What was made of parts of a text, by where they begin and end: who else is named further on changes few of them. */
export type Known = Map<number, Omit<Entry, 'person'>>;

/** Under a key that comes again the next of a list stands. */
const isNext = (person: Person, other: Person): boolean => /^[A-Za-z]/.test(person.slot) && person.slot === other.slot;

/** Makes entries of the people found so far, ahead of the end. */
export function prepareEntries(text: string, people: People, known: Known): void {
  entriesOf(text, countingOf(people).slice(0, -OPEN_ENTRIES), known);
}

/** The list of people that a text is. */
export function listIn(text: string, people: People, known: Known): List {
  const counting = countingOf(people);
  const head = text.slice(0, Math.min(HEAD, counting[0]?.start ?? 0));
  const entries = entriesOf(text, counting, known);
  const isOfPatients = PATIENTS.test(head) || areSeen(entries);
  return {
    entries,
    isOfPatients,
    isPublic: DIRECTORY.test(head) || publicWords(head) > (isOfPatients ? 1 : 0),
    isOfTrade: isOfTrade(head),
  };
}

/** Whom to call at a house that sees patients. */
const DIRECTORY = /\b(?:phone|telephone|staff|department|physician|provider) directory\b/i;

/** Beside most of them a doctor is named. */
const areSeen = (entries: readonly Entry[]): boolean =>
  entries.length >= FEWEST && entries.filter(({ text }) => DOCTOR.test(text)).length * 5 >= entries.length * 4;
const DOCTOR = /\bDr\.? [A-Z]/;
const FEWEST = 3;

function entriesOf(text: string, people: readonly Person[], known: Known): Entry[] {
  const entries: Entry[] = [];
  let from = 0;
  for (let at = 0; at < people.length; ) {
    const person = people[at]!;
    const start = Math.max(text.lastIndexOf('\n', person.start) + 1, from);
    const lineEnd = endOfLine(text, person.end);
    let next = at + 1;
    const near = lineEnd - start > LONG_LINE ? person.end : lineEnd;
    while (next < people.length && people[next]!.start < near && !isNext(person, people[next]!)) next += 1;
    const nextStart = next < people.length ? people[next]!.start : text.length;
    const nextLine = next < people.length ? text.lastIndexOf('\n', nextStart) + 1 : text.length;
    const end = Math.min(nextLine > person.end ? nextLine : nextStart, start + LONGEST);
    const part = partOf(text, start, end, known);
    const details = AGED.test(text.slice(person.end, person.end + 8))
      ? { ...part.details, hasAge: true }
      : part.details;
    entries.push({ person, ...part, details });
    from = end;
    at = next;
  }
  return entries;
}

/** An age without a word for it: `Dora Quill, 88, …`. */
const AGED = /^,? \(?(?:1[01]\d|[1-9]?\d)\)?(?=[,;)\n]|\. )/;

/** Longer than any text that is looked at. */
const MOST_TEXT = 2 ** 20;

function partOf(text: string, start: number, end: number, known: Known): Omit<Entry, 'person'> {
  const key = start * MOST_TEXT + end;
  let part = known.get(key);
  if (part === undefined) {
    const own = text.slice(start, end);
    part = { text: own, care: careIn(own), details: detailsIn(own), isPublic: publicWords(own) > 0 };
    known.set(key, part);
  }
  return part;
}

const PATIENTS =
  /(?:^|[^a-zà-ÿ])(?:(?:in|out)?patient|pacjen|call-?back|recall|nurse'?s? (?:office|log|visits|station)|infirmary|waiting (?:list|room)|appointment|census|caseload|rounds|pick ?up|agenda|sprechstunde|pa[cz]ient|utenti|rendez-vous|termin|wachtlijst|rejestracja|citas)/i;

const isOfTrade = (text: string): boolean =>
  (text.match(/\w+/g) ?? []).some(
    word => (isTradeField(word) && !OF_SCHOOLS.has(word.toLowerCase())) || isAnimalField(word),
  );
/** A school's nurse sees them, too, and a board hears of them. */
const OF_SCHOOLS = new Set(['student', 'students', 'pupil', 'pupils', 'presenter']);

/** How many different words of a text speak of what is told in public. */
const publicWords = (text: string): number =>
  new Set((text.match(/[A-ZÀ-Þ]?[a-zß-ɏ]+|[A-ZÀ-Þ]+/g) ?? []).map(keyOf).filter(word => PUBLIC_WORDS.has(word))).size;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
