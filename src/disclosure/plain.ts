/**
 * One line of text from a report or a profile, fit for a letter: no control characters, no braces that would look like
 * a slot, no scheme that would make it a link, at most 200 characters.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[{}]/g, '')
    .replace(/[a-z][a-z0-9+.-]*:\/\/\S*/gi, '*')
    .trim()
    .replace(/^(.{199}).{2,}$/u, '$1…');
}
