import type { Chunk } from '../detect/types';
import { child } from './form';
import { createFormReader } from './html-form';
import { createTableWriter } from './html-table';
import { createLinkCollector } from './links';
import { createProseCheck } from './prose';
import { tableName } from './table-shape';
import { CODE, CODE_END } from './text';
import type { Tree } from './tree';
import { CHUNK, NODES, pieces, walk } from './walk';
import { createWriter } from './writer';

const SKIPPED = new Set(
  'head script style noscript template iframe noembed noframes object select datalist textarea'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center details dialog dir div dl dt dd fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Blocks that the table writer sets apart. */
const PARTS = new Set(['td', 'th', 'dt', 'dd']);
const NOTHING = () => {};
/** Elements of a search server's console say in an attribute what it is. */
const METADATA = /-(?:injected-metadata|initial-state)$/;
const MOST_METADATA = 65_536;
/** Where listings say that an entry is a folder. */
const ICONS: Readonly<Record<string, readonly string[]>> = {
  a: ['class', 'data-type'],
  i: ['class'],
  img: ['src', 'alt'],
  li: ['class'],
  span: ['class'],
  svg: ['class'],
  td: ['class'],
  tr: ['class'],
  use: ['href', 'xlink:href'],
};
const FOLDER = /(?:^|[^a-z])(?:folder|directory|dir)(?:$|[^a-z])/i;
const NAVIGATION = new Set(['nav', 'header', 'footer', 'aside']);

/** An HTML document: visible and hidden text alike, no layout. */
export function* writeHtml<Node>(tree: Tree<Node>, root: Node, url: string): Generator<Chunk> {
  const links = createLinkCollector();
  const form = createFormReader(tree);
  const writer = createWriter(text => {
    links.hear(text);
    form.hear(text);
  });
  const tables = createTableWriter(tree, writer, links);
  const isProse = createProseCheck(tree, root);
  const base = baseOf(tree, root, url);
  let preDepth = 0;
  let navigationDepth = 0;
  let isCode = false;
  let nodes = 0;

  const enter = (node: Node, ownName: string): (() => void) | null => {
    const name = tableName(tree, node, ownName);
    if (SKIPPED.has(name) && !isShadow(node, name)) {
      writeControl(node, name);
      return null;
    }
    if (name === 'br') return lineBreak();
    if (!BLOCKS.has(name)) links.inline();
    if (name === 'img' || name === 'area') writer.text(tree.attribute(node, 'alt') ?? '');
    if (name === 'input') writeControl(node, name);
    if (METADATA.test(name)) tables.writePair(name, (tree.attribute(node, 'data') ?? '').slice(0, MOST_METADATA));
    if (name === 'input' || name === 'img') {
      if (isFolder(node, name)) links.folder();
      return null;
    }
    const leaves: (() => void)[] = [];
    if (BLOCKS.has(name)) leaves.push(openBlock(name));
    const table = tables.enter(node, name);
    if (table) leaves.push(table);
    if (name === 'li') leaves.push(openItem());
    if (isNavigation(node, name)) leaves.push(openNavigation());
    if (name === 'a' || name === 'area') leaves.push(...openLink(node));
    if (isFolder(node, name)) links.folder();
    if (name === 'label') leaves.push(form.openLabel(tree.attribute(node, 'for')));
    if (name === 'pre') leaves.push(openPre());
    if ((name === 'pre' || name === 'code') && !isCode && isProse()) leaves.push(openCode());
    if (leaves.length === 0) return NOTHING;
    return () => {
      for (const leave of leaves.reverse()) leave();
    };
  };

  const openBlock = (name: string) => {
    const isPart = PARTS.has(name);
    if (!isPart) writer.block();
    links.openBlock();
    return () => {
      if (!isPart) writer.block();
      links.closeBlock();
    };
  };
  const openItem = () => {
    links.openItem();
    return () => links.closeItem();
  };
  const lineBreak = () => {
    writer.block();
    links.line();
    return null;
  };
  const openNavigation = () => {
    navigationDepth += 1;
    return () => {
      navigationDepth -= 1;
    };
  };
  const openLink = (node: Node) => {
    const href = tree.attribute(node, 'href');
    if (href === null) return [];
    links.openLink(resolve(href, base), navigationDepth > 0);
    return [() => links.closeLink()];
  };
  const openPre = () => {
    preDepth += 1;
    return () => {
      preDepth -= 1;
    };
  };
  const openCode = () => {
    isCode = true;
    writer.inlineSign(CODE);
    return () => {
      isCode = false;
      writer.inlineSign(CODE_END);
    };
  };
  const writeControl = (node: Node, name: string) => {
    const pair = form.read(node, name);
    if (!pair) return;
    tables.writePair(pair.label, pair.value);
  };
  const isShadow = (node: Node, name: string) =>
    name === 'template' && tree.attribute(node, 'shadowrootmode') === 'open';
  const isNavigation = (node: Node, name: string) => {
    if (NAVIGATION.has(name) || tree.attribute(node, 'role') === 'navigation') return true;
    return BLOCKS.has(name) && /breadcrumb/i.test(tree.attribute(node, 'class') ?? '');
  };
  const isFolder = (node: Node, name: string) =>
    (ICONS[name] ?? []).some(attribute => FOLDER.test(tree.attribute(node, attribute) ?? ''));
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
    text: data => (preDepth > 0 ? writePreformatted(data) : writer.text(data)),
    isPauseDue() {
      nodes += 1;
      return nodes % NODES === 0 || writer.length() >= CHUNK;
    },
  });
  for (const _ of steps) yield* flush();
  links.end();
  yield* flush();

  function* flush(): Generator<Chunk> {
    const complete = links.take();
    if (complete.length > 0) yield { text: '', links: complete };
    for (const text of pieces(writer.take(), CHUNK)) yield { text };
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
