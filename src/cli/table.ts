import { type Level, maskUrl, type Report } from '../detect';
import type { Format, Page } from './formats';
import { nameOf, say, sizeOf } from './names';
import type { Outcome } from './outcome';
import { printable, type Screen } from './screen';
import { unreadWords } from './unread-words';
import { wrap } from './wrap';

/** The badge of the browser, and a colour of the terminal. */
const LOOK: Record<Level, { sign: string; colour: string }> = {
  critical: { sign: '!!!', colour: '1;31' },
  high: { sign: '!!', colour: '31' },
  medium: { sign: '!', colour: '33' },
  low: { sign: 'i', colour: '36' },
  none: { sign: '', colour: '32' },
  'not-scanned': { sign: '?', colour: '35' },
};
const ORDER = Object.keys(LOOK) as Level[];

/** Columns: sign and level, people; the file has the rest. */
const LEVEL = 17;
const PEOPLE = 16;

/** A row a page: level, people, file; below it why, and what was found. For people. */
export function table(screen: Screen): Format {
  const paint = (text: string, colour: string) => (screen.isColoured ? `\x1b[${colour}m${text}\x1b[0m` : text);
  let rows = 0;
  const below = (text: string, colour: string): string[] =>
    wrap(printable(text), screen.width - LEVEL).map(line => `${' '.repeat(LEVEL)}${paint(line, colour)}`);
  return {
    async page(page) {
      if (rows === 0) await screen.write(paint(row('LEVEL', 'PEOPLE', 'FILE'), '2'));
      rows += 1;
      const { report } = page;
      const { sign, colour } = LOOK[report.verdict.level];
      const level = `${sign.padStart(3)} ${report.verdict.level}`;
      const cells = `${peopleOf(report).padEnd(PEOPLE)}${printable(nameOfPage(page))}`;
      const lines = [
        `${paint(level.padEnd(LEVEL), colour)}${cells}`,
        ...reasonsOf(report).flatMap(text => below(text, '0')),
        ...foundOf(report).flatMap(text => below(text, '2')),
      ];
      await screen.write(lines.join('\n'));
    },
    async end(outcome) {
      if (rows !== 1 || outcome.unread > 0) await screen.write(`\n${summaryOf(outcome)}`);
    },
  };
}

const row = (level: string, people: string, file: string): string =>
  `    ${level.padEnd(LEVEL - 4)}${people.padEnd(PEOPLE)}${file}`;

const nameOfPage = ({ file, part, report }: Page): string =>
  `${file === '-' ? 'standard input' : file}${part === null ? '' : ` › ${part} ${maskUrl(report.url)}`}`;

function peopleOf({ individuals }: Report): string {
  if (individuals === null || individuals.estimate === 0) return '';
  const number = new Intl.NumberFormat('en').format(individuals.estimate);
  return say(`bound_${individuals.bound.replace('-', '_')}`, { number }) ?? number;
}

/** Why: nothing is said of pages where nothing lies. */
function reasonsOf(report: Report): string[] {
  const { verdict } = report;
  const unread = unreadWords(report);
  if (verdict.level === 'not-scanned') return [unread!];
  if (verdict.level === 'none') return unread === null ? [] : [unread];
  const lowered = verdict.lowered.map(({ text, from, to }) => `Lowered from ${from} to ${to}: ${text}`);
  return [...verdict.reasons.map(({ text }) => text), ...lowered];
}

function foundOf({ verdict, exposures, identifiers, clinical }: Report): string[] {
  if (verdict.level === 'none') return [];
  const counted = [
    ...identifiers.map(({ type, title = nameOf('pattern', type), count }) => `${title} ×${count}`),
    ...clinical.map(({ type, count }) => `${nameOf('pattern', type)} ×${count}`),
  ];
  const open = exposures.map(({ kind, product }) => `${nameOf('exposure', kind)}${product ? ` (${product})` : ''}`);
  return [...open, ...counted].length === 0 ? [] : [`Found: ${[...open, ...counted].join(', ')}`];
}

function summaryOf({ files, bytes, levels, unread }: Outcome): string {
  const pages = ORDER.flatMap(level => (levels[level] ? [`${levels[level]} ${level}`] : []));
  const read = `${files} ${files === 1 ? 'file' : 'files'}, ${sizeOf(bytes)}: ${pages.join(', ') || 'nothing read'}.`;
  return unread === 0 ? read : `${read} ${unread} could not be read, or only in part.`;
}
