/** A word or number of a text. */
export interface Token {
  /** As it stands in the text, without a possessive `'s`. */
  written: string;
  /** In lower case, without accents and without a possessive `'s`. */
  key: string;
  start: number;
  /** Where it ends, without a possessive `'s`. */
  end: number;
  /** What stands between it and the token before, or before the first. */
  gap: string;
  isCapital: boolean;
  /** It is taken for capitalised in a line without any. */
  isLowered: boolean;
  /** More than one letter, all of them capitals. */
  isUpper: boolean;
  isNumber: boolean;
  /** One letter alone, as of a second name. */
  isInitial: boolean;
  isPossessive: boolean;
  /** It has letters beyond ASCII. */
  isForeign: boolean;
}

const TOKENS = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;
const POSSESSIVE = /['’]s$/i;
/** I'm, she'll, don't: no word that holds such a thing is a name. */
const CONTRACTION = /['’](?:m|ve|ll|d|re|t)$/i;
/** Letters that are no other letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  œ: 'oe',
};

/** The words and numbers of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: written, index: start } of text.matchAll(TOKENS)) {
    const isPossessive = POSSESSIVE.test(written);
    const word = isPossessive ? written.slice(0, -2) : written;
    const first = word.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    tokens.push({
      written: word,
      key: keyOf(word),
      start,
      end: start + word.length,
      gap: text.slice(last, start),
      isCapital: !isNumber && !CONTRACTION.test(word) && word[0] !== word[0]!.toLowerCase(),
      isLowered: false,
      isUpper: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
      isNumber,
      isInitial: word.length === 1 && !isNumber,
      isPossessive,
      isForeign: !isAscii(word),
    });
    last = start + word.length;
  }
  return tokens;
}

/** A word in lower case, without accents. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, letter => LETTERS[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false;
  return true;
}
