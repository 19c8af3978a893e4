import { TOKEN } from './automaton';
import { followLabel, isVain } from './behind-label';
import type { Engine } from './engine';
import { findFree, findWord } from './find-free';
import type { Label } from './labels';
import { isJoint, type Pass } from './pass';
import {
  FINDS,
  FLAGS,
  factOf,
  findingsOf,
  IS_PREFIX,
  IS_TRIGGER,
  IS_WHOLE,
  LABEL,
  letterBit,
  meetFirst,
  NEXT,
  nextOf,
  PREFIXED,
  SAYS,
  wordEnd,
} from './vocabulary';
import { phraseAt } from './words';

/** Characters between two words of a phrase. */
const GAP = 2;
const AT = 64;
const SPACE = 32;

/** A word with a digit in it: `q6h`, `ssn4`. */
export function meetCoded(pass: Pass, start: number, at: number): number {
  const { engine, stretch, to } = pass;
  const { coded, codedLengths } = engine.words;
  const { text, bytes } = stretch;
  const lengths = codedLengths[bytes[start]! | 32]! | codedLengths[bytes[start]!]!;
  if (lengths === 0 || at - start > 31) return -1;
  let end = at;
  while (end < to && end - start < 32 && TOKEN[bytes[end]!] === 1) end += 1;
  if (end - start > 31 || (lengths & (1 << (end - start))) === 0) return -1;
  const head = coded.get(text.slice(start, end).toLowerCase());
  if (head === undefined) return -1;
  meetFirst(engine.words.phrases, head);
  return meetWord(pass, head, start, end);
}

/** A word that may be of the vocabulary has ended. Gives where the pass goes on. */
export function meetHead(pass: Pass, start: number, end: number): number {
  const { words } = pass.engine;
  const { bytes } = pass.stretch;
  if (end < pass.to && bytes[end] === AT) return -1;
  const phrase = phraseAt(words, pass.stretch, start, end);
  if (phrase < 0) return end;
  const flags = factOf(words.phrases, phrase, FLAGS) & IS_WHOLE;
  if (flags === SAYS && isEmptyLabel(pass, phrase, end)) return end;
  if (flags === 0) {
    const next = end + 1 < pass.to && TOKEN[bytes[end + 1]!] === 1 ? end + 1 : end + GAP;
    if (next >= pass.to || (factOf(words.phrases, phrase, NEXT) & letterBit(bytes[next]!)) === 0) return end;
  }
  return meetWord(pass, phrase, start, end);
}

/** Whether a label of one word stands in running text, and nothing behind it: no second word, no value. */
function isEmptyLabel({ engine, stretch, to, prefixEnd }: Pass, phrase: number, end: number): boolean {
  const { words, labels } = engine;
  const { bytes } = stretch;
  if (prefixEnd >= 0 || end + 2 >= to || bytes[end] !== SPACE) return false;
  const number = factOf(words.phrases, phrase, LABEL);
  return (
    number > 0 &&
    (factOf(words.phrases, phrase, NEXT) & letterBit(bytes[end + 1]!)) === 0 &&
    isVain(labels.all[number - 1]!, bytes, end)
  );
}

/** A word of the vocabulary has ended: what it begins, at its longest. Gives where the pass goes on. */
function meetWord(pass: Pass, first: number, start: number, end: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { phrases } = engine.words;
  const { bytes } = stretch;
  const flags = factOf(phrases, first, FLAGS);
  if ((flags & IS_TRIGGER) !== 0 && start >= pass.untried && !isJoint(bytes, start, from)) {
    const found = findFree(engine, stretch, start, to, own, finder);
    if (found > 0) return found;
    pass.untried = engine.free.reached;
  }
  let best = first;
  let bestFlags = flags;
  let bestEnd = end;
  let last = first;
  for (let before = end; ; before = wordEnd) {
    const letters = factOf(phrases, last, NEXT);
    if (letters === 0) break;
    let next = before;
    while (next < to && next - before <= GAP && TOKEN[bytes[next]!] !== 1) next += 1;
    if (next >= to || next - before > GAP || (letters & letterBit(bytes[next]!)) === 0) break;
    last = nextOf(phrases, last, bytes, next, to);
    if (last < 0) break;
    const lastFlags = factOf(phrases, last, FLAGS);
    if ((lastFlags & (FINDS | SAYS)) === 0) continue;
    best = last;
    bestFlags = lastFlags;
    bestEnd = wordEnd;
  }
  const isPrefixed = pass.prefixEnd >= 0 && start - pass.prefixEnd <= GAP;
  pass.prefixEnd = (flags & IS_PREFIX) !== 0 ? end : -1;
  if ((bestFlags & FINDS) !== 0)
    for (const pattern of findingsOf(phrases, bestFlags))
      findWord(engine, pattern, stretch, start, bestEnd, own, finder);
  if ((bestFlags & SAYS) === 0 || isJoint(bytes, start, from)) return bestEnd;
  return followLabel(pass, labelOf(engine, best, isPrefixed), start, bestEnd);
}

/** What the label of a phrase names; behind a word such as `patient` if `isPrefixed`. */
function labelOf({ words, labels }: Engine, phrase: number, isPrefixed: boolean): Label {
  const { phrases } = words;
  const fact = isPrefixed ? PREFIXED : LABEL;
  const number = factOf(phrases, phrase, fact);
  if (number > 0) return labels.all[number - 1]!;
  const said = phrases.said.get(phrase)!;
  const label = labels.read(isPrefixed ? `patient ${said}` : said);
  phrases.facts[phrase * 4 + fact] = label.number + 1;
  return label;
}
