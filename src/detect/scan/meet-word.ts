import { TOKEN } from './automaton';
import { followLabel } from './behind-label';
import { findFree, findWord } from './find-free';
import { isJoint, type Pass } from './pass';
import { labelOf, letterBit, nextOf, type Phrase } from './vocabulary';
import { phraseAt, phraseOf } from './words';

/** Characters between two words of a phrase. */
const GAP = 2;
const AT = 64;

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
  return head === undefined ? -1 : meetWord(pass, phraseOf(engine.words, head), end);
}

/** A word that may be of the vocabulary has ended. Gives where the pass goes on. */
export function meetHead(pass: Pass, start: number, end: number): number {
  const { words } = pass.engine;
  const { bytes } = pass.stretch;
  if (end < pass.to && bytes[end] === AT) return -1;
  const phrase = phraseAt(words, bytes, start, end);
  if (phrase === null) return end;
  if (!phrase.isWhole) {
    const next = end + 1 < pass.to && TOKEN[bytes[end + 1]!] === 1 ? end + 1 : end + GAP;
    if (next >= pass.to || (phrase.nextLetters & letterBit(bytes[next]!)) === 0) return end;
  }
  return meetWord(pass, phrase, end);
}

/** A word of the vocabulary has ended: what it begins, at its longest. Gives where the pass goes on. */
function meetWord(pass: Pass, phrase: Phrase, end: number): number {
  const { engine, stretch, from, to, own, finder } = pass;
  const { bytes } = stretch;
  const start = end - phrase.word.length;
  if (phrase.isTrigger && start >= pass.untried && !isJoint(bytes, start, from)) {
    const found = findFree(engine, stretch, start, to, own, finder);
    if (found > 0) return found;
    pass.untried = engine.free.reached;
  }
  let best = phrase;
  let bestEnd = end;
  let last: Phrase | null = phrase;
  for (let wordEnd = end; last !== null && last.nextLetters !== 0; ) {
    let next = wordEnd;
    while (next < to && next - wordEnd <= GAP && TOKEN[bytes[next]!] !== 1) next += 1;
    if (next >= to || next - wordEnd > GAP) break;
    if ((last.nextLetters & letterBit(bytes[next]!)) === 0) break;
    wordEnd = next;
    while (wordEnd < to && wordEnd - next < 40 && TOKEN[bytes[wordEnd]!] === 1) wordEnd += 1;
    last = nextOf(last, bytes, next, wordEnd);
    if (last === null || (last.findings.length === 0 && last.says === null)) continue;
    best = last;
    bestEnd = wordEnd;
  }
  const isPrefixed = pass.prefixEnd >= 0 && start - pass.prefixEnd <= GAP;
  pass.prefixEnd = phrase.isPrefix ? end : -1;
  for (const pattern of best.findings) findWord(engine, pattern, stretch, start, bestEnd, own, finder);
  const label = labelOf(best, engine.labels, isPrefixed);
  return label === null || isJoint(bytes, start, from) ? bestEnd : followLabel(pass, label, start, bestEnd);
}
