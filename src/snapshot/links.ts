import type { Link } from '../detect/types';

const TEXT_LIMIT = 500;
const BESIDE_LIMIT = 200;

/**
 * Collects the links of a page, each with what stands beside it: in its table row, list item, line of a `pre`, line
 * between two `br`, or else in its block and the block around that. A link is complete when the next one begins or its
 * line ends.
 */
export interface LinkCollector {
  hear(text: string): void;
  /** A cell ends: what follows is beside, but apart. */
  cell(): void;
  /** A line ends. */
  line(): void;
  openBlock(): void;
  closeBlock(): void;
  /** A table row or list item: what is inside belongs together, whatever blocks it is made of. */
  openItem(): void;
  closeItem(): void;
  /** An element begins inside a line: in a link's text, what it holds stands apart. */
  inline(): void;
  /** An icon or class says that the link it is in, or the next one of the line, leads to a folder. */
  folder(): void;
  openLink(href: string, isNavigation: boolean): void;
  closeLink(): void;
  /** The links completed since the last time. */
  take(): Link[];
  /** The page has ended. */
  end(): void;
}

export function createLinkCollector(): LinkCollector {
  let complete: Link[] = [];
  let open: Link | null = null;
  let waiting: Link | null = null;
  let waitingFloor = 0;
  let before = '';
  let isFolder = false;
  let depth = 0;
  let rows = 0;
  const items: { depth: number; row: number }[] = [];

  const finish = () => {
    if (waiting) complete.push({ ...waiting, before: tidy(waiting.before), after: tidy(waiting.after) });
    waiting = null;
  };
  const beside = (text: string) => {
    before = (before + text).slice(-BESIDE_LIMIT);
    if (waiting && waiting.after.length < BESIDE_LIMIT) waiting.after = (waiting.after + text).slice(0, BESIDE_LIMIT);
  };
  const line = () => {
    finish();
    before = '';
    isFolder = false;
  };
  const closeLink = () => {
    if (!open) return;
    waiting = { ...open, text: open.text.replace(/\s+/g, ' ').trim() };
    waitingFloor = items.at(-1)?.depth ?? Math.max(0, depth - 2);
    open = null;
    before = '';
  };
  const closeTo = (newDepth: number) => {
    depth = newDepth;
    if (waiting && depth <= waitingFloor) finish();
  };

  return {
    hear(text) {
      if (!open) beside(text);
      else if (open.text.length < TEXT_LIMIT) open.text = (open.text + text).slice(0, TEXT_LIMIT);
    },
    cell: () => beside('\t'),
    line,
    openBlock() {
      depth += 1;
      if (items.length === 0) before = '';
      beside(' ');
      if (open) open.text += ' ';
    },
    closeBlock() {
      closeTo(depth - 1);
      if (items.length === 0) before = '';
      beside(' ');
      if (open) open.text += ' ';
    },
    openItem() {
      before = '';
      isFolder = false;
      rows += 1;
      items.push({ depth, row: rows });
      depth += 1;
    },
    closeItem() {
      before = '';
      isFolder = false;
      closeTo(items.pop()?.depth ?? depth);
    },
    inline() {
      if (open) open.text += ' ';
    },
    folder() {
      if (open) open.isFolder = true;
      else isFolder = true;
    },
    openLink(href, isNavigation) {
      closeLink();
      const standsBefore = before;
      finish();
      const row = items.at(-1)?.row;
      open = { href, text: '', before: standsBefore, after: '', isNavigation };
      if (isFolder) open.isFolder = true;
      if (row !== undefined) open.row = row;
      isFolder = false;
    },
    closeLink,
    take() {
      const taken = complete;
      complete = [];
      return taken;
    },
    end() {
      closeLink();
      finish();
    },
  };
}

const tidy = (text: string) => text.replace(/ *\t */g, '\t').trim();
