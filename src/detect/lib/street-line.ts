import { STREET_SUFFIXES } from '../patterns/vocabulary/street-suffixes';
import type { Characters } from '../types';
import { hashLetter, makeWordTable } from './word-table';
import { letterOf } from './words';

const SUFFIXES = makeWordTable(() => [STREET_SUFFIXES, ['box']]);
const SUFFIX = 1;
const BOX = 2;

/**
 * Whether the words of a line are those of a street (`661 Harlow Street`), all with capitals up to one that streets are
 * called by, which is not the first; or end in `Box`. Asked of every number with two words behind it: makes no string.
 */
export function isStreetLine(text: Characters): boolean {
  let start = -1;
  let hash = 0;
  let words = 0;
  let kind = 0;
  let isCapital = true;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) {
      hash = hashLetter(start < 0 ? 0 : hash, letter);
      if (start < 0) {
        start = at;
        isCapital &&= letter !== text.charCodeAt(at) || isDigit(text.charCodeAt(at - 1));
      }
      continue;
    }
    if (start < 0) continue;
    start = -1;
    words += 1;
    kind = SUFFIXES(hash);
    if (words > 1 && isCapital && kind === SUFFIX) return true;
  }
  return kind === BOX;
}

/** `84th` is as good as a capital. */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
