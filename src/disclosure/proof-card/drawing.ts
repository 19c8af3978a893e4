/** A picture as plain data: SVG, a page and a canvas draw the same from it. Sizes in pixels, `y` of a text is its base line. */
export interface Drawing {
  width: number;
  height: number;
  /** What the picture says, in a line, for those who can't see it. */
  title: string;
  fonts: Readonly<Record<Words['font'], string>>;
  marks: readonly Mark[];
}

export type Mark = Box | Words;

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string;
  /** 0 to 1. */
  opacity: number;
}

export interface Words {
  kind: 'words';
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  font: 'text' | 'code';
  fill: string;
  opacity: number;
  /** What of the text stands at `x`. */
  anchor: 'start' | 'middle';
  text: string;
}

/** Fonts that every system has: a picture brings none along. */
export const FONTS: Readonly<Record<Words['font'], string>> = {
  text: 'Segoe UI, Helvetica Neue, Arial, Liberation Sans, sans-serif',
  code: 'Consolas, Menlo, Liberation Mono, monospace',
};

/** How wide a text gets at most, near enough: nothing measures letters here. */
export function widthOf(text: string, size: number, font: Words['font'], weight: Words['weight'] = 400): number {
  const wide = font === 'code' ? 0.61 : weight === 600 ? 0.6 : 0.55;
  return [...text].length * size * wide;
}

/** The text in lines of at most that width, broken at spaces; a word that is longer is cut. */
export function wrapped(text: string, most: number, size: number, font: Words['font'] = 'text'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, font) <= most) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, most, size, font));
  }
  return lines;
}

/** The text, or as much of it as that width holds. */
export function fitted(text: string, most: number, size: number, font: Words['font'] = 'text'): string {
  const characters = [...text];
  const room = Math.max(1, Math.floor(most / widthOf('x', size, font)));
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join('')}…`;
}
