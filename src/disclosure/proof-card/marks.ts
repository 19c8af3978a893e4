import type { Box, Words } from './drawing';

/** Measures and colours of the card: dark on white, as it is printed and pasted into mails. */
export const WIDTH = 760;
export const EDGE = 40;
export const INNER = WIDTH - 2 * EDGE;
const INK = '#1b1f24';
export const MUTED = '#545c66';
export const LINE = '#dcdfe3';
export const PAPER = '#ffffff';
export const TINT = '#f3f5f7';
export const ACCENT = '#1c5a9e';
export const LIVE = '#97112e';

/** A rectangle. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  other: Partial<Box> & { fill: string },
): Box => ({
  kind: 'box',
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
  radius: 0,
  opacity: 1,
  ...other,
});

/** A line of text. */
export const text = (said: string, x: number, y: number, other: Partial<Words> & { size: number }): Words => ({
  kind: 'words',
  x: rounded(x),
  y: rounded(y),
  weight: 400,
  font: 'text',
  anchor: 'start',
  fill: INK,
  opacity: 1,
  text: said,
  ...other,
});

const rounded = (value: number): number => Math.round(value * 10) / 10;
