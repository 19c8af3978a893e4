import type { Chunk } from '../detect/types';
import { CELL, CLOSE, OPEN, REPEATED } from './text';
import type { Tree } from './tree';
import { isElement, makeChunker, NODES, walk } from './walk';
import { createWriter } from './writer';

/** An XML document: nested elements, attributes as children called `@name`, one of several siblings called `name[]`. */
export function* writeXml<Node>(tree: Tree<Node>, root: Node): Generator<Chunk> {
  const writer = createWriter(() => {});
  let nodes = 0;
  const chunker = makeChunker();
  /** By depth: the name of the element before. */
  const before: string[] = [''];

  const open = (name: string) => {
    writer.sign(OPEN);
    writer.text(name);
    writer.sign(CELL);
  };
  const close = () => writer.sign(CLOSE);
  const isOneOfMany = (node: Node, name: string): boolean => {
    const isAfter = before.at(-1) === name;
    before[before.length - 1] = name;
    return (isAfter || nextName(tree, node) === name) && hasParts(tree, node);
  };

  const steps = walk(tree, root, {
    enter(node) {
      const name = tree.qualifiedName(node);
      open(node !== root && isOneOfMany(node, name) ? name + REPEATED : name);
      for (const [attribute, value] of tree.attributes(node)) {
        open(`@${attribute}`);
        writer.text(value);
        close();
      }
      before.push('');
      return 0;
    },
    leave() {
      before.pop();
      close();
    },
    text: data => writer.text(data),
    isPauseDue() {
      nodes += 1;
      return nodes % NODES === 0 || chunker.isFull(writer.length());
    },
  });
  for (const _ of steps) for (const text of chunker.cut(writer.take())) yield { text };
  for (const text of chunker.cut(writer.take())) yield { text };
}

/** Nodes that are looked at for the next element, or the first. */
const LOOKED = 5;

function nextName<Node>(tree: Tree<Node>, node: Node): string | null {
  const next = firstElement(tree, tree.nextSibling(node));
  return next && tree.qualifiedName(next);
}

/** Elements inside, or several attributes: a value alone is no row. */
function hasParts<Node>(tree: Tree<Node>, node: Node): boolean {
  return firstElement(tree, tree.firstChild(node)) !== null || [...tree.attributes(node)].length > 1;
}

function firstElement<Node>(tree: Tree<Node>, from: Node | null): Node | null {
  let node = from;
  for (let seen = 0; node !== null && seen < LOOKED; seen += 1, node = tree.nextSibling(node))
    if (isElement(tree.name(node))) return node;
  return null;
}
