import { type Chunk, type Link, saysName } from '../detect';
import { NO_VALUE } from '../snapshot/html-form';
import { emptyData, type PageData } from '../snapshot/page-data';
import { CELL } from '../snapshot/text';
import type { Tree } from '../snapshot/tree';
import { pieces } from '../snapshot/walk';
import { shadowRootOf } from './dom-tree';
import { dataBelow } from './page-data';

/** Texts in a chunk, and characters of them, at most; elements between two chunks. */
const TEXTS = 1_000;
const CHUNK = 16_384;
const ELEMENTS = 5_000;
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
 * What a live page says, for a screening: each of its texts in a line, what its forms hold, its links, what its scripts hand its
 * program. None of the structure that a scan reads, so that the browser's own code does nearly all. `found` hears of every shadow
 * root.
 */
export const pageText = (tree: Tree<Node>, found: (root: ShadowRoot) => void): Generator<Chunk> =>
  textBelow(document, tree, emptyData(), found);

function* textBelow(
  root: Document | ShadowRoot,
  tree: Tree<Node>,
  data: PageData,
  found: (root: ShadowRoot) => void,
): Generator<Chunk> {
  const silent = new Set<Node>();
  for (const element of root.querySelectorAll(SILENT)) for (const child of element.childNodes) silent.add(child);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (silent.has(node)) continue;
    texts.push(node.data);
    length += node.data.length;
    if (texts.length < TEXTS && length < CHUNK) continue;
    for (const text of pieces(`${texts.join('\n')}\n`, CHUNK)) yield { text };
    texts = [];
    length = 0;
  }
  for (const text of pieces(`${texts.join('\n')}\n${linesOf(root)}`, CHUNK)) yield { text };
  for (const text of pieces(dataBelow(root, tree, data), CHUNK)) yield { text };
  yield { text: '', links: linksOf(root) };
  let elements = 0;
  for (const element of root.querySelectorAll('*')) {
    elements += 1;
    if (elements % ELEMENTS === 0) yield { text: '' };
    const shadow = shadowRootOf(element);
    if (shadow === null) continue;
    found(shadow);
    yield* textBelow(shadow, tree, data, found);
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
    const isFilled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isFilled && !NO_VALUE.has(element.type)) lines.push(element.value);
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
  // One list may hold them all: what is said around them is asked for once.
  const known = new Map<Element, Surroundings>();
  return links.map(({ element, href, text }) => {
    const row = element.closest(ROW);
    const around = row ?? element.parentElement ?? element;
    const said = known.get(around) ?? surroundings(around, row !== null, known.size);
    known.set(around, said);
    return { href, text, isNavigation: element.closest(NAVIGATION) !== null, ...said };
  });
}

type Surroundings = Omit<Link, 'href' | 'text' | 'isNavigation'>;

/** What stands around links, their row or else what they are in: all that a scan reads beside one of them, and more. */
function surroundings(around: Element, isRow: boolean, number: number): Surroundings {
  return {
    before: around.textContent.slice(0, MOST_BESIDE),
    after: '',
    ...(FOLDER.test(around.outerHTML.slice(0, MOST_BESIDE)) && { isFolder: true }),
    ...(isRow && { row: number }),
  };
}
