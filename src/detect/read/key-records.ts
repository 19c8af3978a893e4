import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import { isRule } from './fixed-shape';
import type { Reader } from './reader';
import { splitAt } from './split';
import { emptyWindow } from './window';

const LONGEST = 8_192;
const LOOKED = 60;
const FEWEST = 3;
/** `dn: …`, `BDAY;VALUE=date:…`, `mobile=…`, `- name: …`: one word, perhaps with parameters, a sign, what it says. */
const FIELD = /^\s{0,40}(?:- )?([A-Za-z][\w.-]{0,40})(?:;[^:=]{1,60}(?:=[^:]{1,60})?)?\s*(?:::?|=)(?!\/\/)\s*(.*)$/;
/** What calendars and cards of contacts call the fields of people. */
const SAYS: Readonly<Record<string, string>> = {
  SUMMARY: 'name',
  FN: 'full name',
  N: 'name',
  BDAY: 'date of birth',
  TEL: 'phone',
  ADR: 'address',
  cn: 'full name',
  description: 'note',
  sn: 'last name',
};

/** How programs write names of two words or more: `birthDate`, `birth_date`, `birth-date`. */
const COMPOUND = /^\s{0,40}(?:- )?[a-zA-Z]+(?:[a-z][A-Z]|[_-][a-zA-Z])/;
/** The next of a list of YAML. */
const NEXT = /^\s{0,40}- /;

const ENTRY_END = /^(?:BEGIN|END):\w+$/;

/** What parts records: an empty line, a section, a row's number, a rule, the ends of an entry. */
function isBreak(line: string): boolean {
  const text = line.trim();
  return (
    text === '' ||
    (text.startsWith('[') && text.indexOf(']') === text.length - 1) ||
    (text.length > 5 && text.startsWith('***') && text.endsWith('***')) ||
    text === '---' ||
    isRule(text) ||
    ENTRY_END.test(text)
  );
}

/** Whether lines are fields with one word as their name, nearly all of them: LDIF, INI, iCalendar, vCard, `\G`, YAML. */
export function areKeyRecords(start: string): boolean {
  const lines = start.split('\n', LOOKED).map(line => line.trimEnd());
  const breaks = lines.filter(line => isBreak(line)).length;
  const fields = lines.filter(line => FIELD.test(line) && !isBreak(line)).length;
  const isParted = breaks > 0 || lines.filter(line => COMPOUND.test(line)).length > 1;
  return fields >= FEWEST && isParted && (fields + breaks) * 10 >= lines.length * 9;
}

/** Reads such lines: a field's name is the place of its value, what stands between two breaks is a record. */
export function readKeyRecords(sink: Sink): Reader {
  const { places, collector } = sink;
  const list = places.child(places.root, '[]');
  const window = emptyWindow();
  let isOpen = false;
  let last: Place = list;
  const end = () => {
    if (isOpen) collector.close(false);
    isOpen = false;
  };
  const open = () => {
    if (isOpen) return;
    sink.rows += 1;
    collector.open('row');
    isOpen = true;
  };
  const lines = splitAt({ window }, '\n\n', LONGEST, (_, from, to) => {
    const line = window.stretch.text.slice(from, to).trimEnd();
    if (sink.hearsLines()) sink.line(line);
    if (isBreak(line)) {
      end();
      return;
    }
    if (NEXT.test(line)) end();
    open();
    const [, key, value = ''] = FIELD.exec(line) ?? [];
    if (key !== undefined) last = places.child(list, key, SAYS[key] ?? key);
    const text = plain(key === undefined ? line.trimStart() : value);
    if (text === '') return;
    const start = window.offset + from + line.length - text.length;
    if (isQuoted(text)) sink.value(last, text.slice(1, -1), start + 1);
    else sink.value(last, text, start);
  });
  return {
    feed: lines.feed,
    end() {
      lines.end();
      end();
    },
  };
}

const isQuoted = (text: string): boolean =>
  text.length > 2 && (text[0] === '"' || text[0] === "'") && text[0] === text[text.length - 1];

/** With its escapes as blanks, so that offsets stay: `\n` is a line's end, `\,` a comma. */
const plain = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' \n' : ` ${sign}`))
    : text;
