/** A line that is a paragraph. */
const PARAGRAPH = 300;
const LONGEST = 500;
/** Behind a sentence, but not between `Tel.` and its number. */
const SENTENCE = /(?<=[.;!?])\s+(?=[^\d(+])/;

/** The sentences of a long text, short texts as they are. A number is never cut in two. */
export const piecesOf = (text: string): string[] =>
  text.length <= PARAGRAPH ? [text] : text.split(SENTENCE).map(withinLimit);

const withinLimit = (sentence: string): string =>
  sentence.length <= LONGEST ? sentence : sentence.slice(0, LONGEST).replace(/[\d\s()+./-]+$/, '');
