import { isMet, type Row, type Section, type Table } from './section';
import { wilson } from './wilson';

/** A section as text for people: aligned tables, then every miss. */
export function printSection(section: Section): string {
  const tables = tablesOf(section).map(table =>
    [`${table.title}:`, ...aligned([table.head, ...table.rows])].join('\n'),
  );
  const misses = section.misses
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [`${title} (${lines.length}):`, ...lines.map(line => `  ${line}`)].join('\n'));
  return [`== ${section.title} ==`, ...section.notes, ...tables, ...misses].join('\n\n');
}

/** A section as Markdown, without its misses. */
export function markdownSection(section: Section): string {
  const tables = tablesOf(section).map(({ head, rows }) =>
    [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
      .map(cells => `| ${cells.join(' | ')} |`)
      .join('\n'),
  );
  return [`### ${section.title}`, ...section.notes, ...tables].join('\n\n');
}

const HEAD = ['', 'rate', '95% interval', 'n', 'target', ''];

const tablesOf = ({ rows, tables = [] }: Section): readonly Table[] => [
  ...(rows.length > 0 ? [{ title: 'Rates', head: HEAD, rows: rows.map(cellsOf) }] : []),
  ...tables,
];

function cellsOf(row: Row): readonly string[] {
  const { name, hits, n, target } = row;
  const met = isMet(row);
  const asked = target === undefined ? '' : `${target.is === 'at-least' ? '≥' : '≤'} ${percent(target.rate)}`;
  return [name, ...rateCells(hits, n), asked, met === null ? '' : met ? 'met' : 'missed'];
}

/** A rate, its Wilson interval and what it is of, as the cells of a table. */
export function rateCells(hits: number, n: number): readonly [rate: string, interval: string, of: string] {
  if (n === 0) return ['–', '–', '0'];
  const [low, high] = wilson(hits, n);
  return [percent(hits / n), `${percent(low)} to ${percent(high)}`, `${hits}/${n}`];
}

/** `0.9871` → `98.7%`. */
export const percent = (rate: number): string => `${(rate * 100).toFixed(1).replace(/\.0$/, '')}%`;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  return rows.map(row =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`.trimEnd(),
  );
}
