/** A letter of any script; an apostrophe counts, as in O'Neil. */
export function isLetter(character: string): boolean {
  return character === "'" || character === '’' || character.toLowerCase() !== character.toUpperCase();
}

/** The words of a text in order, as written: runs of letters, broken by everything else. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of `${text} `) {
    if (isLetter(character)) {
      word += character;
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
  }
  return words;
}

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

/** A list written as prose, its entries parted by commas and set over several lines. */
export function listOf(text: string): string[] {
  return text.split(',').map(entry => wordsOrDigits(entry).join(' '));
}

/** Entries keep their digits: `q6h`. */
function wordsOrDigits(entry: string): string[] {
  return entry
    .split('\n')
    .flatMap(line => line.split(' '))
    .filter(word => word !== '');
}
