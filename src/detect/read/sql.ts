import { endRow, putOpening, putText, putValue } from '../scan/rows';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { databaseOf, hasBackslashes } from './sql-dialect';
import { child, copyRow, openRow, placeOf, readRow, readWord, type Script } from './sql-rows';
import { cutTokens, isWordy, type Taker } from './sql-tokens';
import { emptyWindow } from './window';

const MOST_TABLES = 1_000;
const MOST_COLUMNS = 500;
/** What stands before the rows of a statement, where it is remembered. */
const LONGEST_HEAD = 8_192;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const BACKSLASH = 92;
/** What may stand between `INSERT` or `CREATE TABLE` and the name of the table. */
const BETWEEN = new Set('INTO IGNORE OR REPLACE IF NOT EXISTS ONLY LOW_PRIORITY DELAYED TEMPORARY UNLOGGED'.split(' '));
/** What begins a line of `CREATE TABLE` and is no column. */
const CONSTRAINTS = new Set(
  'PRIMARY KEY UNIQUE CONSTRAINT FOREIGN INDEX CHECK FULLTEXT SPATIAL EXCLUDE LIKE'.split(' '),
);

/** Reads a dump of a database: a row that is inserted or copied is a record, its columns are named there or by the table. */
export function readSql(sink: Sink, start: string): Reader {
  const { places } = sink;
  const product = databaseOf(start);
  const script: Script = {
    sink,
    window: emptyWindow(),
    hasBackslashes: hasBackslashes(product),
    schemas: new Map(),
    phase: 'between',
    verb: '',
    table: '',
    names: [],
    columns: null,
    unnamed: null,
    inserted: null,
    depth: 0,
    column: 0,
    isNamed: true,
    isFromInput: false,
    begun: 0,
    head: '',
  };
  if (product !== null) putText(sink, places.child(places.child(places.root, 'SQL'), 'product', ''), product, 0);
  const tokens = cutTokens(script, script.hasBackslashes, TAKER);
  return {
    feed: tokens.feed,
    end() {
      tokens.end();
      if (script.phase === 'values' && script.depth > 0) endRow(sink, false);
    },
  };
}

const TAKER: Taker<Script> = {
  word(script, start, end, next) {
    if (script.depth > 0) {
      insideWord(script, start, end);
      return next;
    }
    if (isHead(script, start)) {
      script.phase = 'values';
      return start + script.head.length;
    }
    outsideWord(script, script.window.stretch.text.slice(start, end), false, start);
    return next;
  },
  quoted(script, start, end, isString, isPlain) {
    const isColumn = script.phase === 'columns' && script.depth === 1 && !isString && !script.isNamed;
    if (isColumn) addName(script, textOf(script, start, end, isPlain));
    else if (script.depth === 0) {
      if (!isString) outsideWord(script, textOf(script, start, end, isPlain), true, start);
    } else if (script.phase === 'values' && start < end) {
      const { sink, window } = script;
      if (isPlain) putValue(sink, placeOf(script), window.stretch, start, end, window.offset);
      else putText(sink, placeOf(script), textOf(script, start, end, false), window.offset + start);
    }
  },
  sign(script, sign, next) {
    if (sign === OPEN) return open(script, next);
    if (sign === CLOSE) close(script);
    else if (sign === COMMA) {
      if (script.depth === 1) {
        script.column += 1;
        script.isNamed = false;
      }
    } else if (script.depth === 0) {
      script.phase = 'between';
      if (script.isFromInput) return -1;
    }
    return next;
  },
  row(script, start, end) {
    const { bytes } = script.window.stretch;
    if (end - start === 2 && bytes[start] === BACKSLASH && bytes[start + 1] === 46) return false;
    copyRow(script, start, end);
    return true;
  },
};

/** Whether what stands here begins like the statement before. */
function isHead({ head, phase, window }: Script, start: number): boolean {
  if (head === '' || phase !== 'between') return false;
  const { bytes, text } = window.stretch;
  const end = start + head.length;
  return end < text.length && text.slice(start, end) === head && !isWordy(bytes[end]!);
}

