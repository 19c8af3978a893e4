import { type Figure, shown, table } from './figure';
import type { PeerFigure } from './node/peers';
import type { TextFigure } from './node/texts';

/** All that one run has measured. */
export interface Run {
  machine: string;
  date: Date;
  figures: readonly Figure[];
  texts: readonly TextFigure[];
  peers: readonly PeerFigure[];
  missing: readonly string[];
}

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** The run as Markdown. */
export function report({ machine, date, figures, texts, peers, missing }: Run): string {
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return [
    `Measured on ${day} with \`npm run bench\` (${machine}). *Times* are times of a bare loop over the same characters in the ` +
      'same run; a megabyte is a million characters.',
    table('what', figures),
    ...(peers.length > 0 ? [peerTable(texts, peers)] : []),
    ...missing.map(reason => `Not measured: ${reason}.`),
  ].join('\n\n');
}

/** The README with the run between its marks. */
export function inReadme(readme: string, written: string): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no lines ${BEGIN} and ${END}`);
  return `${readme.slice(0, start + BEGIN.length)}\n\n${written}\n\n${readme.slice(end)}`;
}

/** Megabytes a second, text by text: this engine, the loop, the packages for the same purpose. */
function peerTable(texts: readonly TextFigure[], peers: readonly PeerFigure[]): string {
  const names = [...new Set(peers.map(({ peer }) => peer))];
  const rows = [...new Set(peers.map(({ text }) => text))].map(text => {
    const own = texts.find(({ name }) => name === text)?.speed;
    const others = names.map(name => cell(peers.find(figure => figure.text === text && figure.peer === name)));
    return `| ${[text, own?.bare.toFixed(0) ?? '', own?.engine.toFixed(0) ?? '', ...others].join(' | ')} |`;
  });
  const head = ['MB/s', 'bare loop', 'this engine', ...names];
  return [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows].join('\n');
}

function cell(figure: PeerFigure | undefined): string {
  if (!figure) return '';
  return figure.speed === null ? figure.note : `${shown(figure.speed)} (${figure.note})`;
}
