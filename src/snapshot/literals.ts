/** So much of a program is read: what is written into a page's own is short, and a page must not wait for it. */
const MOST = 131_072;
/** Fewer characters hold no list of anybody. */
const SHORTEST = 40;
const DEEPEST = 12;
/** What begins like one and is none: a program of many data has fewer. */
const MOST_TRIES = 20_000;
/** A list or an object begins with a text, another of both, or what a value is called. */
const BEGINNING = /\[\s*(?:["'[{]|new Date)|\{\s*(?:["'][^"'\n]{1,80}["']|[\w$]{1,60})\s*:/g;
const TEXT = /\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/y;
const NUMBER = /\s*(-?\d[\d.]*(?:e[+-]?\d+)?)(?![\w.])/iy;
const DAY = /\s*new Date\(\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*\)/y;
/** A variable or a member of one: what it holds stands elsewhere. */
const NAMED = /\s*!?[A-Za-z_$][\w$.]*/y;
const KEY = /\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([\w$]+))\s*:/y;
const SIGN = /\s*([[\]{},])/y;
/** What a column is called, in a list of what columns are like. */
const TITLES = ['title', 'header', 'headerName', 'label', 'text', 'name', 'field', 'data'];

/** Reads on from where it is. */
interface Program {
  text: string;
  at: number;
}
/** Not a value that stands there as it is. */
const NONE = Symbol('none');

/**
 * The lists and objects that stand in a program's text as they are, as JSON: `new Grid({data: [['Roe', '1961-03-11'], …]})`. Rows
 * that another list of the program names the columns of get these names.
 */
export function literalsIn(whole: string): string[] {
  const found: unknown[] = [];
  const text = whole.slice(0, MOST);
  const program = { text, at: 0 };
  // What is none may hold another: so much in all is read, however often.
  let left = 2 * text.length;
  for (let tries = 0; tries < MOST_TRIES && left > 0; tries += 1) {
    BEGINNING.lastIndex = program.at;
    const start = BEGINNING.exec(text)?.index;
    if (start === undefined) break;
    program.at = start;
    const value = readValue(program, 0);
    left -= program.at - start;
    if (value === NONE) program.at = start + 1;
    else if (program.at - start >= SHORTEST) found.push(value);
  }
  const names = found.flatMap(namesIn);
  return found.map(value => JSON.stringify(withColumns(value, names)));
}

function readValue(program: Program, depth: number): unknown {
  const text = take(program, TEXT) ?? take(program, DAY);
  if (text) return plain(text[1] ?? text[2]!);
  const number = take(program, NUMBER);
  if (number) return Number(number[1]);
  const sign = take(program, SIGN)?.[1];
  if (sign === undefined) return take(program, NAMED) ? null : NONE;
  if (depth > DEEPEST) return NONE;
  if (sign === '[') return readList(program, depth);
  return sign === '{' ? readObject(program, depth) : NONE;
}

function readList(program: Program, depth: number): unknown {
  const list: unknown[] = [];
  while (!isEnd(program, ']')) {
    const value = readValue(program, depth + 1);
    if (value === NONE || !isBehind(program, ']')) return NONE;
    list.push(value);
  }
  return list;
}

function readObject(program: Program, depth: number): unknown {
  const members: [string, unknown][] = [];
  while (!isEnd(program, '}')) {
    const key = take(program, KEY);
    if (!key) return NONE;
    const value = readValue(program, depth + 1);
    if (value === NONE || !isBehind(program, '}')) return NONE;
    members.push([plain(key[1] ?? key[2] ?? key[3]!), value]);
  }
  return Object.fromEntries(members);
}

function take(program: Program, part: RegExp): RegExpExecArray | null {
  part.lastIndex = program.at;
  const match = part.exec(program.text);
  if (match) program.at = part.lastIndex;
  return match;
}

/** Whether a list or object ends here: then its sign is read. */
function isEnd(program: Program, sign: string): boolean {
  const { at } = program;
  if (take(program, SIGN)?.[1] === sign) return true;
  program.at = at;
  return false;
}

/** Whether behind a value another follows, or the end, which is left. */
function isBehind(program: Program, end: string): boolean {
  const sign = take(program, SIGN)?.[1];
  if (sign === end) program.at -= 1;
  return sign === end || sign === ',';
}

/** A text without the signs that a program writes before others. */
const plain = (text: string): string =>
  text
    .replace(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4}))/g, (_, two, four) =>
      String.fromCharCode(Number.parseInt(two ?? four, 16)),
    )
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');

/** Lists of what columns are called, in a value or within it. */
function namesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null || areRows(value)) return [];
  const names = Array.isArray(value) ? value.map(nameOf) : [];
  const own = names.length > 1 && names.every(name => name !== null) ? [names] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

const areRows = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

function nameOf(column: unknown): string | null {
  const told = typeof column === 'object' && column !== null ? (column as Record<string, unknown>) : { name: column };
  const title = TITLES.map(key => told[key]).find(said => typeof said === 'string');
  return typeof title === 'string' ? title : null;
}

/** Rows that are lists stand below the names of as many columns. */
function withColumns(value: unknown, names: readonly string[][]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withColumns(inner, names)]));
  const columns = areRows(value) ? names.find(({ length }) => value.every(row => row.length === length)) : null;
  return columns ? { columns, rows: value } : value.map(inner => withColumns(inner, names));
}
