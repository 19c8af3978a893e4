import { isHealthName } from '../scan/key-words';
import type { Place } from '../scan/places';
import { beginRow, endRow, putLiteral, putOpening, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import { INSERTED } from './sql-dialect';
import { isWordy } from './sql-tokens';
import type { Window } from './window';

const TAB = 9;
const SPACE = 32;
const APOSTROPHE = 39;
const CLOSE = 41;
const COMMA = 44;
const BACKSLASH = 92;
const NO_VALUE = 78;
/** A longer value is cut where all are. */
const LONGEST_VALUE = 60_000;

/** A script, and where its statement is. */
export interface Script {
  sink: Sink;
  window: Window;
  hasBackslashes: boolean;
  schemas: Map<string, readonly string[]>;
  phase: 'between' | 'kind' | 'table' | 'columns' | 'values';
  verb: string;
  table: string;
  names: string[];
  /** Null until the first row. */
  columns: readonly Place[] | null;
  /** Where values stand that no column names. */
  unnamed: Place | null;
  /** Where rows that are inserted are told. */
  inserted: Place | null;
  depth: number;
  column: number;
  isNamed: boolean;
  isFromInput: boolean;
  /** Where the statement begins in the whole text. */
  begun: number;
  /** Its text up to `VALUES`: where the next one begins alike, all that it says is known. */
  head: string;
}

/** A row begins. */
export function openRow(script: Script): void {
  const { sink, names, schemas, table } = script;
  script.columns ??= (names.length > 0 ? names : (schemas.get(table) ?? [])).map(name => child(script, name));
  script.inserted ??= sink.places.child(sink.places.root, INSERTED);
  putOpening(sink, script.inserted);
  beginRow(sink);
  sink.rows += 1;
  script.column = 0;
}

/** The values of a row, as far as they are plain strings and words between commas; gives where it is read on. */
export function readRow(script: Script, from: number): number {
  const { sink, window } = script;
  const { stretch, offset } = window;
  const { bytes, text } = stretch;
  const last = text.length - 1;
  let at = from;
  while (at < last) {
    const start = at;
    const isString = bytes[at] === APOSTROPHE && text.charCodeAt(at) === APOSTROPHE;
    at += 1;
    if (isString) {
      while (at < last && bytes[at] !== APOSTROPHE && bytes[at] !== BACKSLASH) at += 1;
      if (text.charCodeAt(at) !== APOSTROPHE) return start;
      at += 1;
    } else {
      if (!isWordy(bytes[start]!)) return start;
      while (at < last && isWordy(bytes[at]!)) at += 1;
    }
    const next = bytes[at];
    if (at > last || (next !== COMMA && next !== CLOSE) || at - start > LONGEST_VALUE) return start;
    if (!isString) readWord(script, start, at);
    else if (at > start + 2) putValue(sink, placeOf(script), stretch, start + 1, at - 1, offset);
    if (next === CLOSE) {
      script.depth = 0;
      endRow(sink, false);
      return at + 1;
    }
    script.column += 1;
    at += bytes[at + 1] === SPACE ? 2 : 1;
  }
  return at;
}

/** A word or number in a row: only a number counts. */
export function readWord(script: Script, start: number, end: number): void {
  const { sink, window } = script;
  if (isNumber(window.stretch.bytes, start, end))
    putLiteral(sink, placeOf(script), window.stretch, start, end, window.offset);
}

/** A row of `COPY`: values between tabs. */
export function copyRow(script: Script, start: number, end: number): void {
  const { sink, window } = script;
  const { bytes } = window.stretch;
  openRow(script);
  for (let at = start; at <= end; at += 1) {
    const from = at;
    while (at < end && bytes[at] !== TAB) at += 1;
    const isNull = at - from === 2 && bytes[from] === BACKSLASH && bytes[from + 1] === NO_VALUE;
    if (from < at && !isNull) putValue(sink, placeOf(script), window.stretch, from, at, window.offset);
    script.column += 1;
  }
  endRow(sink, false);
}

function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if ((byte < 48 || byte > 57) && byte !== 46) return false;
  }
  return true;
}

/** Where the value stands that is read now. */
export function placeOf(script: Script): Place {
  const { columns, column } = script;
  if (columns !== null && column < columns.length) return columns[column]!;
  script.unnamed ??= child(script, '');
  return script.unnamed;
}

/** Where a column stands, or with no name the table. */
export function child({ sink, table }: Script, name: string): Place {
  const { places } = sink;
  const of = places.child(places.root, table, isHealthName(table) ? 'patient' : table);
  return name === '' ? of : places.child(of, name);
}
