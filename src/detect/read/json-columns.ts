import { wordSet } from '../lib/word-set';
import type { Place, Places } from '../scan/places';

/** Names of columns that stand before rows which are arrays: `{"columns": ["dob", …], "rows": [["1971-03-14", …]]}`. */
export interface Columns {
  names: string[];
  /** The object that holds names and rows, or the array whose first row is the names. */
  around: Place | null;
  /** The places of the columns of one array of rows. */
  row: Place | null;
  places: Place[];
}
/** What an array is as far as columns go. */
export const NO_PART = 0;
export const NAMES = 1;
/** A first row: whether its texts are names is known at its end. */
export const FIRST = 2;
export const CELLS = 3;

const KEYS = wordSet('columns fields headers header cols columnNames column_names fieldNames field_names');
const FEWEST = 2;
const MOST = 500;

export const noColumns = (): Columns => ({ names: [], around: null, row: null, places: [] });

/** An array of names begins in `around`. */
function expect(columns: Columns, around: Place): void {
  columns.names = [];
  columns.around = around;
  columns.row = null;
}

/** What the array under a key of an object is. */
export function partUnder(columns: Columns, around: Place, key: string): number {
  if (!KEYS.has(key)) return NO_PART;
  expect(columns, around);
  return NAMES;
}

/** What an array in the array of a place is, the first there or a later one. */
export function partWithin(columns: Columns, outer: Place, isFirst: boolean): number {
  if (columns.names.length >= FEWEST && (columns.around === outer || columns.around === outer.parent)) return CELLS;
  if (!isFirst) return NO_PART;
  expect(columns, outer);
  return FIRST;
}

/** One more name, as it stands on the page. */
export function addName({ names }: Columns, name: string): void {
  if (names.length < MOST) names.push(name);
}

/** A first row has ended: half of its texts must be labels, else it was a row like any other. */
export function endFirst(columns: Columns, places: Places): void {
  const { names } = columns;
  const known = names.filter(name => places.isLabel(name)).length;
  if (known < FEWEST || known * 2 < names.length) columns.names = [];
}

/** Where a cell of a row stands. */
export function cellPlace(columns: Columns, places: Places, row: Place, index: number): Place {
  if (columns.row !== row) {
    columns.row = row;
    columns.places = columns.names.map(name => places.child(row, name));
  }
  return columns.places[index] ?? places.elementOf(row);
}
