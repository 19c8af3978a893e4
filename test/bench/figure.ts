/** One number of the benchmark, with what it is held to. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The most it may be; none where it is only told. */
  most?: number;
  /** What stands beside it. */
  note?: string;
}

export const isMissed = ({ value, most }: Figure): boolean => most !== undefined && !(value <= most);

/** `the name      2.31 times  at most 2.5  met  (420 MB/s)` */
export function line(figure: Figure): string {
  const { name, unit, note } = figure;
  return `${name.padEnd(58)}${shown(figure.value).padStart(8)} ${unit.padEnd(6)}${held(figure).padEnd(22)}${note ?? ''}`.trimEnd();
}

/** A table of Markdown. */
export function table(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(figure => {
    const { name, value, unit, note = '' } = figure;
    return `| ${name} | ${shown(value)} ${unit} | ${held(figure)} | ${note} |`;
  });
  return [`| ${title} | | target | |`, '| --- | ---: | --- | --- |', ...rows].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `4.9 to 7.2`: the middle half of some values. Where others keep the machine busy it is wide, and lies high. */
export function middleHalf(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const quarter = sorted.length >> 2;
  return `${shown(sorted[quarter]!)} to ${shown(sorted.at(-1 - quarter)!)}`;
}

function held(figure: Figure): string {
  if (figure.most === undefined) return '';
  return `≤ ${shown(figure.most)}: ${isMissed(figure) ? 'MISSED' : 'met'}`;
}

/** A number as a person reads it. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return 'no end';
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
