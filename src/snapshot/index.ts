import type { Chunk, Head } from '../detect/types';
import { type Content, child, contentOf, isFormatter } from './form';
import { withGrids } from './grids';
import { writeHtml } from './html';
import { metadataOf } from './metadata';
import type { Tree } from './tree';
import { lookBelow, makeChunker, SKIP, walk } from './walk';
import { writeXml } from './xml';

export type { Tree } from './tree';

/** What the browser or the server says of a document. */
export interface Page {
  /** The whole address. */
  url: string;
  /** As in `document.contentType`; parameters are ignored. */
  contentType: string;
}

/** A document as it stands now. */
export interface Opened {
  head: Head;
  /** As `snapshot`. */
  chunks(): Generator<Chunk>;
}

/** Whether a document is a page, and not data that a browser shows as one. */
export const isPage = <Node>(tree: Tree<Node>, root: Node, page: Page): boolean =>
  contentOf(tree, root, typeOf(page)).form === 'html';

/** Looks once what a document is, for whoever wants both head and text. */
export function openDocument<Node>(tree: Tree<Node>, root: Node, page: Page): Opened {
  const content = contentOf(tree, root, typeOf(page));
  return {
    head: headWith(content, tree, root, page),
    chunks: () => chunksOf(content, tree, page),
  };
}

/** What is known of a page before its text. `root` is the document element. */
export const headOf = <Node>(tree: Tree<Node>, root: Node, page: Page): Head =>
  headWith(contentOf(tree, root, typeOf(page)), tree, root, page);

function headWith<Node>({ form }: Content<Node>, tree: Tree<Node>, root: Node, page: Page): Head {
  const contentType = typeOf(page);
  const title = titleOf(tree, root);
  if (form !== 'html') return { url: page.url, contentType, title, form };
  return { url: page.url, contentType, title, ...metadataOf(tree, root), form: 'page' };
}

/**
 * A page as text in the notation of `text.ts`, with its links, chunk by chunk: rest between two chunks as long as you
 * like, the page may change meanwhile. A chunk may be empty; links come with the chunk in which their line ends.
 */
export function* snapshot<Node>(tree: Tree<Node>, root: Node, page: Page): Generator<Chunk> {
  yield* chunksOf(contentOf(tree, root, typeOf(page)), tree, page);
}

function* chunksOf<Node>(content: Content<Node>, tree: Tree<Node>, page: Page): Generator<Chunk> {
  if (content.form === 'raw') yield* writeRaw(tree, content.root);
  else if (content.form === 'xml') yield* writeXml(tree, content.root);
  else yield* writeHtml(withGrids(tree), content.root, page.url, titleOf(tree, content.root));
}

/** The text of a `pre` or body, as it was served. */
function* writeRaw<Node>(tree: Tree<Node>, root: Node): Generator<Chunk> {
  const chunker = makeChunker();
  let waiting = '';
  const steps = walk(tree, root, {
    enter: node => (isFormatter(tree, node) ? SKIP : 0),
    leave() {},
    text(data) {
      waiting += data;
    },
    isPauseDue: () => chunker.isFull(waiting.length),
  });
  function* flush(): Generator<Chunk> {
    const written = waiting;
    waiting = '';
    for (const text of chunker.cut(written)) yield { text };
  }
  for (const _ of steps) yield* flush();
  yield* flush();
}

function typeOf(page: Page): string {
  return page.contentType.split(';')[0]!.trim().toLowerCase();
}

function titleOf<Node>(tree: Tree<Node>, root: Node): string {
  const head = tree.name(root) === 'html' ? child(tree, root, 'head') : null;
  const title = head && child(tree, head, 'title');
  if (!title) return '';
  let text = '';
  lookBelow(tree, title, 20, (node, name) => {
    if (name === '#text') text += tree.data(node).slice(0, 1_000);
  });
  return text.replace(/\s+/g, ' ').trim().slice(0, 1_000);
}
