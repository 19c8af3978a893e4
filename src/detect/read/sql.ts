import { isHealthName } from '../scan/key-words';
import type { Place } from '../scan/places';
import type { Sink } from '../scan/sink';
import type { Reader } from './reader';
import { databaseOf, hasBackslashes } from './sql-dialect';
import { cutTokens, type Token } from './sql-tokens';

const MOST_TABLES = 1_000;
const MOST_COLUMNS = 500;
/** What may stand between `INSERT` or `CREATE TABLE` and the name of the table. */
const BETWEEN = new Set('INTO IGNORE OR REPLACE IF NOT EXISTS ONLY LOW_PRIORITY DELAYED TEMPORARY UNLOGGED'.split(' '));
/** What begins a line of `CREATE TABLE` and is no column. */
const CONSTRAINTS = new Set(
  'PRIMARY KEY UNIQUE CONSTRAINT FOREIGN INDEX CHECK FULLTEXT SPATIAL EXCLUDE LIKE'.split(' '),
);

/** Where a statement is. */
type Phase = 'between' | 'kind' | 'table' | 'columns' | 'values';

/** Reads a dump of a database: a row that is inserted or copied is a record, its columns are named there or by the table. */
export function readSql(sink: Sink, start: string): Reader {
  const { places, collector } = sink;
  const { root } = places;
  const product = databaseOf(start);
  const schemas = new Map<string, readonly string[]>();
  let phase: Phase = 'between';
  let verb = '';
  let table = '';
  let names: string[] = [];
  let columns: readonly Place[] = [];
  let depth = 0;
  let column = 0;
  let isNamed = true;
  let isFromInput = false;

  const tell = (what: string) => sink.open(places.child(root, what));
  const placeOf = (name: string): Place => {
    const of = places.child(root, table, isHealthName(table) ? 'patient' : table);
    return name === '' ? of : places.child(of, name);
  };
  const openRow = () => {
    if (columns.length === 0) columns = (names.length > 0 ? names : (schemas.get(table) ?? [])).map(placeOf);
    tell('INSERT');
    collector.open('row');
    sink.rows += 1;
    column = 0;
  };
  const value = (text: string, from: number) => {
    if (text !== '') sink.value(columns[column] ?? placeOf(''), text, from);
  };
  const begin = (word: string) => {
    [phase, verb, table, names, columns] = [word === 'CREATE' ? 'kind' : 'table', word, '', [], []];
    isFromInput = false;
  };
  const endSchema = () => {
    if (schemas.size < MOST_TABLES) schemas.set(table, names);
    tell('CREATE TABLE');
    for (const name of names) sink.open(placeOf(name));
    phase = 'between';
  };

  const word = (text: string, isQuoted: boolean) => {
    const upper = isQuoted ? '' : text.toUpperCase();
    if (upper === 'INSERT' || upper === 'CREATE' || upper === 'COPY') return begin(upper);
    if (upper === 'REPLACE' && phase === 'between') return begin('INSERT');
    if (phase === 'kind') {
      if (upper === 'TABLE') phase = 'table';
      else if (!BETWEEN.has(upper)) phase = 'between';
    } else if (phase === 'table' && upper === 'VALUES') phase = 'values';
    else if (phase === 'table' && upper === 'STDIN') isFromInput = true;
    else if (phase === 'table' && upper === 'SELECT') phase = 'between';
    // The schema stands before the name; what follows a list of columns is none.
    else if (phase === 'table' && upper !== 'FROM' && !BETWEEN.has(upper)) named(text);
  };
  const named = (text: string) => {
    if (text.endsWith('.')) table = '';
    else if (table === '') table = text.slice(text.lastIndexOf('.') + 1);
  };
  const open = () => {
    depth += 1;
    if (depth > 1) return;
    if (phase === 'table' && table !== '') {
      phase = 'columns';
      isNamed = false;
    } else if (phase === 'values') openRow();
  };
  const close = () => {
    depth = Math.max(0, depth - 1);
    if (depth > 0) return;
    if (phase === 'values') collector.close(false);
    else if (phase === 'columns' && verb === 'CREATE') endSchema();
    else if (phase === 'columns') phase = 'table';
  };
  /** Gives true where rows follow. */
  const sign = (text: string): boolean => {
    if (text === '(') open();
    else if (text === ')') close();
    else if (text === ',' && depth === 1) {
      column += 1;
      isNamed = false;
    } else if (text === ';' && depth === 0) {
      phase = 'between';
      return isFromInput;
    }
    return false;
  };
  const inside = ({ kind, text, start: from }: Token) => {
    if (phase === 'columns' && depth === 1 && kind !== 'string' && !isNamed) {
      isNamed = true;
      if (names.length < MOST_COLUMNS && !(kind === 'word' && CONSTRAINTS.has(text.toUpperCase()))) names.push(text);
    } else if (phase === 'values' && kind !== 'word') value(text, from);
    else if (phase === 'values' && depth === 1 && /^[\d.]+$/.test(text)) {
      sink.literal(columns[column] ?? placeOf(''), text, from);
    }
  };
  const copied = (line: string, from: number) => {
    openRow();
    let at = from;
    for (const text of line.split('\t')) {
      if (text !== '\\N') value(text, at);
      at += text.length + 1;
      column += 1;
    }
    collector.close(false);
  };

  const tokens = cutTokens(hasBackslashes(product), {
    token(token) {
      if (token.kind === 'sign') return sign(token.text);
      if (depth > 0) inside(token);
      else if (token.kind !== 'string') word(token.text, token.kind === 'name');
      return false;
    },
    row(line, from) {
      if (line !== '\\.') copied(line, from);
      return line !== '\\.';
    },
  });
  if (product !== null) sink.value(places.child(places.child(root, 'SQL'), 'product', ''), product, 0);
  return {
    feed: tokens.feed,
    end() {
      tokens.end();
      if (phase === 'values' && depth > 0) collector.close(false);
    },
  };
}
