import type { Level } from '../../src/detect/types';

export interface Row {
  address: string;
  badge: string;
  level: string;
  expected: readonly Level[];
  isExpected: boolean;
}

/** One page a line, columns aligned, what is not as expected marked. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ address, badge, level, expected, isExpected }) => [
    address,
    badge || '-',
    level,
    isExpected ? '' : `<< expected ${expected.join(' or ')}`,
  ]);
  const all = [['page', 'badge', 'level', ''], ...lines];
  const widths = [0, 1, 2].map(column => Math.max(...all.map(line => line[column]?.length ?? 0)));
  return all
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
