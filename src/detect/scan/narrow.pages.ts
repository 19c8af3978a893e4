import { foldText } from './fold';
import type * as whole from './narrow';

/** The way by UTF-8 is for the long texts that the whole engine reads. */
export const narrow: typeof whole.narrow = foldText;
