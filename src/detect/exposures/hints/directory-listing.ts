import { decode } from '../../listing/address';
import { isListingTitle, isPathTitle } from '../../listing/title';
import { hinted } from '../../titled';
import type { Link, PageKind } from '../../types';

/** Ways up, and back to the page in another order or folder: only listings and their like have several. */
const FRAME =
  /^\.\.?\/?$|^\?[nmsd][da]$|[?&;](?:[cmnosd]=[nmsdad]\b|(?:sort|order|dir|directory|path|folder|subdir|cwd|location)\w*=)/i;
/** What stands beside an entry: a date and a size. */
const NUMBERS = /\p{Nd}{2}/u;

/**
 * A page whose links say the names that their addresses end with: many of all its links, and they stand below the page, or
 * numbers beside them, or there are ways to sort.
 */
export default {
  begin({ url, title }) {
    const page = URL.canParse(url) ? new URL(url) : null;
    const folder = page?.pathname.slice(0, page.pathname.lastIndexOf('/') + 1) ?? '/';
    const isTitled = isListingTitle(title) || (page !== null && isPathTitle(title, decode(page.pathname)));
    const isOwn = (href: string) => !/^(?:[/#]|[a-z]+:)/i.test(href) || href.startsWith(folder, folder === '/' ? 1 : 0);
    let row: number | undefined;
    let links = 0;
    let framed = 0;
    let named = 0;
    let own = 0;
    let counted = 0;
    return {
      link(link) {
        // A button, which leads nowhere.
        if (link.href.startsWith('#')) return;
        if (!link.isNavigation && (link.row === undefined || link.row !== row)) links += 1;
        row = link.row;
        if (FRAME.test(link.href)) framed += 1;
        if (!saysItsName(link)) return;
        named += 1;
        if (isOwn(link.href)) own += 1;
        if (NUMBERS.test(link.before + link.after) || NUMBERS.test(link.text)) counted += 1;
      },
      end() {
        const isFramed = framed > 1 && named * 8 >= links;
        const isBeside = named * 4 >= links && counted * 2 >= named;
        const mayBe = isTitled || (named > 0 && (isFramed || isBeside || own * 2 >= links));
        return mayBe ? hinted('directory-listing') : null;
      },
    };
  },
} satisfies PageKind;

/** Whether a text names the end of an address, whole or from its start; letters beyond ASCII are left out. */
function saysItsName({ href, text }: Link): boolean {
  const query = href.indexOf('?');
  // `?zip` asks for something, `?file=scan.pdf` names it.
  const named = query < 0 || href.includes('=', query) ? href : href.slice(0, query);
  const path = named.replace(/[#].*$|\/$/gs, '');
  const written = decode(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('=')) + 1));
  if (written === '') return false;
  const said = plain(text);
  const name = plain(written.replace(/\.\w{1,5}$/, ''));
  if (name === '' || said === '') return /[^\u0020-\u007e]/.test(written + text);
  return said.includes(name) || (said.length > 2 && plain(written).startsWith(said.slice(0, 12)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
