/** A text in lower case, without accents, and with spaces for low lines, which regular expressions take for letters. */
export function plainText(text: string): string {
  const lower = text.toLowerCase().replaceAll('_', ' ');
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}
