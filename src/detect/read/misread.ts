/** What a machine takes for something else where it reads from paper, and what stands there. */
const MISREAD: readonly (readonly [signs: RegExp, letters: string])[] = [
  [/rn/g, 'm'],
  [/0/g, 'o'],
  [/1/g, 'i'],
  [/1/g, 'l'],
  [/(?<=[A-Z])l(?=[A-Z])/g, 'i'],
  [/5/g, 's'],
  [/8/g, 'b'],
];
const DOUBTFUL =
  /(?<![A-Za-z\d])[A-Za-z]{0,20}(?:rn|[A-Za-z][0158]|[0158][A-Za-z]|[A-Z]l(?=[A-Z]))[A-Za-z0158]{0,20}(?![A-Za-z\d])/g;
const WORD_BEFORE = /([A-Za-z]{1,20}) $/;
const WORD_BEHIND = /^ ([A-Za-z]{1,20})/;
/** A form has fewer such words; what follows stays as it is. */
const MOST_LOOKED = 200;
/** Longest word beside a doubtful one, with its space. */
const BESIDE = 21;

/**
 * A text read from paper with its labels as they were written, each as long as before: `D0B` is `DOB`, `Mernber ID` is
 * `Member ID`. Null where none was misread. What is no label stays: a number may be right.
 */
export function withLabelsMended(text: string, isLabel: (text: string) => boolean): string | null {
  let mended = '';
  let end = 0;
  let looked = 0;
  for (const { 0: word, index } of text.matchAll(DOUBTFUL)) {
    looked += 1;
    if (looked > MOST_LOOKED) break;
    const behind = index + word.length;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - BESIDE), index))?.[1];
    const next = WORD_BEHIND.exec(text.slice(behind, behind + BESIDE))?.[1];
    const isPartOfLabel = (read: string) =>
      isLabel(read) ||
      (before !== undefined && isLabel(`${before} ${read}`)) ||
      (next !== undefined && isLabel(`${read} ${next}`));
    const read = isPartOfLabel(word) ? undefined : readingsOf(word).find(isPartOfLabel);
    if (read === undefined) continue;
    mended += text.slice(end, index) + read.padEnd(word.length);
    end = behind;
  }
  return end === 0 ? null : mended + text.slice(end);
}

/** What a word may have been, with one kind of misreading or with two. */
function readingsOf(word: string): string[] {
  const once = otherReadings(word);
  return [...once, ...once.flatMap(otherReadings)];
}

const otherReadings = (word: string): string[] =>
  MISREAD.map(([signs, letters]) => word.replace(signs, letters)).filter(read => read !== word);
