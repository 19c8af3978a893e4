/**
 * One line of text from a report or a profile, fit for a letter: no control characters, no braces that would look like
 * a slot, no scheme that would make it a link, at most 200 characters.
 */
export const plain = (text: string, most = 200): string =>
  shortened(
    oneLine(text, most)
      .replace(/[\w+.-]*:\/\/\S*/g, '*')
      .trim(),
    most,
  );

/** What a person typed about what they did: a link loses its scheme and no more. */
export const ownWords = (text: string, most = 2000): string =>
  shortened(
    oneLine(text, most)
      .replace(/[\w+.-]*:\/{2,}/g, '')
      .trim(),
    most,
  );

/** Cut first, at more than is kept: what looks for schemes is quadratic. */
const oneLine = (text: string, most: number): string =>
  text
    .slice(0, 4 * most)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[{}]/g, '');

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
