import type { Pattern } from '../types';
import { fold } from './automaton';
import { ANCHOR, actionAt, DIGIT, type Engine, LETTER, MARK, type Shape, type Shapes, SKIP } from './engine';
import { isHealthPrefix, type Label } from './labels';
import { hashLetter, type Phrase } from './vocabulary';

/** Takes what is found. `rung` is 0 possible, 1 likely, 2 certain; offsets are into the text that was given. */
export interface Finder {
  hit(pattern: number, start: number, end: number, rung: number, shape: string, isWeak: boolean): void;
  /** A label that speaks of patients stands in the text. */
  health(): void;
}

/** Most characters between a label and its value in running text. */
const REACH = 40;
const FILLERS = new Set([
  'is',
  'no',
  'number',
  'num',
  'nr',
  'id',
  'of',
  'was',
  'on',
  'code',
  'the',
  'at',
  'mm',
  'dd',
  'yyyy',
  'date',
]);

/** The letters and digits of a value, without what separates them. */
export function compactOf(text: string): string {
  let compact = '';
  for (let at = 0; at < text.length; at += 1) {
    const action = fold(text.charCodeAt(at));
    if (
      action === 127 ||
      (action >= 48 && action <= 57) ||
      (action >= 65 && action <= 90) ||
      (action >= 97 && action <= 122)
    ) {
      compact += text[at];
    }
  }
  return compact;
}

/** The rung a value reaches, or -1 if the pattern's check rejects it. */
function rungOf(pattern: Pattern, shape: Shape, value: string, isLabelled: boolean): number {
  if (pattern.check && !pattern.check(compactOf(value), value)) return -1;
  const rung = (shape.isDistinctive ? 1 : 0) + (pattern.isCheckDigit ? 1 : 0) + (isLabelled ? 1 : 0);
  return Math.min(rung, 2);
}

/** Shorter matches that are tried where the longest is rejected. */
const TRIES = 6;

/** The matches that begin at `start`, the longest first. */
function matchesAt(shapes: Shapes, text: string, start: number, length: number): Iterable<[end: number, shape: Shape]> {
  const end = shapes.run(text, start, length);
  return end < 0 ? NO_MATCH : shorterAndShorter(shapes, text, start, end);
}
const NO_MATCH: [number, Shape][] = [];

function* shorterAndShorter(shapes: Shapes, text: string, start: number, longest: number): Generator<[number, Shape]> {
  let end = longest;
  for (let tries = 0; tries < TRIES && end > 0; tries += 1) {
    for (const shape of shapes.accepted()) yield [end, shape];
    end = shapes.run(text, start, end - 1);
  }
}

/** Whether a label names the kind of data that a pattern finds. */
const names = ({ patterns }: Engine, label: Label | null, pattern: Pattern): boolean =>
  label?.patterns.some(index => patterns[index]!.type === pattern.type) ?? false;

/** The value under a key or column that names it. Gives the end of what was taken, or 0. */
export function findLabelled(engine: Engine, text: string, label: Label, finder: Finder): number {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  for (const [end, shape] of matchesAt(engine.labelled, text, start, text.length)) {
    if (!label.patterns.includes(shape.pattern)) continue;
    const hasDigit = actionAt(engine.action, text.charCodeAt(end - 1)) === DIGIT;
    if ((shape.isWordy || !hasDigit) && text.slice(end).trim() !== '') continue;
    const rung = rungOf(engine.patterns[shape.pattern]!, shape, text.slice(start, end), true);
    if (rung < 0) continue;
    return hitLabelled(engine, text, start, end, shape, rung, label, finder);
  }
  return 0;
}

/** A hit under a label. Under a weak one, what would stand without it comes first. */
function hitLabelled(
  engine: Engine,
  text: string,
  start: number,
  end: number,
  shape: Shape,
  rung: number,
  label: Label,
  finder: Finder,
): number {
  const isWeak = label.weak.has(shape.pattern);
  const ownEnd = isWeak ? findFree(engine, text, start, label, finder) : -1;
  if (ownEnd > 0) return ownEnd;
  finder.hit(shape.pattern, start, end, rung, shape.picture, isWeak);
  return end;
}

/** A shape that stands by itself and begins at `start`: of the longest that hold, the surest. Gives the end, or -1. */
function findFree(engine: Engine, text: string, start: number, own: Label | null, finder: Finder): number {
  let best: { end: number; shape: Shape; rung: number } | null = null;
  for (const [end, shape] of matchesAt(engine.free, text, start, text.length)) {
    if (best && end < best.end) break;
    const pattern = engine.patterns[shape.pattern]!;
    const rung = rungOf(pattern, shape, text.slice(start, end), names(engine, own, pattern));
    if (rung > (best?.rung ?? -1)) best = { end, shape, rung };
  }
  if (!best) return -1;
  finder.hit(best.shape.pattern, start, best.end, best.rung, best.shape.picture, false);
  return best.end;
}

