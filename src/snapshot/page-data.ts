import { literalsIn } from './literals';
import { DATA, DATA_END } from './text';
import type { Tree } from './tree';
import { lookBelow } from './walk';
import { type Writer, withoutControls } from './writer';

/** Of all scripts of a page no more is read; characters. */
const MOST = 524_288;
const MOST_SCRIPTS = 20;
const BEGINNING = 300;
const MOST_IN_HEAD = 500;
/** JSON by its type; what it tells of the page itself is read as metadata. */
const DATA_TYPE = /^(?:application|text)\/(?!ld\+)(?:[\w.-]+\+)?json\b/i;
const PROGRAM_TYPE = /^(?:module|(?:(?:application|text)\/(?:x-)?(?:java|ecma)script\b.*)?)$/i;
/** A program's first statement hands it an object or a list: `window.__STATE__ = {"…`. */
const HANDED = /^\s*(?:(?:var|let|const) )?[\w$.]{1,80}(?:\[["'][\w$-]{1,60}["']\])?\s*=\s*(?:\{\s*"|\[\s*\{\s*")/;

/** A day of the last century, as births are, or a word that only records of patients are written with: else no program is read. */
const OF_PEOPLE =
  /["']19\d\d(?:-\d|(?:0\d|1[0-2])[0-3]\d["'])|["'/]19\d\d["']|patient|\bmrn\b|\bdob\b|\bbirth_?date\b|\bdate_?of_?birth\b/i;

/** What scripts hand a page's program to show. */
export interface PageData {
  texts: string[];
  scripts: number;
  /** Characters that may yet be read, and of programs for what is written into them. */
  left: number;
  leftOfPrograms: number;
}

export const emptyData = (): PageData => ({ texts: [], scripts: 0, left: MOST, leftOfPrograms: MOST });

/** Keeps what an element holds, if it is such a script, or the head with some. */
export function hearData<Node>(data: PageData, tree: Tree<Node>, node: Node, name: string): void {
  if (name === 'head')
    lookBelow(tree, node, MOST_IN_HEAD, (inner, kind) => {
      hearData(data, tree, inner, kind);
      return false;
    });
  if (name !== 'script' || data.scripts >= MOST_SCRIPTS) return;
  const type = tree.attribute(node, 'type') ?? '';
  const isTyped = DATA_TYPE.test(type);
  if (!isTyped && !PROGRAM_TYPE.test(type)) return;
  const most = Math.max(data.left, data.leftOfPrograms);
  let text = '';
  lookBelow(tree, node, MOST_SCRIPTS, (inner, kind) => {
    if (kind === '#text') text += tree.data(inner).slice(0, most - text.length);
    return text.length >= most;
  });
  const isData = isTyped || HANDED.test(text.slice(0, BEGINNING));
  const found = isData ? [text] : literalsOf(data, text);
  if (found.length > 0) data.scripts += 1;
  for (const part of found) keep(data, part);
}

function literalsOf(data: PageData, text: string): string[] {
  const program = text.slice(0, data.leftOfPrograms);
  data.leftOfPrograms -= program.length;
  return OF_PEOPLE.test(program) ? literalsIn(program) : [];
}

function keep(data: PageData, text: string): void {
  const kept = text.slice(0, data.left);
  data.left -= kept.length;
  if (kept !== '') data.texts.push(kept);
}

/** Writes them behind the page, in the notation of `text.ts`. */
export function writeData({ texts }: PageData, writer: Writer): void {
  for (const text of texts) writer.sign(DATA + withoutControls(text) + DATA_END);
}
