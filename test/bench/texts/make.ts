import type { Chunk, Head, Link } from '../../../src/detect/types';
import { PLACE } from './pages';
import { createRandom, type Random } from './random';

/** What a text is held to: the times of a bare loop that the engine may take. */
export const TARGETS = { ordinary: 2.5, dense: 5, minified: 4, worst: 9 } as const;
export type Group = keyof typeof TARGETS;

/** A text that the benchmark makes: an opening, as many parts as it takes, an end. */
export interface Text {
  name: string;
  group: Group;
  /** Characters, about. */
  length: number;
  head: Pick<Head, 'form' | 'contentType'>;
  open?: string;
  part(random: Random): string | readonly Chunk[];
  close?: string;
  /** Characters of a page, where the text is read as many of them. */
  pageLength?: number;
}

/** What was made: all of it in one string, and the pages that it is read as. */
export interface Made {
  head: Head;
  text: string;
  pages: readonly Page[];
}

/** A text with its links, each where its chunk ended. */
export interface Page {
  text: string;
  links: readonly { at: number; link: Link }[];
}

/** A text of about that length, the same for the same seed. */
export function make(text: Text, length = text.length, seed = 1): Made {
  const random = createRandom(seed);
  const pages: Page[] = [];
  for (let left = length; left > 0; left -= pages.at(-1)!.text.length) {
    pages.push(makePage(text, Math.min(left, text.pageLength ?? left), random));
  }
  return { head: { ...text.head, url: PLACE, title: 'Index' }, text: pages.map(page => page.text).join(''), pages };
}

function makePage(text: Text, length: number, random: Random): Page {
  const written = [text.open ?? ''];
  const links: { at: number; link: Link }[] = [];
  let at = written[0]!.length;
  while (at < length) {
    const part = text.part(random);
    for (const chunk of typeof part === 'string' ? [{ text: part }] : part) {
      written.push(chunk.text);
      at += chunk.text.length;
      for (const link of chunk.links ?? []) links.push({ at, link });
    }
  }
  written.push(text.close ?? '');
  return { text: written.join(''), links };
}

/** A page cut at every `size` characters, links with the piece they stood in. */
export function* pieces({ text, links }: Page, size: number): Generator<Chunk> {
  let next = 0;
  for (let start = 0; start < text.length; start += size) {
    const first = next;
    while (next < links.length && links[next]!.at < start + size) next += 1;
    const own = links.slice(first, next).map(({ link }) => link);
    yield { text: text.slice(start, start + size), links: own };
  }
}
