import { maskRun, RUN, shortened } from './words';

export { maskUrl } from './url';

const LONGEST = 300;

/**
 * Any string of a page (title, key, file or index name): words of the vocabulary stay, the rest is `*`. Separators
 * stay, so that `smith_john_mri.pdf` is `*_*_mri.pdf`. At most 300 characters.
 */
export function maskWords(text: string): string {
  const plain = text.replace(SPACES, ' ').replace(DASHES, '-').trim();
  return shortened(plain, LONGEST).replace(RUN, maskRun);
}

/** Whether every word of a key or column name is in the vocabulary, and there is one. */
export function isKnownName(name: string): boolean {
  return /[a-z]/i.test(name) && maskWords(name) === name.trim();
}

/** White space and control characters. V8 goes through all of Unicode for a `\p{…}`, even where nobody uses it. */
const SPACES = /(?:\s|[^ -~\u00a0-\uffff])+/g;
const DASHES = /[\u2010-\u2015]/g;
