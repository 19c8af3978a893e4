import { namesByValues } from './column-names';
import { cutRows, isBlank, type Row, textsOf } from './csv-rows';

/** How a delimited text is laid out. */
export interface CsvShape {
  delimiter: string;
  /** Rows above the one that names the columns, not counting blank ones: comments, a title, Excel's `sep=;`. */
  titles: number;
  /** No row names the columns; what they hold gives some of them a name, the others have ''. */
  names?: readonly string[];
}

const DELIMITERS = ['\t', ',', ';', '|'];
const MOST_TITLES = 3;
/** Rows that are looked at. */
const LOOKED = 30;
/** A number of columns at which commas followed by spaces, or a line with fewer cells above, no longer look like prose. */
const WIDE = 3;
/** Without a header: so many columns, in so many rows. */
const NAMELESS = 5;
const FEWEST = 3;

/** The layout of a text whose rows mostly have as many cells as the row that names them; null where they have not. */
export function csvShapeOf(head: string, isWhole: boolean): CsvShape | null {
  const told = /^\s*sep=([^\w\s]|\t)\s*\n/i.exec(head)?.[1];
  const found = (told === undefined ? DELIMITERS : [told]).flatMap(delimiter => {
    const shape = shapeWith(delimiter, head, isWhole);
    return shape ? [shape] : [];
  });
  return (
    found.sort((one, other) => one.titles - other.titles || other.columns - one.columns)[0] ?? namelessOf(head, isWhole)
  );
}

/** Rows all alike and wide, with nothing above them: an export that went without its header. */
function namelessOf(head: string, isWhole: boolean): CsvShape | null {
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(delimiter, head, isWhole);
    const width = rows[0]?.length ?? 0;
    if (rows.length < FEWEST || width < NAMELESS || rows.some(row => row.length !== width) || areSentences(rows))
      continue;
    return { delimiter, titles: 0, names: namesByValues(rows) };
  }
  return null;
}

/** Commas of sentences, each with a space behind it, between whole clauses. */
const areSentences = (rows: readonly (readonly string[])[]): boolean =>
  rows.every(
    row =>
      row.slice(1).every(cell => cell.startsWith(' ')) && row.some(cell => cell.trim().split(' ').length > MOST_WORDS),
  );
const MOST_WORDS = 6;

function shapeWith(delimiter: string, head: string, isWhole: boolean): (CsvShape & { columns: number }) | null {
  const rows = rowsOf(delimiter, head, isWhole);
  const width = mostCommon(rows.map(row => row.length).filter(length => length > 1));
  const titles = rows.findIndex(row => !isTitle(row, width));
  const [header, ...others] = titles < 0 || titles > MOST_TITLES ? [] : rows.slice(titles);
  if (!header || !isHeader(header, delimiter) || others.length === 0) return null;
  // Lines of a label and what it says are no columns.
  if ([header, ...others].every(row => row[0]!.trimEnd().endsWith(':'))) return null;
  const even = others.filter(row => isAsWide(row, header.length));
  if (even.length * 4 < others.length * 3) return null;
  const isLoose = delimiter !== '|' && header.slice(1).some(name => name.startsWith(' '));
  if (isLoose && (header.length < WIDE || even.length < others.length)) return null;
  const padded = rows.filter(row => row[0]!.endsWith(' '));
  if (delimiter === '\t' && padded.length * 2 >= rows.length) return null;
  return { delimiter, titles, columns: header.length };
}

/** The rows that are certainly complete. */
function rowsOf(delimiter: string, head: string, isWhole: boolean): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const cutting = cutRows(delimiter, rows, lookAtRow);
  cutting.feed(head);
  if (isWhole) cutting.end();
  return rows;
}

function lookAtRow(rows: (readonly string[])[], row: Row): void {
  if (rows.length < LOOKED && !isBlank(row)) rows.push(textsOf(row));
}

function isTitle(row: readonly string[], width: number): boolean {
  const first = row[0]!.trim();
  const isComment = first.startsWith('#') && row.length !== width;
  const isShort = width >= WIDE && filled(row).length * 2 < width && row.length !== width;
  const isAlone = width >= WIDE && first !== '' && filled(row).length === 1;
  return isComment || isShort || isAlone || /^sep=/i.test(first);
}

/** As many cells as columns; or one more, where every line ends with a delimiter. */
const isAsWide = (row: readonly string[], columns: number): boolean =>
  row.length === columns || (row.length === columns + 1 && row.at(-1)!.trim() === '');

/** At least two names and as many as gaps; tab, space and case don't matter. Names may repeat. */
function isHeader(row: readonly string[], delimiter: string): boolean {
  const names = filled(row);
  const isPadded = delimiter === '|';
  return (
    names.length >= 2 && names.length * 2 >= row.length && names.every(name => isName(isPadded ? name.trim() : name))
  );
}

/** The name of a column: short, with more letters than digits, and nothing that stands in sentences and code alone. */
function isName(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const digits = name.match(/\p{N}/gu)?.length ?? 0;
  const words = name.split(/\s+/).length;
  return (
    name.length <= 60 &&
    words <= 6 &&
    letters > 0 &&
    digits <= letters + 1 &&
    count(name, '(') === count(name, ')') &&
    count(name, '[') === count(name, ']') &&
    !/^'|[{}=<>;`]|: | {2}/.test(name) &&
    !(words > 2 && /[.!?]$/.test(name))
  );
}

const filled = (row: readonly string[]): string[] => row.map(text => text.trim()).filter(text => text !== '');
const count = (text: string, character: string): number => text.split(character).length - 1;

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
