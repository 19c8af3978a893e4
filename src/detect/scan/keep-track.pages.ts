import type * as whole from './keep-track';

/** See `tracks.pages.ts`. */
export const keepTrack: typeof whole.keepTrack = () => {};
