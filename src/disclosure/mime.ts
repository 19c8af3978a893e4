/** RFC 2045, section 6.7: lines of at most 76 ASCII characters, ended by CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => softBreak(encodedLine(line)))
    .join('\r\n');
}

/** RFC 2047: plain ASCII stays as it is, anything else becomes encoded words on lines of at most 76. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && text.length <= 900) return text;
  const words: string[] = [''];
  for (const character of text) {
    const encoded = /[A-Za-z0-9]/.test(character) ? character : character === ' ' ? '_' : bytes(character);
    if (words.at(-1)!.length + encoded.length > LONGEST_WORD) words.push('');
    words[words.length - 1] += encoded;
  }
  return words.map(word => `=?UTF-8?Q?${word}?=`).join('\r\n ');
}

const encodedLine = (line: string): string[] =>
  [...line].map((character, index, all) => {
    const isTrailing = index === all.length - 1 && /[ \t]/.test(character);
    return /[\x20-\x3c\x3e-\x7e\t]/.test(character) && !isTrailing ? character : bytes(character);
  });

/** Breaks before a line would pass 76, never inside a character. */
function softBreak(characters: readonly string[]): string {
  const lines = [''];
  for (const character of characters) {
    if (lines.at(-1)!.length + character.length > 75) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.join('=\r\n');
}

/** A character's UTF-8, each byte as `=` and two digits. */
const bytes = (character: string): string =>
  character.charCodeAt(0) < 128
    ? `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character).replace(/%/g, '=');

/** 76 without `Subject: =?UTF-8?Q?` and `?=`. */
const LONGEST_WORD = 55;
