import type * as whole from './remembered';

/** The tables of most pages are too short for it to be of use. */
export const makeRecall: typeof whole.makeRecall = () => (place, stretch, start, end, _, look) =>
  look(place, stretch, start, end);
