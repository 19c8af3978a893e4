import { dateIn, type FoundDate } from './date';
import { saysFolder } from './folder-word';
import { type Size, sizeIn } from './size';

/** What stands beside a link: in its row, its line, or its text. */
export interface Beside extends Omit<FoundDate, 'rest'> {
  hasDate: boolean;
  size: Size | null;
  /** A word or the rights say that it is a folder. */
  isSaidFolder: boolean;
}

/** No date and no size is written without one. */
const ANY_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/;
const NOTHING = { date: null, hasDate: false, size: null };
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Date, size and words beside an entry, in any order. */
export function readBeside(text: string): Beside {
  if (!ANY_DIGIT.test(text)) return { ...NOTHING, isSaidFolder: saysFolder(text) };
  const plain = text.replace(DIGITS, digit => String(digit.charCodeAt(0) & 15));
  const { rest, ...found } = dateIn(plain);
  const isSaidFolder = saysFolder(rest);
  return { ...found, hasDate: rest !== plain, size: sizeIn(rest), isSaidFolder };
}
