import type * as whole from './beside';
import { saysFolder } from './folder-word';

const SOME = { bytes: 0, isRounded: true };

/** Any digits may be a date and a size: rather too many pages are read by the whole engine than one listing too few. */
export const readBeside: typeof whole.readBeside = text => ({
  date: null,
  hasDate: /\p{Nd}{2}/u.test(text),
  size: /\p{Nd}/u.test(text) ? SOME : null,
  isSaidFolder: saysFolder(text),
});
