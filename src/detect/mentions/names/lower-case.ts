import { DOES, PARTICLES, TITLES, WHERE } from './cues';
import { isCommon, isOnlyGiven } from './kinds';
import type { Token } from './tokens';

/** Words of the shortest line that may be a sentence. */
const FEW = 3;

/** In lines without any capital, given names are taken for capitalised, and so is the word behind one. */
export function raiseLowerCase(tokens: readonly Token[]): void {
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    let hasCapital = false;
    do {
      hasCapital ||= tokens[to]!.isCapital;
      to += 1;
    } while (to < tokens.length && !tokens[to]!.gap.includes('\n'));
    if (!hasCapital && to - from >= FEW) for (let at = from; at < to; at += 1) raise(tokens, at, from);
    from = to;
  }
}

function raise(tokens: readonly Token[], at: number, from: number): void {
  const token = tokens[at]!;
  const { key, gap, isNumber, isInitial } = token;
  if (isNumber || isInitial || isCommon(key) || PARTICLES.has(key)) return;
  const before = at > from ? tokens[at - 1] : undefined;
  const isFirst = key.length > 3 && isOnlyGiven(key);
  const isTitled = before !== undefined && TITLES.has(before.key) && /^\.? $/.test(gap);
  const isSecond =
    before?.isLowered === true && gap === ' ' && !tokens[at - 2]?.isLowered && !DOES.has(key) && !WHERE.has(key);
  token.isLowered = isFirst || isTitled || isSecond;
  token.isCapital = token.isLowered;
}
