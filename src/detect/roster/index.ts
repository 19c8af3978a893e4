import { CODE, CODE_END } from '../../snapshot/text';
import { HEALTH } from '../judge/record';
import type { Sink } from '../scan/sink';
import { entriesIn, namesAnybody } from './entries';
import { patientsAmong } from './weigh';

/** So much of a page is looked at; no more than the first part of it where that names nobody. */
const MOST = 65_536;
const PROBE = 8_192;
/** Enough to tell what kind of page it is. */
const TOLD = 12_000;

/** Looks again at a page in which the engine found no patient: for a list of people whose names no label tells. */
export interface Roster {
  feed(text: string): void;
  /** Tells the sink of each entry that is a patient's. */
  end(sink: Sink): void;
}

export function makeRoster(): Roster {
  let text = '';
  return {
    feed(piece) {
      if (text.length < MOST) text += piece.length > MOST ? piece.slice(0, MOST) : piece;
    },
    end(sink) {
      const { collector, places } = sink;
      // Whose rows they are was told by a column.
      if (collector.records.phi > 0 || text === '' || collector.others * 2 > sink.rows) return;
      if (!namesAnybody(text.slice(0, PROBE))) return;
      const shown = text.includes(CODE) ? text.replace(IN_CODE, '\n') : text;
      const patients = patientsAmong(entriesIn(shown));
      if (patients.length > 0) collector.lives.excerpt.texts.push(shown.slice(0, TOLD));
      const place = places.child(places.root, 'text', 'patient human name');
      let at = 0;
      for (const { name } of patients) {
        at = Math.max(at, text.indexOf(firstWord(name), at));
        collector.open('text');
        collector.shows(HEALTH);
        sink.value(place, name.replace('\\', ''), at);
        collector.close(false);
      }
    },
  };
}
const IN_CODE = new RegExp(`${CODE}[^${CODE_END}]*${CODE_END}?`, 'g');
/** Lists are rewritten before they are read: a name is where its first word stands. */
const firstWord = (name: string): string => /^[^\s,\\^]*/.exec(name)![0];