/** Whether what stands between a label and a value lets the value be meant; with a connector words may follow too. */
function gapOf(text: string, from: number, to: number): 'none' | 'bare' | 'joined' {
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

/** Finds everything in a text from `from` on: shapes that stand by themselves, words, and values behind a label. */
export function findInText(engine: Engine, text: string, from: number, own: Label | null, finder: Finder): void {
  const { action, vocabulary, patterns } = engine;
  const length = text.length;
  let phrase: Phrase | null = null;
  let phraseStart = 0;
  let wordEnd = -1;
  let label: Label | null = null;
  let labelEnd = 0;

  const behindLabel = (start: number): number => {
    const gap = gapOf(text, labelEnd, start);
    if (gap === 'none') {
      label = null;
      return -1;
    }
    const to = Math.min(wordyEnd(engine, text, start), length);
    for (const [end, shape] of matchesAt(engine.labelled, text, start, length)) {
      if (!label!.patterns.includes(shape.pattern)) continue;
      const isMeant = gap === 'joined' && end <= to && !isLoneWordBelow(text, labelEnd, start, end);
      if (shape.isWordy && !isMeant) continue;
      const rung = rungOf(patterns[shape.pattern]!, shape, text.slice(start, end), true);
      if (rung < 0) continue;
      if (label!.isHealth) finder.health();
      const meant = label!;
      label = null;
      return hitLabelled(engine, text, start, end, shape, rung, meant, finder);
    }
    return -1;
  };

  for (let at = from; at < length; ) {
    const code = text.charCodeAt(at);
    const what = code < 128 ? action[code]! : actionAt(action, code);
    if (what === SKIP) {
      at += 1;
      continue;
    }
    if (what === ANCHOR) {
      const end = findAround(engine, text, from, at, own, finder);
      at = end > 0 ? end : at + 1;
      continue;
    }
    if (label) {
      const end = behindLabel(at);
      if (end > 0) {
        at = end;
        phrase = null;
        continue;
      }
    }
    if (what !== LETTER || isCode(text, at, length)) {
      const end = isJoint(text, at, from) ? -1 : findFree(engine, text, at, own, finder);
      if (end > 0) {
        at = end;
        phrase = null;
        continue;
      }
    }
    if (what === MARK) {
      at += 1;
      continue;
    }
    // A word: letters and digits to its end.
    let hash = 0;
    const start = at;
    for (; at < length; at += 1) {
      const letter = text.charCodeAt(at);
      const kind = letter < 128 ? action[letter]! : actionAt(action, letter);
      if (kind !== LETTER && kind !== DIGIT) break;
      hash = hashLetter(hash, letter);
    }
    if (vocabulary.filter[hash] === 0) {
      phrase = null;
      if (label && !FILLERS.has(text.slice(start, at).toLowerCase())) label = null;
      continue;
    }
    const word = text.slice(start, at).toLowerCase();
    let next: Phrase | undefined = phrase && start - wordEnd <= 2 ? phrase.next.get(word) : undefined;
    if (!next) {
      next = vocabulary.first.next.get(word);
      phraseStart = start;
    }
    wordEnd = at;
    phrase = next ?? null;
    if (label && !next?.label && !FILLERS.has(word)) label = null;
    if (!next) continue;
    if (next.findings.length > 0) {
      for (const pattern of next.findings) wordHit(engine, pattern, text, phraseStart, at, own, finder);
    }
    if (next.label && !isJoint(text, phraseStart, from)) {
      label = labelWithPrefix(engine, text, phraseStart, at, next.label);
      labelEnd = at;
    }
  }
}

/** The label of a phrase, with the word before it: a patient's name is not any name. */
function labelWithPrefix(engine: Engine, text: string, start: number, end: number, label: Label): Label {
  let to = start;
  while (to > 0 && start - to < 3 && actionAt(engine.action, text.charCodeAt(to - 1)) === SKIP) to -= 1;
  let from = to;
  while (from > 0 && to - from < 12 && actionAt(engine.action, text.charCodeAt(from - 1)) === LETTER) from -= 1;
  if (!isHealthPrefix(text.slice(from, to).toLowerCase())) return label;
  return engine.labels.read(text.slice(from, end));
}

/** A finding of words: `likely`, and `certain` under a column that names it. */
function wordHit(
  engine: Engine,
  index: number,
  text: string,
  start: number,
  end: number,
  own: Label | null,
  finder: Finder,
): void {
  const pattern = engine.patterns[index]!;
  const value = text.slice(start, end);
  if (pattern.check && !pattern.check(compactOf(value), value)) return;
  finder.hit(index, start, end, names(engine, own, engine.patterns[index]!) ? 2 : 1, 'Aaaa', false);
}

/** Something around an `@`: what may stand before it, and a shape from it on. Gives the end, or -1. */
function findAround(engine: Engine, text: string, from: number, at: number, own: Label | null, finder: Finder): number {
  const end = engine.anchored.run(text, at, text.length);
  if (end < 0) return -1;
  let start = at;
  while (start > from && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start -= 1;
  while (start < at && '.%+-_'.includes(text[start]!)) start += 1;
  if (start === at || text[at - 1] === '.') return -1;
  for (const shape of engine.anchored.accepted()) {
    const isLabelled = names(engine, own, engine.patterns[shape.pattern]!);
    const rung = rungOf(engine.patterns[shape.pattern]!, shape, text.slice(start, end), isLabelled);
    if (rung < 0) continue;
    finder.hit(shape.pattern, start, end, rung, shape.picture, false);
    return end;
  }
  return -1;
}

const isLocal = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  "._%+-'".includes(String.fromCharCode(code));

/** Whether a token of letters goes on with a digit soon: only then a shape can begin with it. */
function isCode(text: string, start: number, length: number): boolean {
  const to = Math.min(start + 6, length);
  for (let at = start; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (!((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45 || code === 32)) return false;
  }
  return false;
}

/** Whether a token goes on from one before it: the `12` of `3.12`, of `a-12`. */
function isJoint(text: string, at: number, from: number): boolean {
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
function wordyEnd(engine: Engine, text: string, start: number): number {
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
const isLoneWordBelow = (text: string, labelEnd: number, start: number, end: number): boolean =>
  text.slice(labelEnd, start).includes('\n') && !text.slice(start, end).includes(' ');
