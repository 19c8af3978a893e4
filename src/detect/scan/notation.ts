/**
 * The notation of shapes. A pattern says what a value looks like; it says nothing of how it is found.
 *
 *     d        a digit
 *     L        a letter A–Z or a–z
 *     X        a letter or a digit
 *     w        a word: letters, with ' and - between them (O'Neil, Smith-Jones, accents included)
 *     Ŵ        a word that begins with a capital
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

/** What is wrong with a shape: a code of the catalogue (`refused_…`), and from which character on. */
export interface ShapeFault {
  code: 'shape-empty' | 'shape-repeats-nothing' | 'shape-brace' | 'shape-repetition' | 'shape-matches-nothing';
  at: number;
}

/** A shape in its parts. Throws where it is not in the notation. */
export function parseShape(shape: string): Atom[] {
  const read = readShape(shape);
  if ('code' in read) throw new Error(`${read.code} at ${read.at} in ${shape}`);
  return read;
}

/** A shape in its parts, or what is wrong with it. */
export function readShape(shape: string): Atom[] | ShapeFault {
  if (shape === '') return { code: 'shape-empty', at: 0 };
  const atoms: Atom[] = [];
  for (let at = 0; at < shape.length; at += 1) {
    const symbol = shape[at]!;
    if (symbol === '}') return { code: 'shape-brace', at };
    if (symbol !== '{' && symbol !== '?') {
      atoms.push({ symbol, least: 1, most: 1 });
      continue;
    }
    const atom = atoms.at(-1);
    if (atom?.least !== 1 || atom.most !== 1) return { code: 'shape-repeats-nothing', at };
    if (symbol === '?') {
      atom.least = 0;
      continue;
    }
    const end = shape.indexOf('}', at);
    if (end < 0) return { code: 'shape-brace', at };
    const numbers = shape.slice(at + 1, end).split(',');
    const [least, most = least] = numbers.map(number => (isNumber(number) ? Number(number) : Number.NaN));
    if (numbers.length > 2 || !(least! <= most! && most! >= 1 && most! <= 256)) return { code: 'shape-repetition', at };
    atom.least = least!;
    atom.most = most!;
    at = end;
  }
  return atoms.every(atom => atom.least === 0) ? { code: 'shape-matches-nothing', at: 0 } : atoms;
}

/** Whether a shape is in the notation. */
export const isShape = (shape: string): boolean => !('code' in readShape(shape));

const isNumber = (text: string): boolean => text !== '' && [...text].every(digit => digit >= '0' && digit <= '9');

/** Whether a symbol stands for a word, of whatever length. */
export const isWord = (symbol: string): boolean => symbol === 'w' || symbol === 'Ŵ';

const PICTURE: Readonly<Record<string, string>> = { d: '9', L: 'A', X: 'X', w: 'Aaaa', Ŵ: 'Aaaa', a: 'a', u: 'a' };

/** A shape as people read it, digits as 9 and letters as A: `999-99-9999`. Says nothing of a value's length. */
export function picture(shape: string): string {
  return parseShape(shape)
    .filter(atom => atom.least > 0)
    .map(({ symbol, least, most }) => {
      const shown = PICTURE[symbol] ?? symbol;
      if (isWord(symbol)) return shown;
      return least === most ? shown.repeat(least) : `${shown.repeat(Math.min(least, 4))}…`;
    })
    .join('');
}

/** Most characters that a shape can take; a word is held to 40. */
export function longest(shape: string): number {
  return parseShape(shape).reduce((sum, { symbol, most }) => sum + (isWord(symbol) ? 40 : 1) * most, 0);
}

/** The word that a shape begins with, in lower case, if that is written out: `https`; one letter only before a space or dot. */
export function literalStart(shape: string): string {
  // A symbol of the notation, a digit or a sign comes first.
  if (!/^[A-Za-z]/.test(shape) || shape[0]! in PICTURE) return '';
  let word = '';
  for (const { symbol, least, most } of parseShape(shape)) {
    const isWritten = least === 1 && most === 1 && !(symbol in PICTURE);
    if (!isWritten || !/[A-Za-z]/.test(symbol))
      return word.length > 1 || (isWritten && /[ .]/.test(symbol)) ? word : '';
    word += symbol.toLowerCase();
  }
  return word.length > 1 ? word : '';
}
