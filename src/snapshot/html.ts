import type { Chunk } from '../detect/types';
import { child } from './form';
import { createFormReader } from './html-form';
import * as kind from './html-kinds';
import { createTableWriter } from './html-table';
import { createLinkCollector } from './links';
import { emptyData, hearData, writeData } from './page-data';
import { createIllustrationCheck } from './prose';
import { roleName } from './table-shape';
import { CODE, CODE_END } from './text';
import type { Tree } from './tree';
import { makeChunker, NODES, SKIP, walk } from './walk';
import { createWriter } from './writer';

const MOST_METADATA = 65_536;
const FOLDER = /(?:^|[^a-z])(?:folder|directory|dir)(?:$|[^a-z])/i;
const BREADCRUMB = /breadcrumb/i;

/** An HTML document: visible and hidden text alike, no layout. */
export function* writeHtml<Node>(tree: Tree<Node>, root: Node, url: string, title: string): Generator<Chunk> {
  const links = createLinkCollector();
  const form = createFormReader(tree);
  const writer = createWriter(text => {
    links.hear(text);
    form.hear(text);
  });
  const tables = createTableWriter(tree, writer, links);
  const data = emptyData();
  const isIllustration = createIllustrationCheck(tree, root, title);
  const base = baseOf(tree, root, url);
  let preDepth = 0;
  let navigationDepth = 0;
  let isCode = false;
  let nodes = 0;
  const chunker = makeChunker();

  /** What is to be done when the tables, rows and cells that are open end; the same of labels. */
  const tableEnds: (() => void)[] = [];
  const labelEnds: (() => void)[] = [];

  const enter = (node: Node, ownName: string): number => {
    const hasAttributes = !tree.isBare?.(node);
    const role = hasAttributes ? tree.attribute(node, 'role') : null;
    const ownKind = kind.of(ownName);
    const name = role !== null && (ownKind & kind.GENERIC) > 0 ? roleName(role, ownName) : ownName;
    const what = name === ownName ? ownKind : kind.of(name);
    if ((what & kind.SKIPPED) > 0 && !isShadow(node, name)) {
      writeControl(node, name);
      hearData(data, tree, node, name);
      return SKIP;
    }
    if ((what & kind.BLOCK) === 0) {
      if (name === 'br') return lineBreak();
      links.inline();
    }
    if ((what & kind.SPECIAL) > 0) enterSpecial(node, name);
    const isIcon = hasAttributes && (what & kind.ICON) > 0 && isFolder(node, name);
    if ((what & kind.LEAF) > 0) {
      if (isIcon) links.folder();
      return SKIP;
    }

    let ends = what & (kind.BLOCK | kind.PART | kind.ITEM | kind.NAVIGATION | kind.PRE);
    if ((what & kind.BLOCK) > 0) openBlock((what & kind.PART) > 0);
    if ((what & kind.TABLE) > 0) ends |= openTable(node, name);
    if ((what & kind.ITEM) > 0) links.openItem();
    if (hasAttributes && isNavigation(node, role, what)) ends |= kind.NAVIGATION;
    if ((ends & kind.NAVIGATION) > 0) navigationDepth += 1;
    if ((what & kind.LINK) > 0) ends |= openLink(node);
    if (isIcon) links.folder();
    if (name === 'label') ends |= openLabel(node);
    if ((what & kind.PRE) > 0) preDepth += 1;
    if ((what & kind.CODE) > 0) ends |= openCode(node);
    return ends;
  };
  /** In the order opposite to `enter`. */
  const leave = (ends: number) => {
    if ((ends & (kind.BLOCK | kind.PART)) === 0) writer.gap();
    if (ends === 0) return;
    if ((ends & kind.CODE) > 0) closeCode();
    if ((ends & kind.PRE) > 0) preDepth -= 1;
    if ((ends & kind.LABEL) > 0) labelEnds.pop()?.();
    if ((ends & kind.LINK) > 0) links.closeLink();
    if ((ends & kind.NAVIGATION) > 0) navigationDepth -= 1;
    if ((ends & kind.ITEM) > 0) links.closeItem();
    if ((ends & kind.TABLE) > 0) tableEnds.pop()?.();
    if ((ends & kind.BLOCK) > 0) closeBlock((ends & kind.PART) > 0);
  };

  const enterSpecial = (node: Node, name: string) => {
    if (name === 'img' || name === 'area') writer.text(tree.attribute(node, 'alt') ?? '');
    else if (name === 'input') writeControl(node, name);
    else tables.writePair(name, (tree.attribute(node, 'data') ?? '').slice(0, MOST_METADATA));
  };
  const openBlock = (isPart: boolean) => {
    if (!isPart) writer.block();
    links.openBlock();
  };
  const closeBlock = (isPart: boolean) => {
    if (!isPart) writer.block();
    links.closeBlock();
  };
  const openTable = (node: Node, name: string): number => {
    const end = tables.enter(node, name);
    if (end === null) return 0;
    tableEnds.push(end);
    return kind.TABLE;
  };
  const openLabel = (node: Node): number => {
    labelEnds.push(form.openLabel(tree.attribute(node, 'for')));
    return kind.LABEL;
  };
  const lineBreak = (): number => {
    writer.block();
    links.line();
    return SKIP;
  };
  const openLink = (node: Node): number => {
    const href = tree.attribute(node, 'href');
    if (href === null) return 0;
    links.openLink(resolve(href, base), navigationDepth > 0);
    return kind.LINK;
  };
  const openCode = (node: Node): number => {
    if (isCode || !isIllustration(node)) return 0;
    isCode = true;
    writer.inlineSign(CODE);
    return kind.CODE;
  };
  const closeCode = () => {
    isCode = false;
    writer.inlineSign(CODE_END);
  };
  const writeControl = (node: Node, name: string) => {
    const pair = form.read(node, name);
    if (!pair) return;
    tables.writePair(pair.label, pair.value);
  };
  const isShadow = (node: Node, name: string) =>
    name === 'template' && tree.attribute(node, 'shadowrootmode') === 'open';
  const isNavigation = (node: Node, role: string | null, what: number) =>
    role === 'navigation' || ((what & kind.BLOCK) > 0 && BREADCRUMB.test(tree.attribute(node, 'class') ?? ''));
  const isFolder = (node: Node, name: string) =>
    kind.iconAttributes(name).some(attribute => FOLDER.test(tree.attribute(node, attribute) ?? ''));
  const writePreformatted = (data: string) => {
    let isFirst = true;
    for (const line of data.split('\n')) {
      if (!isFirst) {
        writer.verbatim('\n');
        links.line();
      }
      writer.verbatim(line);
      isFirst = false;
    }
  };

  const steps = walk(tree, root, {
    enter,
    leave,
    text: data => (preDepth > 0 ? writePreformatted(data) : writer.text(data)),
    isPauseDue() {
      nodes += 1;
      return nodes % NODES === 0 || chunker.isFull(writer.length());
    },
  });
  for (const _ of steps) yield* flush();
  links.end();
  writeData(data, writer);
  yield* flush();

  function* flush(): Generator<Chunk> {
    const complete = links.take();
    if (complete.length > 0) yield { text: '', links: complete };
    for (const text of chunker.cut(writer.take())) yield { text };
  }
}

/** What a `base` element says addresses are relative to. */
function baseOf<Node>(tree: Tree<Node>, root: Node, url: string): string | null {
  const head = child(tree, root, 'head');
  const base = head && child(tree, head, 'base');
  const href = base && tree.attribute(base, 'href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : null;
}

function resolve(href: string, base: string | null): string {
  return base !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
}
