/** How a table is laid out whose columns are apart by spaces alone, as print-outs and clients of databases write it. */
export interface FixedShape {
  /** Lines above the one that names the columns. */
  above: number;
  names: readonly string[];
  /** Before each column but the first: a position that is blank in every row. */
  cuts: readonly number[];
}

/** Lines that may stand above the columns, and lines that are looked at below. */
const MOST_ABOVE = 12;
const LOOKED = 40;
const FEWEST = 2;
const LONGEST_NAME = 40;
/** A printer's line, twice as long as most. */
const LONGEST = 512;

/** Whether a line is dashes, as they stand below the names of columns. */
export function isRule(line: string): boolean {
  let dashes = 0;
  for (const sign of line) {
    if (sign === '-' || sign === '=') dashes += 1;
    else if (!isMargin(sign) && sign !== '+') return false;
  }
  return dashes > 1;
}
const isNothing = (line: string): boolean => line.trim() === '' || isRule(line);
/** What stands around a cell. */
const isMargin = (sign: string): boolean => sign === ' ' || sign === '|' || sign === '\t' || sign === '\r';
const isGap = (line: string, at: number): boolean => at >= line.length || line[at] === ' ' || line[at] === '|';

/** Whether a line is blank wherever columns part, and holds something in two of them. */
export const fits = (line: string, { cuts }: FixedShape): boolean =>
  cuts.every(cut => isGap(line, cut)) && cellsOf(line, cuts).filter(({ text }) => text !== '').length >= FEWEST;

/** The cells of a line: their text, and where it begins. */
export function cellsOf(line: string, cuts: readonly number[]): { text: string; start: number }[] {
  return [0, ...cuts].map((from, index) => {
    let start = from;
    let end = Math.max(from, Math.min(cuts[index] ?? line.length, line.length));
    while (start < end && isMargin(line[start]!)) start += 1;
    while (end > start && isMargin(line[end - 1]!)) end -= 1;
    return { text: line.slice(start, end), start };
  });
}

/** The layout of lines of which one names columns; null where they are no table, or no column has a name that is known. */
export function fixedShapeOf(lines: readonly string[], isLabel: (name: string) => boolean): FixedShape | null {
  for (let above = 0; above < Math.min(MOST_ABOVE, lines.length - FEWEST); above += 1) {
    const shape = isNothing(lines[above]!) ? null : shapeAt(lines, above, isLabel);
    if (shape !== null) return shape;
  }
  return null;
}

function shapeAt(lines: readonly string[], above: number, isLabel: (name: string) => boolean): FixedShape | null {
  const header = lines[above]!;
  const below = lines[above + 1]!;
  if (header.length > LONGEST || below.length > 2 * LONGEST) return null;
  const isRuled = isRule(below) && /[-=][ +|]+[-=]/.test(below);
  const columns = [...(isRuled ? below.matchAll(/[-=]+/g) : header.matchAll(/[^\s|]+(?: [^\s|]+)*/g))];
  const known = columns.filter(({ 0: text, index }) =>
    isLabel(isRuled ? header.slice(index, index + text.length).trim() : text),
  );
  if (columns.length < (isRuled ? FEWEST : FEWEST + 1) || known.length < (isRuled ? 1 : FEWEST)) return null;
  const body = lines.slice(above + 1, above + LOOKED).filter(line => !isNothing(line));
  const ends = columns.map(({ index, 0: text }) => index + text.length);
  const cuts = columns
    .slice(1)
    .map(({ index }, before) => (isRuled ? ends[before]! : blankest(body, ends[before]!, index)));
  const names = cellsOf(header, cuts).map(({ text }) => text);
  if (!names.every(isName)) return null;
  const shape = { above, names, cuts };
  const rows = body.filter(line => fits(line, shape)).length;
  return rows >= FEWEST && rows * 3 >= body.length ? shape : null;
}

/** Of a column: no sentence, no label with its value, no value. */
const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME && !/[.:!?*{}<>=]|\d{3}/.test(name.replace(/\.$/, ''));

/** The last of the positions in a gap of the header that is blank in most lines. */
function blankest(lines: readonly string[], from: number, to: number): number {
  let best = from;
  let most = -1;
  for (let at = from; at < to; at += 1) {
    const blank = lines.filter(line => isGap(line, at)).length;
    if (blank < most) continue;
    most = blank;
    best = at;
  }
  return best;
}
