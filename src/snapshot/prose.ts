import { ERROR_PAGE } from './error-page';
import type { Tree } from './tree';
import { lookBelow } from './walk';

const LOOK_AHEAD = 20_000;
const ENOUGH = 200;
const NOT_PROSE = new Set(['pre', 'code', 'script', 'style', 'table', 'nav', 'footer', 'template', 'noscript']);

/** Paragraphs, and what divides them: where those are short, these are many. */
const READ = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'blockquote']);

/** Two lines of a form as old programs print it: `Name ....... Ana Roe`. */
const PRINT_OUT = /^\s*(?:[A-Z][\w /'-]*\.{3,} +\S.*(?:\n\s*|$)){2}/;

/**
 * Tells what stands in a `pre` or `code` as an illustration: that of a text for people, with paragraphs, unless it is a
 * print-out, or the page one on which a program shows what went wrong.
 */
export function createIllustrationCheck<Node>(tree: Tree<Node>, root: Node, title: string): (node: Node) => boolean {
  let isText: boolean | null = ERROR_PAGE.test(title) ? false : null;
  return node => {
    isText ??= isProse(tree, root);
    if (!isText) return false;
    const first = tree.firstChild(node);
    return first === null || tree.name(first) !== '#text' || !PRINT_OUT.test(tree.data(first).slice(0, 500));
  };
}

function isProse<Node>(tree: Tree<Node>, root: Node): boolean {
  let length = 0;
  let paragraph = Number.POSITIVE_INFINITY;
  let excluded = Number.POSITIVE_INFINITY;
  lookBelow(tree, root, LOOK_AHEAD, (node, name, depth) => {
    if (depth <= paragraph) paragraph = Number.POSITIVE_INFINITY;
    if (depth <= excluded) excluded = Number.POSITIVE_INFINITY;
    if (NOT_PROSE.has(name)) excluded = Math.min(excluded, depth);
    if (READ.has(name)) paragraph = Math.min(paragraph, depth);
    if (name !== '#text' || paragraph >= depth || excluded < depth) return false;
    length += tree.data(node).trim().length;
    return length >= ENOUGH;
  });
  return length >= ENOUGH;
}
