import { type Figure, shown, table } from './figure';
import type { Section } from './held';
import type { PeerFigure } from './node/peers';
import type { TextFigure } from './node/texts';

/** What came of one part: figures, or packages beside them. */
export type Part = { figures: readonly Figure[] } | { texts: readonly TextFigure[]; peers: readonly PeerFigure[] };

/** A part that was measured, where and when. */
export interface Run {
  machine: string;
  date: Date;
  part: Part;
}

/** A part as Markdown. */
export function report({ machine, date, part }: Run): string {
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${bodyOf(part)}\n\n${day}, ${machine}.`;
}

const bodyOf = (part: Part): string =>
  'peers' in part ? peerTable(part.texts, part.peers) : table('what', part.figures);

/** The README with a part between its marks. */
export function inReadme(readme: string, section: Section, written: string): string {
  const begin = `<!-- bench ${section} -->`;
  const start = readme.indexOf(begin);
  const end = readme.indexOf(`<!-- /bench ${section} -->`);
  if (start < 0 || end < start) throw new Error(`README.md has no lines ${begin} and its end`);
  return `${readme.slice(0, start + begin.length)}\n\n${written}\n\n${readme.slice(end)}`;
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
