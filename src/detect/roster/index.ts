import { DATA } from '../../snapshot/text';
import { HEALTH } from '../judge/record';
import type { Collector } from '../scan/collect';
import type { Sink } from '../scan/sink';
import { patientOf } from './chart';
import { type Known, listIn, prepareEntries } from './entries';
import { addLines, BLOCK, emptyLines, endLines } from './lines';
import { findPeople, isEnough, nobody, type Person } from './people';
import { patientsAmong } from './weigh';

/** So much of a page is looked at; no more than the first part of it where that names nobody. */
const MOST = 65_536;
const PROBE = BLOCK / 2;
/** Enough to tell what kind of page it is. */
const TOLD = 12_000;

/** Looks again at a page in which the engine found no patient: for people whose names no label tells, in a list, or one in a letter or note. */
export interface Roster {
  /** The next piece, beside the engine: what is to be done with it is done at once, so that the end has little to do. */
  feed(text: string, sink: Sink): void;
  /** Tells the sink of each entry that is a patient's. */
  end(sink: Sink): void;
}

/** Patients in code may be an example: whom the text around it is about is looked for still. */
const hasPatients = ({ records, inCode }: Collector): boolean => records.phi > inCode;

export function makeRoster(): Roster {
  const lines = emptyLines();
  const people = nobody();
  const known: Known = new Map();
  let text = '';
  let isOver = false;
  let isData = false;
  const look = () => {
    findPeople(people, lines.text, false);
    isOver = people.found.length === 0 && lines.text.length >= PROBE;
    if (!isOver) prepareEntries(lines.text, people, known);
    return !isOver && !isEnough(people);
  };
  return {
    feed(piece, { collector }) {
      if (isData || hasPatients(collector) || text.length >= MOST) return;
      const data = piece.indexOf(DATA);
      isData = data >= 0;
      const own = piece.slice(0, Math.min(isData ? data : piece.length, MOST - text.length));
      text += own;
      if (!isOver && !isEnough(people)) addLines(lines, own, look);
    },
    end(sink) {
      const { collector } = sink;
      // Whose rows they are was told by a column.
      if (hasPatients(collector) || collector.others * 2 > sink.rows) return;
      if (!isOver && !isEnough(people)) {
        endLines(lines);
        findPeople(people, lines.text, true);
      }
      const patients = isOver || people.found.length === 0 ? [] : patientsAmong(listIn(lines.text, people, known));
      const one = patients.length > 0 ? null : patientOf(text);
      if (patients.length > 0) collector.lives.excerpt.texts.push(lines.text.slice(0, TOLD));
      let at = 0;
      for (const person of one === null ? patients : [{ ...one, cells: null }]) {
        collector.open('text');
        collector.shows(HEALTH);
        at = tell(sink, text, person, Math.max(at, person.start));
        collector.close(false);
      }
    },
  };
}

/** Tells of a name where it stands, from an offset on; word by word where it is written otherwise. Gives where it ends. */
function tell(sink: Sink, text: string, { name, cells }: Pick<Person, 'name' | 'cells'>, from: number): number {
  const { places } = sink;
  const say = (words: string, says: string, near: number): number => {
    const at = text.indexOf(words, near);
    if (at < 0) return near;
    sink.value(places.child(places.root, 'text', says), words, at);
    return at + words.length;
  };
  if (cells === null && !IN_PARTS.test(name) && text.startsWith(name, from)) return say(name, WHOLE, from);
  return (cells ?? name.split(/[\s,\\^"“”()]+/)).reduce((near, word) => say(word, PART, near), from);
}
/** What is no part of a name stands in it: a calendar's sign, what somebody is called. */
const IN_PARTS = /[\\"“”()]/;
const WHOLE = 'patient human name';
const PART = 'patient last name';
