import { keepBothEnds } from '../../lib/both-ends';
import { decode } from '../../listing/address';
import { mayList } from '../../listing/may-list';
import { saysPart } from '../../listing/part';
import { productOf, servers } from '../../listing/product';
import { createLinkReader, FIRST, LEAST_NAMED, type LinkListing } from '../../listing/read-links';
import { summaryOf } from '../../listing/summary';
import { isListingTitle, isPathTitle } from '../../listing/title';
import type { Confidence, Head, Link, PageKind, Recogniser } from '../../types';

/** Links that are looked at for the name of the server: it signs at the top or at the end. */
const MOST_SEEN = 50;
/** Names of entries that are read as records. */
const MOST_NAMES = 10_000;
/** Characters at each end of a page that may say that more is to come. */
const PROSE = 100_000;

/**
 * A folder of a web server that shows what is in it. Told by structure, in any language and theme: links whose text is
 * the name that their address ends with, in one place, with sizes, dates, a way up and ways to sort.
 */
export default { products: [...servers], begin: readPage } satisfies PageKind;

function readPage(head: Head): Recogniser | null {
  if (!URL.canParse(head.url)) return null;
  const links = waitForLinks(head);
  const prose = keepBothEnds(PROSE);
  let names: string[] = [];
  return {
    link: links.hear,
    prose: prose.hear,
    end({ isWhole }) {
      const listing = links.read();
      if (listing === null) return null;
      const isPath = isPathTitle(head.title, decode(new URL(head.url).pathname));
      const isTitled = isPath || isListingTitle(head.title);
      const confidence = confidenceOf(listing, { isTitled, isPath, isBlank: head.title === '' });
      if (confidence === null) return null;
      const isPart = prose.texts().some(saysPart);
      names = listing.entries.slice(0, MOST_NAMES).map(({ name }) => name);
      return {
        kind: 'directory-listing',
        ...productOf(head, links.atBothEnds()),
        confidence,
        facts: summaryOf(listing.entries, isWhole && !listing.hasMore && !isPart ? 'exact' : 'at-least', head.url),
      };
    },
    names: () => names,
  };
}

/** Links wait until the page has ended, or more have come than are needed to see whether it is a listing: most pages are none. */
function waitForLinks(head: Head) {
  const may = mayList(head);
  const waiting: Link[] = [];
  const latest: Link[] = [];
  let beyond = 0;
  let reader: ReturnType<typeof createLinkReader> | null = null;
  const readWaiting = () => {
    if (reader !== null) return reader;
    reader = createLinkReader(head.url);
    waiting.forEach(reader.add);
    return reader;
  };
  return {
    hear(link: Link) {
      may.hear(link);
      if (waiting.length < FIRST) {
        waiting.push(link);
        return;
      }
      latest[beyond % MOST_SEEN] = link;
      beyond += 1;
      if (reader !== null || may.named() >= LEAST_NAMED) readWaiting().add(link);
    },
    atBothEnds: () => [...waiting.slice(0, MOST_SEEN), ...waiting.slice(MOST_SEEN).slice(-MOST_SEEN), ...latest],
    /** What they come to; null where they are no listing. */
    read(): LinkListing | null {
      return may.mayBe() ? readWaiting().read() : null;
    },
  };
}

/** How a page looks around its entries. */
interface Frame {
  isTitled: boolean;
  /** The title names a path. */
  isPath: boolean;
  isBlank: boolean;
}

/**
 * A title or sort links, or dates and sizes beside most entries, speak for a listing; a way up and names that look like
 * files only help. Menus and articles have names in their addresses too, but neither, nor do they write endings.
 */
function confidenceOf(listing: LinkListing, { isTitled, isPath, isBlank }: Frame): Confidence | null {
  const {
    entries,
    named,
    exact,
    shown,
    explained,
    others,
    between,
    hasParent,
    hasWayUp,
    isOwn,
    sorts,
    dated,
    sized,
    slashed,
  } = listing;
  const total = entries.length;
  const isDated = dated * 2 >= total;
  const isSized = sized * 2 >= total;
  const isFramed = isPath || sorts >= 2 || hasWayUp;
  if (total === 0) return isEmptyListing(listing, isTitled) ? 'possible' : null;
  if (named * 2 < total || (shown * 2 < total && !isFramed && !isBlank)) return null;
  if (exact * 2 < total && !(isSized && isDated) && sorts < 2) return null;
  const share = total / (total + others);
  const strong = count(isTitled, sorts >= 2, listing.hasFolderParameter, isDated, isSized);
  const weak = count(hasParent, isOwn, slashed * 10 >= total * 9 && total >= 3);
  const isRegion = isFramed && isOwn && (isDated || isSized) && total >= between;
  if (share < (isFramed ? 0.3 : 0.5) && !isRegion) return null;
  if (strong >= 2 && weak >= 1) return strong >= 3 ? 'certain' : 'likely';
  if (strong === 1 && share >= (isFramed ? 0.5 : 0.8))
    return weak >= 2 || (weak === 1 && share >= 0.8) ? 'likely' : null;
  if (strong > 0 || !isOwn || exact < total || shown * 3 < total) return null;
  const isBare = others === 0 && explained * 2 < total && (isBlank || total >= 4);
  return isBare || (hasWayUp && weak === 3 && total >= 4 && share >= 0.8) ? 'possible' : null;
}

/** Nothing but a title, or a way up and ways to sort. */
function isEmptyListing({ others, sorts, hasWayUp }: LinkListing, isTitled: boolean): boolean {
  return isTitled ? others <= 4 || hasWayUp : sorts >= 2 && hasWayUp;
}

const count = (...signs: boolean[]) => signs.filter(Boolean).length;
