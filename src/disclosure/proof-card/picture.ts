import { moment } from '../say/amounts';
import type { Language } from '../types';
import { wordsOf } from '../words';
import { type Drawing, FONTS, fitted, type Mark, widthOf, wrapped } from './drawing';
import { ACCENT, box, EDGE, INNER, LINE, LIVE, MUTED, PAPER, TINT, text, WIDTH } from './marks';
import type { Column, Line, ProofCard } from './types';
import { cardWords } from './words';

/** Columns side by side, rows under them, and how strongly each row is drawn: they fade, as there are more. */
const MOST_COLUMNS = 5;
const ROWS = [0.9, 0.55, 0.28, 0.12];
const ROW = 30;
const HEAD = 62;

/** The card as a picture: a table whose cells are shapes, and under it what was counted. */
export function proofCardPicture(card: ProofCard, language: Language): Drawing {
  const words = cardWords[language];
  const say = wordsOf(language);
  const marks: Mark[] = [];
  let y = 58;

  marks.push(text(card.title, EDGE, y, { size: 22, weight: 600 }));
  if (card.isLive) marks.push(...pill(words.live, y));
  y += 27;
  marks.push(text(fitted(card.host, INNER, 15, 'code'), EDGE, y, { size: 15, font: 'code', fill: ACCENT }));
  y += 23;
  marks.push(text(`${words.seen}${say.colon}${moment(say, card.seenAt)}`, EDGE, y, { size: 13, fill: MUTED }));
  y += 14;

  if (card.columns.length > 0) {
    y = heading(marks, words.columns, y);
    y = table(marks, card.columns, words.more, y);
  }
  y = heading(marks, words.counted, y);
  y = card.counted.length === 0 ? note(marks, card.uncounted, y) : list(marks, card.counted, y);
  if (card.known.length > 0) {
    y = heading(marks, words.known, y);
    y = list(marks, card.known, y);
  }
  y += 18;
  marks.push(box(EDGE, y, INNER, 1, { fill: LINE }));
  y += 10;
  for (const sentence of [words.promise, ...(card.columns.length > 0 ? [words.legend] : [])]) {
    for (const part of wrapped(sentence, INNER, 12)) {
      y += 17;
      marks.push(text(part, EDGE, y, { size: 12, fill: MUTED }));
    }
  }
  const height = y + 34;
  const ground = [
    box(0, 0, WIDTH, height, { fill: PAPER }),
    box(0, 0, WIDTH, 6, { fill: card.isLive ? LIVE : ACCENT }),
  ];
  return {
    width: WIDTH,
    height,
    title: [card.title, card.host].filter(Boolean).join(': '),
    fonts: FONTS,
    marks: [...ground, ...marks],
  };
}

function heading(marks: Mark[], title: string, y: number): number {
  marks.push(text(title, EDGE, y + 26, { size: 13, weight: 600, fill: MUTED }));
  return y + 38;
}

/** Names of columns over rows of shapes, each row fainter than the one before. */
function table(marks: Mark[], columns: readonly Column[], more: (count: number) => string, top: number): number {
  const shown = columns.slice(0, MOST_COLUMNS);
  const width = INNER / shown.length;
  const most = width - 24;
  marks.push(box(EDGE, top, INNER, HEAD + ROWS.length * ROW, { fill: TINT, radius: 8 }));
  shown.forEach(({ name, kind, shape }, index) => {
    const x = EDGE + index * width + 14;
    marks.push(text(fitted(name, most, 13, 'code'), x, top + 22, { size: 13, weight: 600, font: 'code' }));
    wrapped(kind, most, 11)
      .slice(0, 2)
      .forEach((part, line) => void marks.push(text(part, x, top + 37 + line * 13, { size: 11, fill: MUTED })));
    ROWS.forEach((opacity, row) => {
      const y = top + HEAD + row * ROW;
      marks.push(...cell(shape, x, y, most, opacity, row));
    });
  });
  marks.push(box(EDGE + 14, top + HEAD - 4, INNER - 28, 1, { fill: LINE }));
  const bottom = top + HEAD + ROWS.length * ROW;
  return columns.length > shown.length ? note(marks, more(columns.length - shown.length), bottom + 4) : bottom;
}

/** A shape in its own signs; what has no one shape is a bar. */
function cell(shape: string, x: number, y: number, most: number, opacity: number, row: number): Mark[] {
  if (shape === '')
    return [
      box(x, y + 9, most * (BARS[row % BARS.length] ?? 1), 9, { fill: MUTED, radius: 4, opacity: opacity * 0.45 }),
    ];
  return [text(fitted(shape, most, 13, 'code'), x, y + 18, { size: 13, font: 'code', opacity })];
}
const BARS = [0.72, 0.5, 0.82, 0.6];

/** Labels on the left, what there is to them on the right. */
function list(marks: Mark[], lines: readonly Line[], top: number): number {
  const left = INNER * 0.46;
  let y = top;
  for (const { label, text: said } of lines) {
    const labels = wrapped(label, left - 20, 14);
    const parts = wrapped(said, INNER - left, 14);
    labels.forEach((part, index) => void marks.push(text(part, EDGE, y + 17 + index * 19, { size: 14, fill: MUTED })));
    parts.forEach(
      (part, index) => void marks.push(text(part, EDGE + left, y + 17 + index * 19, { size: 14, weight: 600 })),
    );
    y += Math.max(labels.length, parts.length) * 19 + 7;
  }
  return y;
}

function note(marks: Mark[], said: string, y: number): number {
  marks.push(text(said, EDGE, y + 17, { size: 13, fill: MUTED }));
  return y + 24;
}

/** A mark at the right edge. */
function pill(said: string, y: number): Mark[] {
  const width = Math.min(widthOf(said, 12, 'text', 600) + 24, INNER / 2);
  const x = WIDTH - EDGE - width;
  const inside = { size: 12, weight: 600, fill: PAPER, anchor: 'middle' } as const;
  return [
    box(x, y - 18, width, 26, { fill: LIVE, radius: 13 }),
    text(fitted(said, width - 20, 12), x + width / 2, y - 1, inside),
  ];
}