function outsideWord(script: Script, text: string, isQuoted: boolean, start: number): void {
  const { phase, window } = script;
  const upper = isQuoted ? '' : text.toUpperCase();
  if (upper === 'INSERT' || upper === 'CREATE' || upper === 'COPY') begin(script, upper, start);
  else if (upper === 'REPLACE' && phase === 'between') begin(script, 'INSERT', start);
  else if (phase === 'kind') {
    if (upper === 'TABLE') script.phase = 'table';
    else if (!BETWEEN.has(upper)) script.phase = 'between';
  } else if (phase === 'table' && upper === 'VALUES') {
    script.phase = 'values';
    const from = script.begun - window.offset;
    const end = start + text.length;
    script.head = from >= 0 && end - from < LONGEST_HEAD ? window.stretch.text.slice(from, end) : '';
  } else if (phase === 'table' && upper === 'STDIN') script.isFromInput = true;
  else if (phase === 'table' && upper === 'SELECT') script.phase = 'between';
  // The schema stands before the name; what follows a list of columns is none.
  else if (phase === 'table' && upper !== 'FROM' && !BETWEEN.has(upper)) {
    if (text.endsWith('.')) script.table = '';
    else if (script.table === '') script.table = text.slice(text.lastIndexOf('.') + 1);
  }
}

function begin(script: Script, word: string, start: number): void {
  script.phase = word === 'CREATE' ? 'kind' : 'table';
  script.verb = word;
  script.table = '';
  script.names = [];
  script.columns = script.unnamed = null;
  script.isFromInput = false;
  script.begun = script.window.offset + start;
  script.head = '';
}

function insideWord(script: Script, start: number, end: number): void {
  const { phase, depth, window } = script;
  if (depth > 1) return;
  if (phase === 'values') readWord(script, start, end);
  else if (phase === 'columns' && !script.isNamed) {
    const text = window.stretch.text.slice(start, end);
    if (CONSTRAINTS.has(text.toUpperCase())) script.isNamed = true;
    else addName(script, text);
  }
}

function addName(script: Script, name: string): void {
  script.isNamed = true;
  if (script.names.length < MOST_COLUMNS) script.names.push(name);
}

/** Gives where the script is read on. */
function open(script: Script, next: number): number {
  script.depth += 1;
  if (script.depth > 1) return next;
  if (script.phase === 'table' && script.table !== '') {
    script.phase = 'columns';
    script.isNamed = false;
  } else if (script.phase === 'values') {
    openRow(script);
    return readRow(script, next);
  }
  return next;
}

function close(script: Script): void {
  if (script.depth === 0) return;
  script.depth -= 1;
  if (script.depth > 0) return;
  if (script.phase === 'values') endRow(script.sink, false);
  else if (script.phase === 'columns' && script.verb === 'CREATE') endSchema(script);
  else if (script.phase === 'columns') script.phase = 'table';
}

function endSchema(script: Script): void {
  const { sink, schemas, table, names } = script;
  if (schemas.size < MOST_TABLES) schemas.set(table, names);
  putOpening(sink, sink.places.child(sink.places.root, 'CREATE TABLE'));
  for (const name of names) putOpening(sink, child(script, name));
  script.phase = 'between';
}

/** What stands in quotes: signs of layout are spaces, an escaped or doubled sign is that sign. */
function textOf({ window, hasBackslashes: escapes }: Script, start: number, end: number, isPlain: boolean): string {
  const { text } = window.stretch;
  if (isPlain) return text.slice(start, end);
  const closing = text[start - 1] === '[' ? ']' : text[start - 1]!;
  let plain = '';
  for (let at = start; at < end; at += 1) {
    const character = text[at]!;
    const isEscape = character === '\\' && escapes;
    if (isEscape || character === closing) at += 1;
    const next = text[at];
    plain += isEscape && (next === 'n' || next === 'r' || next === 't') ? ' ' : isEscape ? (next ?? '') : character;
  }
  return plain;
}
