import {
  CALLS,
  CREDENTIALS,
  DIRECTED,
  DOES,
  EPONYMS,
  GREETINGS,
  NAMED,
  ROLES,
  SAID_BY,
  SAYS,
  SPOKEN,
  TITLES,
  TOWARD,
  WHENCE,
  WHERE,
} from './cues';
import { isGiven, isPlace } from './kinds';
import type { Range } from './runs';
import type { Token } from './tokens';

/** How far what stands beside words speaks for a person, or for a place. */
export const pointsBeside = (tokens: readonly Token[], range: Range): number =>
  pointsBefore(tokens, range) + pointsBehind(tokens, range.end);

function pointsBefore(tokens: readonly Token[], { first, end }: Range): number {
  const { gap } = tokens[first]!;
  const before = tokens[first - 1];
  if (!before) return ofSentenceStart(tokens, first, end);
  if (hasTitle(tokens, first)) return 3;
  if (isIntroduced(tokens, first)) return 2.5;
  if (gap.includes('\n')) return 0;
  if (SAID_BY.has(before.key) && /^[,:]? ["“]?$/.test(gap)) return 2.5;
  if (TOWARD.has(before.key) && /^,? $/.test(gap)) return 1.5;
  if (gap !== ' ') return /[.!?>:"“]/.test(gap) ? ofSentenceStart(tokens, first, end) : 0;
  if (ROLES.has(before.key) || before.key.startsWith('ex-')) return 2;
  if ((before.key === 'at' || before.key === 'to') && DIRECTED.has(tokens[first - 2]?.key ?? '')) return 1.5;
  if (WHERE.has(before.key)) return -2;
  return WHENCE.has(before.key) ? -0.5 : 0;
}

/** One word that begins a sentence has its capital from there. */
const ofSentenceStart = (tokens: readonly Token[], first: number, end: number): number =>
  end - first === 1 && !isGiven(tokens[first]!.key) ? -0.5 : 0;

/** Whether `Mr.` or the like stands before. */
export function hasTitle(tokens: readonly Token[], first: number): boolean {
  const { gap, isLowered } = tokens[first]!;
  const before = tokens[first - 1];
  return before !== undefined && TITLES.has(before.key) && (before.isCapital || isLowered) && /^\.? $/.test(gap);
}

/** `my name is`, `I'm`, `this is`, `name:`, `calls me`, `your name?`, `hello`. */
function isIntroduced(tokens: readonly Token[], first: number): boolean {
  const { gap } = tokens[first]!;
  const [second, before] = [tokens[first - 2]?.key ?? '', tokens[first - 1]!.key];
  if (before === 'name') return /^(?:[:=]\s*|\? | )$/.test(gap);
  if (!/^ ["“]?$/.test(gap)) return false;
  if (before === "i'm" || before === 'named' || GREETINGS.has(before)) return true;
  if (before === 'am') return second === 'i';
  if (before === 'me' || before === 'him' || before === 'her') return CALLS.has(second);
  return (before === 'is' || before === 'was') && NAMED.has(second);
}

function pointsBehind(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  return (last.isPossessive ? 0.5 : 0) + (next ? pointsOfNext(next, isGiven(last.key)) : 0);
}

function pointsOfNext({ key, gap, isCapital }: Token, isBehindGiven: boolean): number {
  if (CREDENTIALS.has(key) && /^,? $/.test(gap)) return 2;
  if (gap === ', ' && isPlace(key)) return -2;
  if (gap === ', ' && SPOKEN.has(key) && !isCapital) return 1.5;
  if (gap !== ' ') return 0;
  if (EPONYMS.has(key) || EPONYMS.has(key.replace(/s$/, ''))) return -3;
  if (SAYS.has(key)) return 2.5;
  return DOES.has(key) ? (isBehindGiven ? 1.5 : 1) : 0;
}
