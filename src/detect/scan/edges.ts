import { fold } from './automaton';
import { actionAt, type Engine, LETTER, SKIP } from './engine';
import { isHealthPrefix, type Label } from './labels';

/** Most characters between a label and its value in running text. */
const REACH = 40;

/** Whether what stands between a label and a value lets the value be meant; with a connector words may follow too. */
export function gapOf(text: string, from: number, to: number): 'none' | 'bare' | 'joined' {
  if (to - from > REACH) return 'none';
  let isJoined = false;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const character = text[at]!;
    if (character === '\n') lines += 1;
    else if (':=#|\t'.includes(character)) isJoined = true;
    else if (';!?'.includes(character)) return 'none';
  }
  if (lines > 1) return 'none';
  return isJoined ? 'joined' : lines > 0 ? 'none' : 'bare';
}

/** Whether a token of letters goes on with a digit soon: only then a shape can begin with it. */
export function isCode(text: string, start: number, length: number): boolean {
  const to = Math.min(start + 6, length);
  for (let at = start; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (!((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45 || code === 32)) return false;
  }
  return false;
}

/** Whether a token goes on from one before it: the `12` of `3.12`, of `a-12`. */
export function isJoint(text: string, at: number, from: number): boolean {
  if (at - 2 < from || !'-./'.includes(text[at - 1]!)) return false;
  const before = fold(text.charCodeAt(at - 2));
  return (
    before === 127 ||
    (before >= 48 && before <= 57) ||
    (before >= 65 && before <= 90) ||
    (before >= 97 && before <= 122)
  );
}

/** Where words that begin at `start` may go on to: the end of the line, a wide gap, or the next label. */
export function wordyEnd(engine: Engine, text: string, start: number): number {
  const to = Math.min(start + 120, text.length);
  for (let at = start, isFirst = true; at < to; isFirst = false) {
    let end = at;
    while (end < to && actionAt(engine.action, text.charCodeAt(end)) !== SKIP) end += 1;
    if (!isFirst && engine.vocabulary.first.next.get(text.slice(at, end).toLowerCase())?.label) return at;
    at = end;
    while (at < to && actionAt(engine.action, text.charCodeAt(at)) === SKIP) {
      if (text[at] === '\n' || text[at] === '\t' || (text[at] === ' ' && text[at + 1] === ' ') || text[at] === ';')
        return at;
      at += 1;
    }
  }
  return to;
}

/** Whether a value is one word on the line below its label: more often the next label of an empty form. */
export const isLoneWordBelow = (text: string, labelEnd: number, start: number, end: number): boolean =>
  text.slice(labelEnd, start).includes('\n') && !text.slice(start, end).includes(' ');

/** The label of a phrase, with the word before it: a patient's name is not any name. */
export function labelWithPrefix(engine: Engine, text: string, start: number, end: number, label: Label): Label {
  let to = start;
  while (to > 0 && start - to < 3 && actionAt(engine.action, text.charCodeAt(to - 1)) === SKIP) to -= 1;
  let from = to;
  while (from > 0 && to - from < 12 && actionAt(engine.action, text.charCodeAt(from - 1)) === LETTER) from -= 1;
  if (!isHealthPrefix(text.slice(from, to).toLowerCase())) return label;
  return engine.labels.read(text.slice(from, end));
}
