import type { Chunk } from '../../../src/detect/types';
import { parseHtml } from '../../../src/parsed/trees';
import { snapshot } from '../../../src/snapshot';
import type { Random } from './random';
import { capital, paragraph, sentence, word } from './words';

/** An ordinary page of some 20 KB (navigation, headings, paragraphs, links, now and then a table) as the snapshot gives it. */
export function page(random: Random, wide = 0): readonly Chunk[] {
  const { tree, root } = parseHtml(html(random, wide));
  return [...snapshot(tree, root, { url: PLACE, contentType: 'text/html' })];
}

/** The address that every text is read under. */
export const PLACE = 'https://news.lakeshore-press.net/2025/index.html';

/** The same page before it was read. */
export function html(random: Random, wide = 0): string {
  const parts = [`<nav><ul>${repeat(random.int(8, 25), () => `<li>${link(random)}</li>`)}</ul></nav>`];
  for (let left = random.int(12, 30); left > 0; left -= 1) {
    parts.push(`<h2>${sentence(random, wide)}</h2>`);
    parts.push(repeat(random.int(1, 4), () => `<p>${paragraph(random, wide)} ${link(random)}</p>\n`));
    if (random.chance(12)) parts.push(table(random));
  }
  parts.push(`<footer>${repeat(6, () => link(random))}</footer>`);
  return `<!doctype html><title>${capital(word(random))}</title><body>${parts.join('\n')}`;
}

const link = (random: Random): string =>
  `<a href="/${word(random)}/${random.int(1, 9_999)}">${capital(word(random))} ${word(random)}</a> `;

function table(random: Random): string {
  const head = `<tr>${repeat(4, () => `<th>${capital(word(random))}</th>`)}</tr>`;
  const row = () =>
    `<tr><td>${capital(word(random))} ${word(random)}</td><td>${random.int(1, 9_999)}</td>` +
    `<td>${random.int(1, 99)}.${random.digits(2)}</td><td>${word(random)}</td></tr>`;
  return `<table>${head}${repeat(random.int(5, 25), row)}</table>`;
}

export const repeat = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');
