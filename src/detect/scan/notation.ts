/**
 * The notation of shapes. A pattern says what a value looks like; it says nothing of how it is found.
 *
 *     d        a digit
 *     L        a letter A–Z or a–z
 *     X        a letter or a digit
 *     w        a word: letters, with ' and - between them (O'Neil, Smith-Jones, accents included)
 *     a        a character of an e-mail's local part or of a host name: letter, digit, . _ % + -
 *     u        a character of an address or of base64: as `a`, and / = & ? # ~ :
 *     {3}      the atom before it three times; {3,5} three to five times
 *     ?        the atom before it may be missing
 *     other    itself: - / . , : space ( ) + # @ and letters such as T or Z; a space also stands for a tab
 *
 * A match begins and ends at a token's edge: `ddd-dd-dddd` is not found inside `1-123-45-67890`.
 */
export interface Atom {
  symbol: string;
  least: number;
  most: number;
}

/** A shape in its parts. Throws a sentence that says what is wrong with it. */
export function parseShape(shape: string): Atom[] {
  if (shape === '') throw new Error('a shape can not be empty');
  const atoms: Atom[] = [];
  for (let at = 0; at < shape.length; at += 1) {
    const symbol = shape[at]!;
    if (symbol === '{' || symbol === '?') {
      const atom = atoms.at(-1);
      if (atom?.least !== 1 || atom.most !== 1) throw new Error(`nothing to repeat before ${symbol} in ${shape}`);
      if (symbol === '?') {
        atom.least = 0;
        continue;
      }
      const end = shape.indexOf('}', at);
      if (end < 0) throw new Error(`{ without } in ${shape}`);
      const [least, most = least] = shape
        .slice(at + 1, end)
        .split(',')
        .map(Number);
      if (least === undefined || most === undefined || !(least >= 0 && most >= least && most >= 1 && most <= 256)) {
        throw new Error(`a repetition is {n} or {n,m} with n ≤ m ≤ 256 in ${shape}`);
      }
      atom.least = least;
      atom.most = most;
      at = end;
      continue;
    }
    if (symbol === '}') throw new Error(`} without { in ${shape}`);
    atoms.push({ symbol, least: 1, most: 1 });
  }
  if (atoms.every(atom => atom.least === 0)) throw new Error(`${shape} would match nothing at all`);
  return atoms;
}

const PICTURE: Readonly<Record<string, string>> = { d: '9', L: 'A', X: 'X', w: 'Aaaa', a: 'a', u: 'a' };

/** A shape as people read it, digits as 9 and letters as A: `999-99-9999`. Says nothing of a value's length. */
export function picture(shape: string): string {
  return parseShape(shape)
    .filter(atom => atom.least > 0)
    .map(({ symbol, least, most }) => {
      const shown = PICTURE[symbol] ?? symbol;
      if (symbol === 'w') return shown;
      return least === most ? shown.repeat(least) : `${shown.repeat(Math.min(least, 4))}…`;
    })
    .join('');
}

/** Most characters that a shape can take; a word is held to 40. */
export function longest(shape: string): number {
  return parseShape(shape).reduce((sum, { symbol, most }) => sum + (symbol === 'w' ? 40 : 1) * most, 0);
}

/** The word that a shape begins with, in lower case, if that is written out and at least two letters long: `https`. */
export function literalStart(shape: string): string {
  let word = '';
  for (const { symbol, least, most } of parseShape(shape)) {
    if (least !== 1 || most !== 1 || symbol in PICTURE || !/[A-Za-z]/.test(symbol)) break;
    word += symbol.toLowerCase();
  }
  return word.length > 1 ? word : '';
}
