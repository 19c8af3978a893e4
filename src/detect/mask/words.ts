import { VOCABULARY } from './vocabulary';

/** A run without separators: letters, digits and everything beyond ASCII. */
export const RUN = /[A-Za-z0-9\u0080-\u{10ffff}]+/gu;

/** Parts of a run: `patientName2` is patient, Name, 2; `PDFFile` is PDF, File. */
const PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const ASCII = /^[A-Za-z0-9]+$/;
/** `sha256`, `r4`, `x12n`: at most so many parts are one word. */
const MOST_PARTS = 4;

/** A run with `*` for every part that is not in the vocabulary; neighbours share one. */
export function maskRun(run: string): string {
  if (!ASCII.test(run)) return '*';
  const parts = run.match(PART)!;
  let masked = '';
  for (let at = 0; at < parts.length; ) {
    const known = longestKnown(parts, at);
    if (known > 0) masked += parts.slice(at, at + known).join('');
    else if (!masked.endsWith('*')) masked += '*';
    at += Math.max(known, 1);
  }
  return masked;
}

/** How many parts from here on are, joined, a word of the vocabulary. */
function longestKnown(parts: readonly string[], at: number): number {
  for (let count = Math.min(MOST_PARTS, parts.length - at); count > 0; count -= 1) {
    if (
      VOCABULARY.has(
        parts
          .slice(at, at + count)
          .join('')
          .toLowerCase(),
      )
    )
      return count;
  }
  return 0;
}

/** A text cut at a length, never in the middle of a word: what is left of one could look like another. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[^\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e ]+$/u, '')}*`;
}
