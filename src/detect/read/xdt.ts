import { OF_CARE } from '../judge/record';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { splitAt } from './split';
import { emptyWindow } from './window';

const LONGEST = 8_192;
/** Of a line: how long it is, with its end, in three digits, then its field in four. */
const FIELD = /^(\d{3})(\d{4})(.*)$/;
const HEAD = 7;
const LINE_END = 2;
/** Begins a record. */
const RECORD = '8000';
/** Lines that are looked at. */
const LOOKED = 20;
const FEWEST = 3;
/** What fields are called in words. */
const SAYS: Readonly<Record<string, string>> = {
  '3000': 'patient id',
  '3101': 'last name',
  '3102': 'first name',
  '3103': 'date of birth',
  '3105': 'insurance number',
  '3106': 'city',
  '3107': 'street',
  '3119': 'kvnr',
  '3626': 'phone',
  '6000': 'diagnosis',
  '6001': 'icd10',
  '6205': 'diagnosis',
  '6210': 'medication',
  '6220': 'diagnosis',
  '8410': 'lab test',
  '8411': 'lab test',
  '8420': 'lab result',
  '8421': 'unit',
};

/**
 * Whether a text is of GDT, LDT or BDT, as devices, laboratories and doctors of Germany hand it on. Few lines say by chance that
 * they are half as long as they are, or longer: umlauts have had two bytes, or have become two letters, values were masked.
 * https://www.kbv.de/html/ldt.php
 */
export function isXdt(start: string): boolean {
  const lines = start.split(/\r?\n/, LOOKED).filter(line => line !== '');
  if (lines.length < FEWEST || lines[0]!.slice(3, HEAD) !== RECORD) return false;
  const fields = lines
    .slice(0, -1)
    .filter(line => FIELD.test(line) && Number(line.slice(0, 3)) * 2 > line.length + LINE_END);
  return fields.length * 5 >= (lines.length - 1) * 4;
}

/** Reads such a text: from one beginning of a record to the next all is of one patient. */
export function readXdt(sink: Sink): Reader {
  const { places, collector } = sink;
  const list = places.child(places.root, '[]');
  const window = emptyWindow();
  let isOpen = false;
  const end = () => {
    if (isOpen) collector.close(false);
    isOpen = false;
  };
  const lines = splitAt({ window }, '\n\n', LONGEST, (_, from, to) => {
    const line = window.stretch.text.slice(from, to).trimEnd();
    const [, , field, value = ''] = FIELD.exec(line) ?? [];
    if (field === undefined) return;
    if (field === RECORD || !isOpen) {
      end();
      sink.rows += 1;
      collector.open('row');
      collector.shows(OF_CARE);
      isOpen = true;
    }
    if (value !== '') sink.value(places.child(list, field, SAYS[field] ?? field), value, window.offset + from + HEAD);
  });
  return {
    feed: lines.feed,
    end() {
      lines.end();
      end();
    },
  };
}
