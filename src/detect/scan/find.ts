import { gapOf, isCode, isJoint, isLoneWordBelow, labelWithPrefix, wordyEnd } from './edges';
import { ANCHOR, actionAt, DIGIT, type Engine, LETTER, MARK, SKIP } from './engine';
import type { Label } from './labels';
import { type Finder, findAround, findFree, hitLabelled, matchesAt, rungOf, wordHit } from './matches';
import { hashLetter, type Phrase } from './vocabulary';

/** Words that may stand between a label and its value. */
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
