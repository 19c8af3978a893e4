import { withoutEnd } from '../lib/without-end';
import { decode, parametersOf } from './address';
import type { Named } from './named';
import { isPager, isSort, isSorting, isTool } from './parameters';

/** Where a link leads, seen from the page that holds it. */
export type Target =
  /** `self` is the page, or a tool of it; `sort` the page in another order; `more` its next part. */
  | { kind: 'parent' | 'self' | 'other' | 'sort' | 'more' }
  /** Something with a name in a place: the last part of a path, or of a path in a parameter. */
  | { kind: 'entry'; place: string; name: string; hasSlash: boolean; url: string };

type Say = (name: string) => Named | null;

/** Sorts a link out by its address; `said` tells how the link's text says a name. */
export function targetOf(href: string, page: URL, said: Say): Target {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return { kind: 'self' };
  if (!URL.canParse(trimmed, page.href)) return { kind: 'other' };
  const url = new URL(trimmed, page.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  const isPage = url.host === page.host && plainPath(url) === plainPath(page);
  if (isPage && url.search.length > 1) {
    if (isSorting(url.search) && shownFolder(url) === shownFolder(page)) return { kind: 'sort' };
    if (isPager(url.search)) return { kind: 'more' };
  }
  const byPath = pathTarget(url, page);
  if (url.hash.length > 1 && (isPage || byPath.kind !== 'entry' || said(byPath.name)?.rest !== ''))
    return { kind: 'other' };
  if (url.search.length < 2 || isSorting(url.search)) return byPath;
  if (!isPage && byPath.kind === 'entry' && said(byPath.name)) return byPath;
  return parameterTarget(url, page, isPage, said);
}

function pathTarget(url: URL, page: URL): Target {
  const path = url.pathname;
  if (url.host === page.host) {
    if (withSlash(path) === withSlash(page.pathname)) return { kind: page.search === '' ? 'self' : 'parent' };
    if (page.pathname.startsWith(withSlash(path))) return { kind: 'parent' };
  }
  return entryOf(`${url.protocol}//${url.host}`, path, url.origin + path);
}

/** Listers written as one program name the folder or file in a parameter: `?dir=a/b`. */
function parameterTarget(url: URL, page: URL, isPage: boolean, said: Say): Target {
  const shown = isPage ? shownFolder(page) : '';
  const parameters = parametersOf(url);
  const targets = parameters.map(([name, value]): Target => {
    if (isPage && value !== '' && `${shown}/`.startsWith(withSlash(value))) return { kind: 'parent' };
    if (isTool(name, value) || (name === '' && parameters.length > 1)) return { kind: 'self' };
    return entryOf(`${url.host}${url.pathname}?${name}=`, `/${value}`, url.href);
  });
  const entry = targets.find(target => target.kind === 'entry' && said(target.name));
  if (entry) return entry;
  if (isPage) return targets.find(({ kind }) => kind === 'parent') ?? { kind: shown === '' ? 'self' : 'parent' };
  return targets.find(({ kind }) => kind === 'entry') ?? { kind: 'other' };
}

/** The folder that a page shows because a parameter of its address says so; empty where none does. */
export function shownFolder(page: URL): string {
  const values = parametersOf(page)
    .filter(([name, value]) => !isTool(name, value) && !isSort(name, value))
    .map(([, value]) => value.replace(/\/$/, ''));
  return values.find(value => value.includes('/')) ?? values[0] ?? '';
}

function entryOf(place: string, path: string, url: string): Target {
  const hasSlash = path.endsWith('/');
  const clean = withoutEnd(path, '/');
  const slash = clean.lastIndexOf('/');
  const name = decode(clean.slice(slash + 1));
  if (name === '' || name === '.' || name === '..') return { kind: name === '..' ? 'parent' : 'self' };
  return { kind: 'entry', place: place + clean.slice(0, slash + 1), name, hasSlash, url };
}

/** `/x/index.php` and `/x/` are one program. */
const plainPath = ({ pathname }: URL): string => pathname.replace(/\/(?:index|default)\.\w{2,5}$/, '/');
const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
