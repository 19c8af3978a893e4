import type { Level } from '../../src/detect/types';
import type { Person } from './people';

/** A host of the lab, as data. One file of `sites/` a host; each makes its pages from people drawn for it. */
export interface Site {
  host: string;
  pages: readonly Page[];
}

export interface Page {
  /** With its query, as it stands in the address. */
  path: string;
  contentType: string;
  body: string | Uint8Array;
  /** `user:password`; without it the server answers 401. */
  login?: string;
  /** What DESIGN makes of it; several where DESIGN leaves it open. */
  expected: readonly Level[];
  /** Where in DESIGN that follows. */
  because: string;
}

/** The default export of a file in `sites/`. */
export type MakeSite = (draw: (count: number) => readonly Person[]) => Site;

/** Whether a browser saves it instead of showing it. */
export function isDownload(page: Page): boolean {
  return page.contentType.startsWith('text/csv');
}

/** Whether a browser's viewer shows it, into which no extension can look. */
export function isViewed(page: Page): boolean {
  return page.contentType === 'application/pdf';
}
