import { type Chunk, type Link, saysName } from '../detect';
import { CELL } from '../snapshot/text';
import { shadowRootOf } from './dom-tree';

/** Texts in a chunk, at most; elements between two. */
const TEXTS = 1_000;
const ELEMENTS = 5_000;
/** Characters of a text that go into one chunk. */
const PIECE = 65_536;
/** What stands in them is code, or shown by no browser that runs scripts. */
const SILENT = 'script, style, noscript';
/** What says what is filled in, or stands for a picture or a value. */
const NAMES = ['name', 'id', 'aria-label', 'placeholder', 'alt', 'value'];
const LABELS = 'th, dt, label, tr:first-child > td, [role="columnheader"]';
const MOST_LINKS = 5_000;
const ROW = 'tr, li, [role="row"], [role="listitem"]';
const NAVIGATION = 'nav, header, footer, aside, [role="navigation"], [class*="breadcrumb" i]';
const FOLDER = /folder|directory|\bdir\b/i;
const MOST_BESIDE = 400;

/**
 * What a live page says, for a screening: each of its texts in a line, what its forms hold, its links. None of the structure that
 * a scan reads, so that the browser's own code does nearly all. `found` hears of every shadow root.
 */
export const pageText = (found: (root: ShadowRoot) => void): Generator<Chunk> => textBelow(document, found);

function* textBelow(root: Document | ShadowRoot, found: (root: ShadowRoot) => void): Generator<Chunk> {
  const silent = new Set<Node | null>(root.querySelectorAll(SILENT));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts: string[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (silent.has(node.parentNode)) continue;
    const { data } = node;
    texts.push(data.length > PIECE ? '' : data);
    if (texts.length < TEXTS && data.length <= PIECE) continue;
    yield { text: `${texts.join('\n')}\n` };
    texts = [];
    for (let at = 0; data.length > PIECE && at < data.length; at += PIECE) yield { text: data.slice(at, at + PIECE) };
  }
  yield { text: `${texts.join('\n')}\n${linesOf(root)}`, links: linksOf(root) };
  let elements = 0;
  for (const element of root.querySelectorAll('*')) {
    elements += 1;
    if (elements % ELEMENTS === 0) yield { text: '' };
    const shadow = shadowRootOf(element);
    if (shadow === null) continue;
    found(shadow);
    yield* textBelow(shadow, found);
  }
}

/** Headings of columns and other labels, as what they are; names and contents of what can be filled in, and what stands for pictures. */
function linesOf(root: Document | ShadowRoot): string {
  const lines = Array.from(
    root.querySelectorAll(LABELS),
    ({ textContent }) => textContent.slice(0, MOST_BESIDE) + CELL,
  );
  for (const element of root.querySelectorAll('input, textarea, [alt], [value]')) {
    for (const name of NAMES) lines.push(element.getAttribute(name) ?? '');
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) lines.push(element.value);
  }
  return lines.filter(line => line !== '').join('\n');
}

/** Its links, if any of them says the name that its address ends with. */
function linksOf(root: Document | ShadowRoot): Link[] {
  const links = [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS).map(element => ({
    element,
    href: element.getAttribute('href')!,
    text: element.textContent.replace(/\s+/g, ' ').trim(),
  }));
  if (!links.some(saysName)) return [];
  const rows = new Map<Element | null, number>([[null, 0]]);
  return links.map(({ element, href, text }) => {
    const row = element.closest(ROW);
    if (!rows.has(row)) rows.set(row, rows.size);
    const around = row ?? element.parentElement ?? element;
    return {
      href,
      text,
      before: around.textContent.slice(0, MOST_BESIDE),
      after: '',
      isNavigation: element.closest(NAVIGATION) !== null,
      ...(FOLDER.test(around.outerHTML.slice(0, MOST_BESIDE)) && { isFolder: true }),
      ...(row !== null && { row: rows.get(row)! }),
    };
  });
}
