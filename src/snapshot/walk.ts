import type { Tree } from './tree';

/** What is done with the nodes of a tree, in document order. */
export interface Visitor<Node> {
  /** An element begins. `SKIP` leaves out what is inside; any other number is handed to `leave` when it ends. */
  enter(node: Node, name: string): number;
  leave(mark: number): void;
  /** A piece of a text node: long ones come in several. */
  text(data: string): void;
  /** Asked after every step: true lets whoever drives the walk rest here. */
  isPauseDue(): boolean;
}

/** Characters in a chunk, at most. In the first few, as code is slow until a browser has compiled it; then twice as many each time. */
const FIRST_CHUNK = 256;
const CHUNK = 8_192;
/** Characters of a text node handled at once. */
const PIECE = 16_384;
/** Nodes walked between two pauses, at most. */
export const NODES = 500;
export const SKIP = -1;

/** Whether a name is that of an element: `#text`, `#comment` and the like are none. */
export const isElement = (name: string): boolean => name.charCodeAt(0) !== 35;

/**
 * Walks a tree without recursion, pausing where the visitor asks for it. The way back up is remembered, not read from
 * the tree: a page may move or remove nodes during a pause, and the walk still ends.
 */
export function* walk<Node>(tree: Tree<Node>, root: Node, visitor: Visitor<Node>): Generator<void> {
  const ancestors: Node[] = [];
  const marks: number[] = [];
  let node: Node = root;
  for (;;) {
    const name = tree.name(node);
    let child: Node | null = null;
    if (name === '#text') {
      const data = tree.data(node);
      if (data.length <= PIECE) visitor.text(data);
      else
        for (const piece of pieces(data, PIECE)) {
          visitor.text(piece);
          if (visitor.isPauseDue()) yield;
        }
    } else if (isElement(name)) {
      const mark = visitor.enter(node, name);
      if (mark !== SKIP) {
        child = tree.firstChild(node);
        if (child === null) visitor.leave(mark);
        else {
          ancestors.push(node);
          marks.push(mark);
        }
      }
    }
    if (visitor.isPauseDue()) yield;
    let next = child ?? (node === root ? null : tree.nextSibling(node));
    while (next === null) {
      const ancestor = ancestors.pop();
      if (ancestor === undefined) return;
      visitor.leave(marks.pop()!);
      next = ancestor === root ? null : tree.nextSibling(ancestor);
    }
    node = next;
  }
}

/** Looks at the nodes below a root in document order, at most `limit` of them, until `look` says that it has seen enough. */
export function lookBelow<Node>(
  tree: Tree<Node>,
  root: Node,
  limit: number,
  look: (node: Node, name: string, depth: number) => boolean | undefined,
): void {
  const ancestors: Node[] = [];
  let node = tree.firstChild(root);
  for (let seen = 0; node !== null && seen < limit; seen += 1) {
    const name = tree.name(node);
    if (look(node, name, ancestors.length)) return;
    const child: Node | null = isElement(name) ? tree.firstChild(node) : null;
    if (child !== null) ancestors.push(node);
    let next: Node | null = child ?? tree.nextSibling(node);
    while (next === null) {
      const ancestor = ancestors.pop();
      if (ancestor === undefined) return;
      next = tree.nextSibling(ancestor);
    }
    node = next;
  }
}

/** Cuts what was written into chunks. */
export interface Chunker {
  /** Whether so many characters are a chunk. */
  isFull(length: number): boolean;
  cut(text: string): Generator<string>;
}

/** Chunks whose first ones are short. */
export function makeChunker(): Chunker {
  let size = FIRST_CHUNK;
  return {
    isFull: length => length >= size,
    *cut(text) {
      let start = 0;
      do {
        const end = endOf(text, start, size);
        yield text.slice(start, end);
        start = end;
        size = Math.min(size * 2, CHUNK);
      } while (start < text.length);
    },
  };
}

/** A text in pieces of at most `size` characters, at least one. */
export function* pieces(text: string, size: number): Generator<string> {
  let start = 0;
  do {
    const end = endOf(text, start, size);
    yield text.slice(start, end);
    start = end;
  } while (start < text.length);
}

/** Where a piece of at most `size` characters ends: never between the halves of a surrogate pair. */
function endOf(text: string, start: number, size: number): number {
  const end = Math.min(start + size, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
