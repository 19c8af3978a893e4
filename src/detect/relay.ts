import type { Relay } from './types';

/**
 * Sites that only show what lies open elsewhere, by the end of their host, and where their addresses say of whom:
 * `/host/` before a part of the path, `?q` in a parameter that holds a search, `archive` an address within the address.
 */
const RELAYS: readonly (readonly [name: string, hosts: string, ways: string])[] = [
  ['Shodan', 'shodan.io', '/host/ /domain/ ?query'],
  ['Censys', 'censys.io censys.com', '/hosts/ /host/ ?q'],
  ['LeakIX', 'leakix.net', '/host/ /domain/ ?q'],
  ['GrayHatWarfare', 'grayhatwarfare.com', ''],
  ['urlscan.io', 'urlscan.io', '/domain/ /ip/ ?q'],
  ['FullHunt', 'fullhunt.io', '/dns-records/ /domain/ /host/ ?query'],
  ['ZoomEye', 'zoomeye.org zoomeye.ai zoomeye.hk', '/host/ ?q'],
  ['FOFA', 'fofa.info fofa.so', '/hosts/ ?qbase64'],
  ['BinaryEdge', 'binaryedge.io', '/ip/ /host/ ?query'],
  ['Netlas', 'netlas.io', '/host/ ?q'],
  ['ONYPHE', 'onyphe.io', '/ip/ /host/ ?q'],
  ['Criminal IP', 'criminalip.io', '/report/ ?query'],
  ['Odin', 'odin.io', '/hosts/ ?query'],
  ['Quake', 'quake.360.net quake.360.cn', ''],
  ['Hunter', 'hunter.how', '?searchValue'],
  ['Internet Archive', 'web.archive.org wayback.archive-it.org', 'archive'],
  ['archive.today', 'archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md', 'archive ?url'],
  ['Arquivo.pt', 'arquivo.pt', 'archive'],
  ['UK Web Archive', 'webarchive.org.uk webarchive.nationalarchives.gov.uk', 'archive'],
  ['Library of Congress', 'webarchive.loc.gov', 'archive'],
  ['Perma.cc', 'perma.cc perma-archives.org', 'archive'],
  ['Google', 'webcache.googleusercontent.com', '?q'],
  ['Bing', 'cc.bingj.com', '?u'],
  ['Yandex', 'yandexwebcache.net', '?url'],
];

/** Every host of the table, between spaces. */
const HOSTS = ` ${RELAYS.map(([, hosts]) => hosts).join(' ')} `;

/** The hosts of archives. */
export const archives: readonly string[] = RELAYS.filter(([, , ways]) => /\barchive\b/.test(ways)).flatMap(
  ([, hosts]) => hosts.split(' '),
);

/** `/web/20200101000000id_/http://host/path`: what stands behind the time. */
const ARCHIVED = /^(?:\/[^/]+){0,3}?\/(?:\d{4,14}|newest|oldest)(?:[a-z]{2}_|\*)?\/(.+)$/;
/** What a search is limited to: `hostname:clinic.example`, `ip="203.0.113.7"`, `cache:9aZ0x:clinic.example/a`. */
const LIMITED =
  /(?:^|[\s("])(?:hostname|host|ip|domain|site|page\.domain|services\.ip|cache)[:=]{1,2}\s?"?(?:[\w-]{8,20}:)?([^\s"|&)]{1,300})/i;

/** The site that shows somebody else's exposure at an address, and whose; null for any other address. */
export function relayOf(url: string): Relay | null {
  const found = find(url);
  if (found === null) return null;
  const subject = archivedIn(url) === null ? subjectOf(found.url, found.ways) : hostOf(archivedIn(url)!);
  return { name: found.name, subject };
}

/** The address under which a page was archived; any other address as it is. */
export const ownAddress = (url: string): string => archivedIn(url) ?? url;

/** Where a link of an archived page led when it was archived; a link to the page itself as its search alone. */
export function ownLink(href: string, page: string): string {
  const own = archivedIn(page)?.split('?', 1)[0];
  if (own === undefined || !URL.canParse(href, page)) return href;
  const { href: absolute } = new URL(href, page);
  const led = archivedIn(absolute) ?? absolute;
  return led.startsWith(`${own}?`) ? led.slice(own.length) : led;
}

function find(url: string): { name: string; ways: readonly string[]; url: URL } | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const row = rowOf(parsed.hostname);
  return row ? { name: row[0], ways: row[2].split(' '), url: parsed } : null;
}

/** The site of a host, which may be any below those that are listed. */
function rowOf(host: string): (typeof RELAYS)[number] | undefined {
  for (let start = 0; start >= 0; ) {
    const listed = ` ${host.slice(start)} `;
    if (HOSTS.includes(listed)) return RELAYS.find(([, hosts]) => ` ${hosts} `.includes(listed));
    const dot = host.indexOf('.', start);
    start = dot < 0 ? -1 : dot + 1;
  }
  return undefined;
}

function archivedIn(url: string): string | null {
  const found = find(url);
  if (!found?.ways.includes('archive')) return null;
  const inner = ARCHIVED.exec(found.url.pathname)?.[1];
  if (inner === undefined) return null;
  const address = /^https?:/i.test(inner) ? inner.replace(/^(https?:)\/*/i, '$1//') : `http://${inner}`;
  return hostOf(address) === null ? null : address + found.url.search;
}

function subjectOf(url: URL, ways: readonly string[]): string | null {
  for (const way of ways) {
    if (way.startsWith('/')) {
      const at = url.pathname.indexOf(way);
      const subject = at < 0 ? null : hostIn(url.pathname.slice(at + way.length).split('/', 1)[0]!);
      if (subject) return subject;
    }
    const said = way.startsWith('?') ? url.searchParams.get(way.slice(1)) : null;
    const subject = said ? searched(way === '?qbase64' ? decoded(said) : said) : null;
    if (subject) return subject;
  }
  return null;
}

/** Of a search: an address, what it is limited to, or a network address alone. Any other words name nobody. */
function searched(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return hostOf(text);
  const limited = LIMITED.exec(text)?.[1];
  if (limited !== undefined) return hostOf(/^https?:\/\//i.test(limited) ? limited : `http://${limited}`);
  return /^\d+(?:\.\d+){3}$|:/.test(text) ? hostIn(text) : null;
}

/** A part of a path or search that is a host and nothing else; an IPv6 address stands there without brackets. */
function hostIn(text: string): string | null {
  if (/^\d*$/.test(text)) return null;
  return hostOf(`http://${/^[\da-f]*:[\da-f:]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text}`);
}

/** The host of an address, with its port if it isn't the usual one; null for what no one outside can reach by name. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, hostname } = new URL(address);
  const isHost = /^\[|^[\d.]+$|^(?:[a-z\d_-]+\.)+[a-z][a-z\d-]+$/.test(hostname);
  return isHost ? host : null;
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
