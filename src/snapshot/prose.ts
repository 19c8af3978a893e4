import type { Tree } from './tree';
import { lookBelow } from './walk';

const LOOK_AHEAD = 20_000;
const ENOUGH = 200;
const NOT_PROSE = new Set(['pre', 'code', 'script', 'style', 'table', 'nav', 'footer', 'template', 'noscript']);

/** Paragraphs, and what divides them: where those are short, these are many. */
const READ = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'blockquote']);

/** Whether a page is a text for people, with paragraphs: there, what stands in `pre` and `code` is an illustration. */
export function createProseCheck<Node>(tree: Tree<Node>, root: Node): () => boolean {
  let answer: boolean | null = null;
  return () => {
    answer ??= isProse(tree, root);
    return answer;
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
