import type { Span } from '../../scan/sink';
import { hasTitle, pointsBeside } from './beside';
import { raiseLowerCase } from './lower-case';
import { endOfRun, isElse, type Range, segmentsOf } from './runs';
import { type Token, tokensOf } from './tokens';
import { pointsOf } from './weigh';

/** Points from which on words are a name. */
const ENOUGH = 2.5;
/** Words of the longest name, particles and initials among them. */
const MOST_WORDS = 6;

/** Words that may be a name, and how much speaks for it. */
interface Candidate extends Range {
  points: number;
}

/**
 * Names that running text mentions: capitalised words, weighed by what they are known as, how they end and what stands
 * beside them. No language model: a word that nothing is known of needs somebody who speaks, a title, a family name.
 */
export function findNames(text: string): Span[] {
  const tokens = tokensOf(text);
  raiseLowerCase(tokens);
  const candidates = candidatesIn(tokens);
  raiseByOthers(tokens, candidates);
  return candidates
    .filter(({ points }) => points >= ENOUGH)
    .map(({ first, end }) => ({
      type: 'name',
      start: tokens[hasTitle(tokens, first) ? first - 1 : first]!.start,
      end: tokens[end - 1]!.end,
    }));
}

function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.length; ) {
    const end = endOfRun(tokens, first);
    if (end > first && !isElse(tokens, { first, end })) {
      for (const part of segmentsOf(tokens, { first, end })) {
        candidates.push({ ...part, points: weigh(tokens, part) });
      }
    }
    first = Math.max(end, first + 1);
  }
  return candidates;
}

function weigh(tokens: readonly Token[], part: Range): number {
  const all = tokens.slice(part.first, part.end);
  const words = all.filter(({ isInitial, isCapital }) => !isInitial && isCapital);
  if (words.length === 0 || all.length > MOST_WORDS) return 0;
  const ofInitials = all.some(({ isInitial }, at) => isInitial && at > 0) ? 1.5 : 0;
  return pointsOf(words) + ofInitials + pointsBeside(tokens, part);
}

/** One word of a name that came before is a name alone; what stands in a list with names is one with less. */
function raiseByOthers(tokens: readonly Token[], candidates: readonly Candidate[]): void {
  const known = new Set<string>();
  candidates.forEach((one, index) => {
    const { first, end } = one;
    if (end - first === 1 && one.points < ENOUGH && known.has(tokens[first]!.key)) one.points += 2;
    const isNear = (other: Candidate | undefined) =>
      other !== undefined && other.points >= ENOUGH && isListed(tokens, one, other);
    if (one.points >= 1 && (isNear(candidates[index - 1]) || isNear(candidates[index + 1]))) one.points += 1.5;
    if (one.points < ENOUGH || end - first === 1) return;
    for (let at = first; at < end; at += 1) known.add(tokens[at]!.key);
  });
}

/** Whether nothing but a comma or `and` stands between two. */
function isListed(tokens: readonly Token[], one: Range, other: Range): boolean {
  const [before, behind] = one.first < other.first ? [one, other] : [other, one];
  const [next, last] = [tokens[before.end]!, tokens[behind.first]!];
  if (behind.first === before.end) return next.gap === ', ';
  return behind.first === before.end + 1 && next.key === 'and' && /^,? $/.test(next.gap) && last.gap === ' ';
}
