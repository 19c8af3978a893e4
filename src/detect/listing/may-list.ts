import type { Head, Link } from '../types';
import { decode } from './address';
import { begins, saysItsName, startOfName } from './says-name';
import { isListingTitle, isPathTitle } from './title';

/** Ways up, and back to the page in another order or folder: only listings and their like have several. */
const FRAME =
  /^\.\.?\/?$|^\?[nmsd][da]$|[?&;](?:[cmnosd]=[nmsdad]\b|(?:sort|order|dir|directory|path|folder|subdir|cwd|location)\w*=)/i;
/** Any script's; V8 goes through all of Unicode for a `\p{…}`, and for a literal even where nobody uses it. */
const DIGIT = '\\p{Nd}';
let digits: RegExp | null = null;

/** Counts of a page's links that show whether they may be a listing. */
export interface MayList {
  hear(link: Link): void;
  /** Links that say the name that their address ends with. */
  named(): number;
  mayBe(): boolean;
}

/**
 * A page whose links say the names that their addresses end with: many of all its links, and they stand below the page or
 * have a folder's icon, or numbers beside them, or there are ways to sort. That may be too many pages, never too few, for what it leaves out is
 * looked at no more; and it is asked of every link of every page.
 */
export function mayList({ url, title }: Pick<Head, 'url' | 'title'>): MayList {
  let folder: string | null = null;
  const isOwn = (href: string): boolean => {
    folder ??= folderOf(url);
    return !/^(?:[/#]|[a-z]+:)/i.test(href) || href.startsWith(folder, folder === '/' ? 1 : 0);
  };
  let row: number | undefined;
  let links = 0;
  let framed = 0;
  let named = 0;
  let own = 0;
  let counted = 0;
  return {
    hear(link) {
      const { href } = link;
      // A button, which leads nowhere.
      if (href.startsWith('#')) return;
      if (!link.isNavigation && (link.row === undefined || link.row !== row)) links += 1;
      row = link.row;
      if (startOfName(href) < 0 && FRAME.test(href)) framed += 1;
      if (!saysName(link)) return;
      named += 1;
      if (isOwn(href) || link.isFolder) own += 1;
      if (isNumbered(link.before + link.after) || isNumbered(link.text)) counted += 1;
    },
    named: () => named,
    mayBe() {
      const isFramed = framed > 1 && named * 8 >= links;
      const isBeside = named * 4 >= links && counted * 2 >= named;
      return isTitled(title, url) || (named > 0 && (isFramed || isBeside || own * 2 >= links));
    },
  };
}

/** Whether a link says the name that its address ends with: of most the first letters show that it does not. */
export function saysName(link: Pick<Link, 'href' | 'text'>): boolean {
  const start = startOfName(link.href);
  return (start < 0 || begins(link.href, start, link.text)) && saysItsName(link);
}

function folderOf(url: string): string {
  if (!URL.canParse(url)) return '/';
  const { pathname } = new URL(url);
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

const isTitled = (title: string, url: string): boolean =>
  isListingTitle(title) || (URL.canParse(url) && isPathTitle(title, decode(new URL(url).pathname)));

/** What stands beside an entry: a date and a size. */
function isNumbered(text: string): boolean {
  if (/\d{2}/.test(text)) return true;
  if (!/[^ -~\s]/.test(text)) return false;
  digits ??= new RegExp(`${DIGIT}{2}`, 'u');
  return digits.test(text);
}
