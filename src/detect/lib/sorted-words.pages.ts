import type * as whole from './sorted-words';
import { wordsOf } from './words';

/** Pages hold few names: strings will do. */
export const sortedWords: typeof whole.sortedWords = text => wordsOf(String(text).toLowerCase()).sort().join(' ');
export const forgetWords = (): void => {};
