import type { Link } from '../types';
import { dateIn } from './date';
import type { Entry } from './entry';
import { type Size, sizeIn } from './size';
import { shownFolder, type Target, targetOf } from './target';

/** What the links of a page come to when they are read as a listing. */
export interface LinkListing {
  entries: Entry[];
  /** Entries whose link says the very name that its address ends with. */
  named: number;
  /** Links of the page's body to somewhere else. */
  others: number;
  hasParent: boolean;
  /** The entries stand right below the page's own address, or in a parameter of it. */
  isOwn: boolean;
  /** Some are named by a parameter such as `?dir=`. */
  hasFolderParameter: boolean;
  /** Links back to the page with another order. */
  sorts: number;
  dated: number;
  sized: number;
  slashed: number;
}

interface Candidate {
  target: Extract<Target, { kind: 'entry' }>;
  isNamed: boolean;
  isNavigation: boolean;
  isFolder: boolean;
  isSaidFolder: boolean;
  beside: string;
  size: Size | null;
  date: string | null;
  hasDate: boolean;
  index: number;
}

interface Page {
  hasParent: boolean;
  sorts: number;
  others: number;
  own: readonly string[];
}

const MOST_LINKS = 200_000;

/** Collects links; `read` says what they come to. */
export function createLinkReader(pageUrl: string) {
  const page = new URL(pageUrl);
  const candidates = new Map<string, Candidate>();
  let hasParent = false;
  let sorts = 0;
  let others = 0;
  let index = 0;

  return {
    add(link: Link) {
      if (index >= MOST_LINKS) return;
      index += 1;
      const target = targetOf(link.href, page, name => named(link.text, name) !== null);
      if (isSort(link, page)) {
        sorts += 1;
        return;
      }
      if (target.kind === 'parent') hasParent = true;
      if (target.kind === 'other' && !link.isNavigation && !/^(?:javascript|mailto|tel):/i.test(link.href)) others += 1;
      if (target.kind !== 'entry') return;
      if (/^(?:\.\.|\[?to )|parent directory/i.test(link.text)) {
        hasParent = true;
        return;
      }
      const said = named(link.text, target.name);
      const before = candidates.get(target.url);
      candidates.set(target.url, {
        target,
        isNamed: said !== null || (before?.isNamed ?? false),
        isNavigation: link.isNavigation && (before?.isNavigation ?? true),
        isFolder: (link.isFolder ?? false) || (before?.isFolder ?? false),
        ...readBeside(`${before?.beside ?? ''}\t${link.after}\t${said ?? ''}\t${link.before}`),
        index: before?.index ?? index,
      });
    },
    read: (): LinkListing => assemble([...candidates.values()], { hasParent, sorts, others, own: ownPlaces(page) }),
  };
}

/** `?C=N;O=D`, `?sort=name`, `?NA`: the page itself in another order. */
function isSort({ href }: Link, page: URL): boolean {
  const query = href.indexOf('?');
  if (query < 0 || !URL.canParse(href, page.href) || new URL(href, page.href).pathname !== page.pathname) return false;
  return /^\?[nmsd][da]$|[?&;](?:[cmnso]=[a-z]\b|(?:sort|order|orderby|sort_?by|sort_?mode|col|desc|asc)\b)/i.test(
    href.slice(query),
  );
}

/** What a link's text says beside the name; null where it does not say the name. Names may be cut short. */
function named(text: string, name: string): string | null {
  const said = bare(text);
  const meant = bare(name);
  if (said === '' || meant === '') return null;
  if (said === meant || said === meant.replace(/\.[a-z0-9]{1,5}$/, '')) return '';
  const cut = /^(.{3,}?)(?:\.\.>?|…|\.\.\.)$/.exec(said);
  if (cut && meant.startsWith(cut[1]!)) return '';
  if (said.startsWith(meant) && meant.length >= 3) return text.trim().slice(name.length);
  const end = said.endsWith(meant) && meant.length >= 3 && said.length - meant.length < 12;
  return end ? '' : null;
}

const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\.\//, '')
    .replace(/[\s\u00a0+]+/g, '')
    .replace(/[/\\]+$/, '');

/** Where the entries of a page may stand: below its folder, below itself, in its parameters. */
function ownPlaces(page: URL): string[] {
  const folder = page.pathname.slice(0, page.pathname.lastIndexOf('/') + 1);
  const shown = shownFolder(page);
  const paths = [
    folder,
    `${page.pathname}/`,
    ...(shown === '' ? [] : [`${folder}${encodeURI(shown)}/`, `/${encodeURI(shown)}/`]),
  ];
  return [...paths.map(path => `${page.protocol}//${page.host}${path}`), `${page.host}${page.pathname}?`];
}

const isOwn = (place: string, own: readonly string[]) =>
  own.some(each => (each.endsWith('?') ? place.startsWith(each) : place === each));

function assemble(all: Candidate[], page: Page): LinkListing {
  const { chosen, isOwn } = choosePlaces(all, page.own);
  const members = membersOf(all.filter(candidate => chosen.has(candidate.target.place)));
  const isSlashed = members.some(({ target }) => target.hasSlash);
  const isIconed = members.some(({ isFolder }) => isFolder);
  const isSized = members.some(({ size }) => size !== null);
  const entries = members.map(({ target, isFolder, isSaidFolder, size, date }): Entry => {
    const isGuessed = !isSlashed && !isIconed && size === null && (isSized || looksLikeFolder(target.name));
    return {
      name: target.name,
      isDirectory: target.hasSlash || isFolder || isSaidFolder || isGuessed,
      bytes: size?.bytes ?? null,
      isRounded: size?.isRounded ?? false,
      date,
    };
  });
  return {
    entries,
    named: members.filter(({ isNamed }) => isNamed).length,
    others: page.others + all.filter(one => !members.includes(one) && !one.isNavigation).length,
    hasParent: page.hasParent,
    isOwn,
    hasFolderParameter: [...chosen].some(place => /\?(?:dir|directory|path|folder|subdir|cwd)=/i.test(place)),
    sorts: page.sorts,
    dated: members.filter(({ hasDate }) => hasDate).length,
    sized: members.filter(({ size, isSaidFolder }) => size !== null || isSaidFolder).length,
    slashed: members.filter(({ target }) => target.hasSlash || /\.\w{1,8}$/.test(target.name)).length,
  };
}

/** The places whose names are said by links: the page's own where it has any, else the one with most. */
function choosePlaces(all: readonly Candidate[], own: readonly string[]) {
  const counts = new Map<string, number>();
  for (const { target, isNamed, size, hasDate } of all) {
    if (isNamed) counts.set(target.place, (counts.get(target.place) ?? 0) + (size || hasDate ? 4 : 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const mine = ranked.filter(([place]) => isOwn(place, own));
  const most = ranked[0]?.[1] ?? 0;
  if (mine.length > 0 && mine[0]![1] * 10 >= most)
    return { chosen: new Set(mine.map(([place]) => place)), isOwn: true };
  return {
    chosen: new Set(
      ranked
        .filter(([, count]) => count * 10 >= most)
        .slice(0, 3)
        .map(([place]) => place),
    ),
    isOwn: false,
  };
}

/** Entries are what is named, and what stands between; where most have a date, one without is a link of the page. */
function membersOf(inPlace: readonly Candidate[]): Candidate[] {
  const indices = inPlace.filter(({ isNamed }) => isNamed).map(({ index }) => index);
  const first = indices.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const last = indices.reduce((most, index) => Math.max(most, index), 0);
  const members = inPlace.filter(({ isNamed, index }) => isNamed || (index > first && index < last));
  const dated = members.filter(({ hasDate }) => hasDate).length;
  if (dated * 5 < members.length * 3) return members;
  return members.filter(({ hasDate, isFolder, target }) => hasDate || isFolder || target.hasSlash);
}

const looksLikeFolder = (name: string) =>
  !/\.\w{1,8}$/.test(name) && !/^(?:readme|license|makefile|dicomdir)$/i.test(name);

function readBeside(beside: string) {
  const { date, rest } = dateIn(beside);
  return {
    beside,
    date,
    hasDate: rest !== beside,
    size: sizeIn(rest),
    isSaidFolder: /(?:^|[\s[(<])(?:dir|directory|folder)(?:$|[\s\])>])|(?:^|\s)\(?d[r-][w-][x-]/i.test(beside),
  };
}
