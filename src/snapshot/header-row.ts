/** A row of a table, as far as it was looked into. */
export interface Row<Node> {
  node: Node;
  cells: { isHeader: boolean; isBold: boolean; text: string }[];
}

const MOST_CAPTIONS = 3;
const FEWEST = 2;
/** Any script's; V8 goes through all of Unicode for a `\p{…}`, and for a literal even where nobody uses it. */
const LETTER = '\\p{L}';
let letter: RegExp | null = null;

/** A short name without digits, but for one or two behind at least two other characters: `Name`, `ICD-10`. */
function isName(text: string): boolean {
  if (!/^\D{2,38}\d{0,2}\D{0,4}$/u.test(text)) return false;
  if (/[a-z]/i.test(text)) return true;
  letter ??= new RegExp(LETTER, 'u');
  return letter.test(text);
}

/**
 * The row of plain cells that names the columns of a table without a single header cell, or null. It must look like one
 * and not like the rows below: names there, digits here. A label beside its value looks much the same, so a table of
 * pairs must rather be read without names than with wrong ones.
 */
export function plainHeaderRow<Node>(rows: readonly Row<Node>[]): Node | null {
  const filled = rows.filter(row => row.cells.length > 0);
  const top = filled.findIndex(row => !isCaption(row));
  if (top < 0 || top > MOST_CAPTIONS) return null;
  const [header, ...below] = filled.slice(top) as [Row<Node>, ...Row<Node>[]];
  if (below.some(row => !isCaption(row) && row.cells.some(cell => cell.isHeader))) return null;
  if (header.cells.some(cell => cell.isHeader) || !areNames(header)) return null;
  const width = header.cells.length;
  const even = below.filter(row => row.cells.length === width);
  if (even.length === 0 || even.length * 4 < below.length * 3) return null;
  const counting = header.cells.flatMap((cell, index) => (/\d/.test(cell.text) ? [] : [columnAt(even, index)]));
  if (isBold(header) && !even.some(isBold) && (even.length >= FEWEST || width > 2)) return header.node;
  if (width === 2 || even.length < FEWEST) return null;
  const numbered = counting.filter(({ cells }) => hasDigits(cells));
  const mayBePairs = width % 2 === 0 && numbered.every(({ index }) => index % 2 === 1);
  const isProven = mayBePairs ? numbered.some(({ cells }) => isOfOneNotation(cells)) : numbered.length > 0;
  return isProven ? header.node : null;
}

/** A title above the columns or between the rows: one cell, or many of which only the first says something. */
export function isCaption({ cells }: Pick<Row<unknown>, 'cells'>): boolean {
  if (cells.length === 1) return true;
  return cells.length > 2 && cells[0]!.text.trim() !== '' && cells.slice(1).every(cell => cell.text.trim() === '');
}

function areNames<Node>({ cells }: Row<Node>): boolean {
  const names = cells.map(cell => cell.text.trim()).filter(text => text !== '');
  const isMostlyNamed = names.length >= 2 && names.length * 2 > cells.length;
  return isMostlyNamed && names.every(isName) && new Set(names).size === names.length;
}

const columnAt = <Node>(rows: readonly Row<Node>[], index: number) => ({
  index,
  cells: rows.map(row => row.cells[index]!.text.trim()).filter(text => text !== ''),
});

const isBold = <Node>({ cells }: Row<Node>): boolean =>
  cells.every(({ isBold: isSet, text }) => isSet || text.trim() === '');
const hasDigits = (cells: readonly string[]): boolean =>
  cells.length >= FEWEST && cells.filter(text => /\d/.test(text)).length * 4 >= cells.length * 3;
/** Dates below dates, numbers below numbers: the values of a column, not of a list of pairs. */
const isOfOneNotation = (cells: readonly string[]): boolean =>
  cells.length > FEWEST && new Set(cells.map(text => text.replace(/\d/g, '9'))).size === 1;
