import type { Tree } from './tree';

/** What is done with the nodes of a tree, in document order. */
export interface Visitor<Node> {
  /** An element begins. Null skips what is inside; otherwise what to do when it ends. */
  enter(node: Node, name: string): (() => void) | null;
  /** A piece of a text node: long ones come in several. */
  text(data: string): void;
  /** Asked after every step: true lets whoever drives the walk rest here. */
  isPauseDue(): boolean;
}

/** Characters in a chunk, at most. */
export const CHUNK = 65_536;
/** Characters of a text node handled at once. */
export const PIECE = 16_384;
/** Nodes walked between two pauses, at most. */
export const NODES = 2_000;

/**
 * Walks a tree without recursion, pausing where the visitor asks for it. The way back up is remembered, not read from
 * the tree: a page may move or remove nodes during a pause, and the walk still ends.
 */
export function* walk<Node>(tree: Tree<Node>, root: Node, visitor: Visitor<Node>): Generator<void> {
  const ancestors: { node: Node; leave: () => void }[] = [];
  let node: Node | null = root;
  while (node !== null) {
    const name = tree.name(node);
    let child: Node | null = null;
    if (name === '#text') {
      for (const piece of pieces(tree.data(node), PIECE)) {
        visitor.text(piece);
        if (visitor.isPauseDue()) yield;
      }
    } else if (!name.startsWith('#')) {
      const leave = visitor.enter(node, name);
      child = leave && tree.firstChild(node);
      if (leave && child) ancestors.push({ node, leave });
      else leave?.();
    }
    if (visitor.isPauseDue()) yield;
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = node === root ? null : tree.nextSibling(node);
    while (next === null) {
      const ancestor = ancestors.pop();
      if (!ancestor) return;
      ancestor.leave();
      next = ancestor.node === root ? null : tree.nextSibling(ancestor.node);
    }
    node = next;
  }
}

/** The nodes below a root in document order, at most `limit` of them: for a look ahead. */
export function* below<Node>(tree: Tree<Node>, root: Node, limit: number): Generator<[node: Node, depth: number]> {
  const ancestors: Node[] = [];
  let node: Node | null = tree.firstChild(root);
  for (let seen = 0; node !== null && seen < limit; seen += 1) {
    yield [node, ancestors.length];
    const child: Node | null = tree.firstChild(node);
    if (child) {
      ancestors.push(node);
      node = child;
      continue;
    }
    let next: Node | null = tree.nextSibling(node);
    while (next === null) {
      const ancestor = ancestors.pop();
      if (ancestor === undefined) return;
      next = tree.nextSibling(ancestor);
    }
    node = next;
  }
}

/** A text in pieces of at most `size` characters, at least one, never cut between the halves of a surrogate pair. */
export function* pieces(text: string, size: number): Generator<string> {
  let start = 0;
  do {
    let end = Math.min(start + size, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end -= 1;
    yield text.slice(start, end);
    start = end;
  } while (start < text.length);
}
