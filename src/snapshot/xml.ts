import type { Chunk } from '../detect/types';
import { CELL, CLOSE, OPEN } from './text';
import type { Tree } from './tree';
import { CHUNK, NODES, pieces, walk } from './walk';
import { createWriter } from './writer';

/** An XML document: nested elements, attributes as children called `@name`. */
export function* writeXml<Node>(tree: Tree<Node>, root: Node): Generator<Chunk> {
  const writer = createWriter(() => {});
  let nodes = 0;

  const open = (name: string) => {
    writer.sign(OPEN);
    writer.text(name);
    writer.sign(CELL);
  };
  const close = () => writer.sign(CLOSE);

  const steps = walk(tree, root, {
    enter(node) {
      open(tree.qualifiedName(node));
      for (const [name, value] of tree.attributes(node)) {
        open(`@${name}`);
        writer.text(value);
        close();
      }
      return close;
    },
    text: data => writer.text(data),
    isPauseDue() {
      nodes += 1;
      return nodes % NODES === 0 || writer.length() >= CHUNK;
    },
  });
  for (const _ of steps) for (const text of pieces(writer.take(), CHUNK)) yield { text };
  for (const text of pieces(writer.take(), CHUNK)) yield { text };
}
