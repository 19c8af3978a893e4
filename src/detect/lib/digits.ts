/** The digits of a text, in order: `(614) 555-0147` is `6145550147`. */
export function digitsOf(text: string): string {
  let digits = '';
  for (const character of text) if (character >= '0' && character <= '9') digits += character;
  return digits;
}

/** Whether every character is the same: `111111111`. True for the empty text. */
export function isRepeated(text: string): boolean {
  return text === (text[0] ?? '').repeat(text.length);
}

/** Whether a text holds a digit; an identifier in a labelled field does, a word there does not. */
export function hasDigit(text: string): boolean {
  return digitsOf(text) !== '';
}
