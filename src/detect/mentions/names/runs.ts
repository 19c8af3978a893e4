import { CREDENTIALS, ORGANISATIONS, PARTICLES, STREETS, TITLES, UNITS } from './cues';
import { isCommon, isFamily, isGiven, isPlace } from './kinds';
import type { Token } from './tokens';

/** Some tokens that follow one another. */
export interface Range {
  first: number;
  /** Behind the last. */
  end: number;
}

/** Most particles between two words of a name: `de la`. */
const MOST_PARTICLES = 3;

/** Capitalised words that follow one another, with particles between them, from a token on: where they end. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  if (!mayStand(tokens, first)) return first;
  let end = first + 1;
  while (end < tokens.length && !tokens[end - 1]!.isPossessive && goesOn(tokens, end)) {
    if (mayStand(tokens, end)) {
      end += 1;
      continue;
    }
    let behind = end;
    while (behind < end + MOST_PARTICLES && isParticle(tokens[behind]) && tokens[behind]!.gap === ' ') behind += 1;
    const isJoined = behind > end && behind < tokens.length && tokens[behind]!.gap === ' ' && mayStand(tokens, behind);
    if (!isJoined) break;
    end = behind + 1;
  }
  return end;
}

/** Capitalised, and not the word I. */
const mayStand = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.isCapital && (tokens[at]!.key !== 'i' || tokens[at + 1]?.gap.startsWith('.') === true);

const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && !token.isCapital && PARTICLES.has(token.key);

/** Nothing but a space stands between two words, or the dot of a title or an initial. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { gap } = tokens[at]!;
  const { isInitial, key } = tokens[at - 1]!;
  return gap === ' ' || (gap === '. ' && (isInitial || TITLES.has(key)));
}

/** Whether a run is a part of an address, the name of an organisation or a piece of something else. */
export function isElse(tokens: readonly Token[], { first, end }: Range): boolean {
  return isOfAddress(tokens, first, end) || isOrganisation(tokens, first, end) || isPiece(tokens, first, end);
}

function isOfAddress(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[end];
  const { gap } = tokens[first]!;
  if (gap === ' ' && before && (before.isNumber || (STREETS.has(before.key) && !TITLES.has(before.key)))) return true;
  if (next?.isNumber && next.gap === ' ') return true;
  if (next && isState(next, tokens[end + 1])) return true;
  for (let at = first; at < end; at += 1) {
    const { key, isCapital } = tokens[at]!;
    if (!isCapital) continue;
    if (at > first && UNITS.has(key)) return false;
    if (STREETS.has(key) && !PARTICLES.has(key) && !(at === first && TITLES.has(key))) return true;
  }
  return false;
}

/** What stands behind a city: Dunmore, OH. Some doctors are called as states are, and these need a ZIP code. */
const isState = ({ isUpper, key, gap }: Token, behind: Token | undefined): boolean =>
  isUpper && key.length === 2 && /^\s*, $/.test(gap) && (!CREDENTIALS.has(key) || behind?.isNumber === true);

function isOrganisation(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  if (tokens[first]!.gap.trimEnd().endsWith('&') || next?.gap.trimStart().startsWith('&')) return true;
  if (next?.isCapital && /^,? $/.test(next.gap) && ORGANISATIONS.has(next.key)) return true;
  return tokens.slice(first + 1, end).some(({ key, isCapital }) => isCapital && ORGANISATIONS.has(key));
}

/** Of an address of the web, a path, a name in a program, a code. */
function isPiece(tokens: readonly Token[], first: number, end: number): boolean {
  const { gap } = tokens[first]!;
  const behind = tokens[end]?.gap;
  return (gap === '' && first > 0) || behind === '' || /[@#\\/_=]$/.test(gap) || /^[@/\\_=(]/.test(behind ?? ' ');
}

/** The parts of a run between words that are no names: titles, words that begin sentences, places. */
export function segmentsOf(tokens: readonly Token[], run: Range): Range[] {
  const segments: Range[] = [];
  let first = run.first;
  for (let at = run.first; at <= run.end; at += 1) {
    if (at < run.end && isNameLike(tokens[at]!, at === first) && !(at === run.first && TITLES.has(tokens[at]!.key))) {
      continue;
    }
    while (first < at && isParticle(tokens[first])) first += 1;
    let end = at;
    while (end > first && (isParticle(tokens[end - 1]) || CREDENTIALS.has(tokens[end - 1]!.key))) end -= 1;
    if (end > first) segments.push({ first, end });
    first = at + 1;
  }
  return segments;
}

function isNameLike({ key, isInitial, isCapital }: Token, isFirst: boolean): boolean {
  if (isInitial || !isCapital) return true;
  if (UNITS.has(key)) return false;
  if (isGiven(key) || (isFamily(key) && !isFirst)) return true;
  return !isCommon(key) && !isPlace(key) && !CREDENTIALS.has(key);
}
