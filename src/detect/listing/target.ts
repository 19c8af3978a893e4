/** Where a link leads, seen from the page that holds it. */
export type Target =
  | { kind: 'parent' | 'self' | 'other' }
  /** Something with a name in a place: the last part of a path, or of a path in a parameter. */
  | { kind: 'entry'; place: string; name: string; hasSlash: boolean; url: string };

/** Sorts a link out by its address; `isSaid` tells whether the link's text says a name. */
export function targetOf(href: string, page: URL, isSaid: (name: string) => boolean): Target {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return { kind: 'self' };
  if (!URL.canParse(trimmed, page.href)) return { kind: 'other' };
  const url = new URL(trimmed, page.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  if (url.hash.length > 1) return { kind: 'other' };
  if (url.search.length > 1) return parameterTarget(url, page, isSaid);
  const path = url.pathname;
  if (url.host === page.host) {
    if (withSlash(path) === withSlash(page.pathname)) return { kind: page.search === '' ? 'self' : 'parent' };
    if (page.pathname.startsWith(withSlash(path))) return { kind: 'parent' };
  }
  return entryOf(`${url.protocol}//${url.host}`, path, url.href);
}

/** Listers written as one program name the folder or file in a parameter: `?dir=a/b`. */
function parameterTarget(url: URL, page: URL, isSaid: (name: string) => boolean): Target {
  const isOwn = url.host === page.host && url.pathname === page.pathname;
  const shown = isOwn ? shownFolder(page) : '';
  const targets = parametersOf(url).map(([name, value]) => {
    if (isOwn && value !== '' && `${shown}/`.startsWith(withSlash(value))) return { kind: 'parent' as const };
    return entryOf(`${url.host}${url.pathname}?${name}=`, `/${value}`, url.href);
  });
  const said = targets.find(target => target.kind === 'entry' && isSaid(target.name));
  return said ?? targets.find(target => target.kind === 'parent') ?? targets[0] ?? { kind: 'self' };
}

/** The folder that a page shows because a parameter of its address says so; empty where none does. */
export function shownFolder(page: URL): string {
  const values = parametersOf(page).map(([, value]) => value.replace(/\/$/, ''));
  return values.find(value => value.includes('/')) ?? values[0] ?? '';
}

function parametersOf(url: URL): [name: string, value: string][] {
  return url.search
    .slice(1)
    .split(/[&;]/)
    .slice(0, 10)
    .map(parameter => {
      const equals = parameter.indexOf('=');
      const value = decode(parameter.slice(equals + 1).replace(/\+/g, '%20'));
      return [parameter.slice(0, Math.max(equals, 0)), value.replace(/\\/g, '/').replace(/^\.?\/+/, '')];
    });
}

function entryOf(place: string, path: string, url: string): Target {
  const hasSlash = path.endsWith('/');
  const clean = hasSlash ? path.slice(0, -1) : path;
  const slash = clean.lastIndexOf('/');
  const name = decode(clean.slice(slash + 1));
  if (name === '' || name === '.' || name === '..') return { kind: name === '..' ? 'parent' : 'self' };
  return { kind: 'entry', place: place + clean.slice(0, slash + 1), name, hasSlash, url };
}

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** Percent escapes read; as it is where they are broken. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
