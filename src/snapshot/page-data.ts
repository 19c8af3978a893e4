import { DATA, DATA_END } from './text';
import type { Tree } from './tree';
import { lookBelow } from './walk';
import { type Writer, withoutControls } from './writer';

/** Of all scripts of a page no more is read; characters. */
const MOST = 524_288;
const MOST_SCRIPTS = 20;
const BEGINNING = 300;
const MOST_IN_HEAD = 500;
/** JSON by its type; what it tells of the page itself is read as metadata. */
const TYPE = /^(?:application|text)\/(?!ld\+)(?:[\w.-]+\+)?json\b/i;
/** A program's first statement hands it an object or a list: `window.__STATE__ = {"…`. */
const HANDED = /^\s*(?:(?:var|let|const) )?[\w$.]{1,80}(?:\[["'][\w$-]{1,60}["']\])?\s*=\s*(?:\{\s*"|\[\s*\{\s*")/;

/** What scripts hand a page's program to show. */
export interface PageData {
  texts: string[];
  /** Characters that may yet be read. */
  left: number;
}

export const emptyData = (): PageData => ({ texts: [], left: MOST });

/** Keeps what an element holds, if it is such a script, or the head with some. */
export function hearData<Node>(data: PageData, tree: Tree<Node>, node: Node, name: string): void {
  if (name === 'head')
    lookBelow(tree, node, MOST_IN_HEAD, (inner, kind) => {
      hearData(data, tree, inner, kind);
      return false;
    });
  if (name !== 'script' || data.left <= 0 || data.texts.length >= MOST_SCRIPTS) return;
  let text = '';
  const isTyped = TYPE.test(tree.attribute(node, 'type') ?? '');
  const isData = () => isTyped || HANDED.test(text.slice(0, BEGINNING));
  lookBelow(tree, node, MOST_SCRIPTS, (inner, kind) => {
    if (kind === '#text') text += tree.data(inner).slice(0, data.left - text.length);
    return text.length >= data.left || !isData();
  });
  if (text === '' || !isData()) return;
  data.left -= text.length;
  data.texts.push(text);
}

/** Writes them behind the page, in the notation of `text.ts`. */
export function writeData({ texts }: PageData, writer: Writer): void {
  for (const text of texts) writer.sign(DATA + withoutControls(text) + DATA_END);
}
