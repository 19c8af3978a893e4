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

export const isRule = (line: string): boolean => /^[\s|+]*[-=]{2,}[\s|+=-]*$/.test(line);
const isNothing = (line: string): boolean => line.trim() === '' || isRule(line);
const isGap = (line: string, at: number): boolean => at >= line.length || line[at] === ' ' || line[at] === '|';

/** Whether a line is blank wherever columns part, and holds something in two of them. */
export const fits = (line: string, { cuts }: FixedShape): boolean =>
  cuts.every(cut => isGap(line, cut)) && cellsOf(line, cuts).filter(({ text }) => text !== '').length >= FEWEST;

/** The cells of a line: their text, and where it begins. */
export function cellsOf(line: string, cuts: readonly number[]): { text: string; start: number }[] {
  return [0, ...cuts].map((from, index) => {
    const cell = line.slice(from, cuts[index] ?? line.length);
    const text = cell.replace(/^[\s|]+|[\s|]+$/g, '');
    return { text, start: from + (text === '' ? 0 : cell.indexOf(text)) };
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
  const isRuled = isRule(lines[above + 1]!) && /[-=][ +|]+[-=]/.test(lines[above + 1]!);
  const columns = [...(isRuled ? lines[above + 1]!.matchAll(/[-=]+/g) : header.matchAll(/[^\s|]+(?: [^\s|]+)*/g))];
  if (columns.length < (isRuled ? FEWEST : FEWEST + 1)) return null;
  const body = lines.slice(above + 1, above + LOOKED).filter(line => !isNothing(line));
  const ends = columns.map(({ index, 0: text }) => index + text.length);
  const cuts = columns
    .slice(1)
    .map(({ index }, before) => (isRuled ? ends[before]! : blankest(body, ends[before]!, index)));
  const names = cellsOf(header, cuts).map(({ text }) => text);
  const known = names.filter(isLabel).length;
  if (known < (isRuled ? 1 : FEWEST) || !names.every(isName)) return null;
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
