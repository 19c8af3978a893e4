import type { RequestListener } from 'node:http';
import type { Access, Level } from '../../src/detect/types';
import type { Person } from './people';

/** A host of the lab, as data. One file of `sites/` a host; each makes its pages from people drawn for it. */
export interface Site {
  host: string;
  /** Other hosts that it leads to and answers for. */
  others?: readonly string[];
  pages: readonly Page[];
  /** Answers what is none of the pages, and pages without a body: forms, data for scripts, log-ins. */
  answer?: RequestListener;
}

export interface Page {
  /** With its query, as it stands in the address. */
  path: string;
  contentType: string;
  /** Null where the site answers by itself. */
  body: string | Uint8Array | null;
  /** `user:password`; without it the server answers 401. */
  login?: string;
  /** What the person does once the address is open; it must lead to a page that looks otherwise or is loaded anew. */
  steps?: readonly Step[];
  /** A script draws the patients after the page has loaded. */
  drawsLater?: true;
  /** What the requests prove; not asked where it makes no difference. */
  access?: Access['credentials'];
  /** What DESIGN makes of it; several where DESIGN leaves it open. */
  expected: readonly Level[];
  /** Where in DESIGN that follows. */
  because: string;
}

/** A click on what a selector finds, the way to an address of the site, and what a browser's buttons do. */
export type Step = { click: string; until: string } | { go: string } | { do: 'reload' | 'back' | 'let the worker die' };

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
