import type { Exposure, PageKind } from './types';

/** What a hint says: that there may be something to tell, and nothing of it. */
export const hinted = (kind: string): Exposure => ({
  kind,
  product: null,
  version: null,
  confidence: 'possible',
  facts: {},
});

/** A hint by the title of the page. */
export const titled = (kind: string, title: RegExp): PageKind => ({
  begin: head => (title.test(head.title) ? { end: () => hinted(kind) } : null),
});
