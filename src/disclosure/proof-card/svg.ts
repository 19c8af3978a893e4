import type { Drawing, Mark } from './drawing';

/** The picture as SVG: rectangles and text, every text escaped; no script, style sheet, font or address of anybody. */
export function svgOf({ width, height, title, fonts, marks }: Drawing): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return [head, `<title>${escaped(title)}</title>`, ...marks.map(mark => markOf(mark, fonts)), '</svg>', ''].join('\n');
}

function markOf(mark: Mark, fonts: Drawing['fonts']): string {
  const { x, y, fill, opacity } = mark;
  const place = `x="${x}" y="${y}" fill="${fill}" fill-opacity="${opacity}"`;
  if (mark.kind === 'box') {
    return `<rect ${place} width="${mark.width}" height="${mark.height}" rx="${mark.radius}"/>`;
  }
  const font = `font-family="${fonts[mark.font]}" font-size="${mark.size}" font-weight="${mark.weight}" text-anchor="${mark.anchor}"`;
  return `<text ${place} ${font} xml:space="preserve">${escaped(mark.text)}</text>`;
}

/** Text for XML: its signs as entities, characters that XML does not take left out. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
