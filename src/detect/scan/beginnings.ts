import { literalStart, parseShape } from './notation';

/** How shapes that stand by themselves begin, as far as the pass over a text asks. */
export interface Beginnings {
  /** The signs among their first characters. */
  signs: string;
  /** Bit n: one may begin with n letters and then a digit. */
  leading: number;
  /** One has a space or a sign between letters that no word begins and its first digit. */
  isLoose: boolean;
}

/** Letters beyond ASCII are folded, and never met as they are. */
export const beginningsOf = (notations: readonly string[]): Beginnings => ({
  signs: [...new Set(notations.map(notation => notation[0]!).filter(first => !/[a-z\d ]/i.test(first)))].join(''),
  leading: notations.reduce((bits, notation) => bits | leadingOf(notation), 0),
  isLoose: notations.some(isLoose),
});

const isLetter = (symbol: string): boolean =>
  symbol === 'L' || symbol === 'X' || (symbol !== 'd' && /[A-Za-z]/.test(symbol));
const isDigit = (symbol: string): boolean => symbol === 'd' || symbol === 'X' || /\d/.test(symbol);

/** Bit n if n letters may stand before a shape's first digit, and nothing else. */
function leadingOf(notation: string): number {
  let leading = 0;
  /** How many characters may have come, as bits. */
  let come = 1;
  for (const { symbol, least, most } of parseShape(notation)) {
    let reached = least === 0 ? come : 0;
    for (let count = 0; count < Math.min(most, 31) && isReadable(symbol); count += 1) {
      if (isDigit(symbol)) leading |= come;
      come = isLetter(symbol) ? come << 1 : 0;
      if (count + 1 >= least) reached |= come;
    }
    come = reached;
  }
  return leading;
}

const isReadable = (symbol: string): boolean => isLetter(symbol) || isDigit(symbol);

/** Whether letters, then a space or hyphen stand before a shape's first digit, and no word that the pass stops at. */
function isLoose(notation: string): boolean {
  if (literalStart(notation) !== '') return false;
  for (const { symbol } of parseShape(notation)) {
    if (symbol === ' ' || symbol === '-') return true;
    if (symbol !== 'X' && !isLetter(symbol)) return false;
  }
  return false;
}
