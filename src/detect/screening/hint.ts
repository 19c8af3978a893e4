import type { Head, Link } from '../types';

/** What of a page points to an exposure of one kind that a page can tell: too often, never too seldom. */
export interface Hint {
  title?: RegExp;
  /** A selector of elements that no other page has. */
  elements?: string;
  /** What no other text says, as `plainText` writes it. */
  text?: RegExp;
  links?(head: Pick<Head, 'url' | 'title'>): LinkHint;
}

/** Links that point to one, or don't. */
export interface LinkHint {
  hear(link: Link): void;
  mayBe(): boolean;
}
