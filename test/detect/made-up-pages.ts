import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
};

/** A made-up page, and what it is. */
export interface MadeUpPage {
  name: string;
  contentType: string;
  body: string;
}

/** Made-up pages of many sorts, by file: a page begins with `=== type  what it is` and ends at the next. */
export const MADE_UP_PAGES: ReadonlyMap<string, readonly MadeUpPage[]> = new Map(
  readdirSync(FOLDER).map(file => [file, pagesOf(readFileSync(new URL(file, FOLDER), 'utf8'))]),
);

function pagesOf(text: string): MadeUpPage[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map(page => {
      const [, type = '', name = '', body = ''] = /^(\w+) {2}(.+)\n([\s\S]*)$/.exec(page) ?? [];
      return { name, contentType: TYPES[type]!, body };
    });
}
