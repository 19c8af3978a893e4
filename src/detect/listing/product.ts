import type { Head, Link } from '../types';

/** Servers by their `Server` header. */
const SERVERS: readonly [name: string, pattern: RegExp][] = [
  ['apache', /^apache(?!-coyote)/i],
  ['nginx', /^(?:nginx|openresty)/i],
  ['iis', /^microsoft-iis/i],
  ['litespeed', /^litespeed/i],
  ['lighttpd', /^lighttpd/i],
  ['caddy', /^caddy/i],
  ['tomcat', /^apache-coyote/i],
  ['jetty', /^jetty/i],
  ['python', /^(?:simplehttp|basehttp)/i],
  ['twisted', /^twistedweb/i],
  ['webfs', /^webfs/i],
  ['hfs', /^hfs/i],
  ['rclone', /^rclone/i],
  ['h2o', /^h2o/i],
  ['webrick', /^webrick/i],
  ['mini_httpd', /^mini_httpd/i],
  ['thttpd', /^thttpd/i],
];
/** Servers by the way they sort and name. */
const SORTS: readonly [name: string, pattern: RegExp][] = [
  ['apache', /^\?C=[NMSD];O=[AD]$/],
  ['nginx', /^\?C=[NMS]&O=[AD]$/],
  ['litespeed', /^\?[NMSD][AD]$/],
  ['caddy', /^\?sort=(?:name|namedirfirst|size|time)&order=/],
];
const TITLES: readonly [name: string, pattern: RegExp][] = [
  ['tomcat', /^directory listing for \[?\//i],
  ['jetty', /^directory: \//i],
  ['serve-index', /^listing directory /i],
  ['serve', /^files within /i],
  ['h5ai', /powered by h5ai/i],
  ['hfs', /^hfs \//i],
];
/** Servers by the way they write a line. */
const LINES: readonly [name: string, isLine: (link: Link) => boolean][] = [
  ['nginx', ({ after }) => /^\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d {10,}(?:-|\d+)$/.test(after)],
  ['iis', ({ before }) => /\d [AP]M {4,}(?:<dir>|\d+)$/.test(before)],
];
/** Every name that this file gives. */
export const servers: readonly string[] = [SERVERS, SORTS, TITLES, LINES].flatMap(table => table.map(([name]) => name));

const TITLE =
  /\b(?:index of|directory listing|directory index|listing directory|files within|directory:|dir listing|contents of \/)|^\S+ - \/.*\/?$/i;

/** Which server wrote a listing, as far as its header, its sort links and its title say. */
export function productOf(head: Head, links: readonly Link[]): { product: string | null; version: string | null } {
  const header = head.headers?.server ?? '';
  const version = /\/(\d{1,3}(?:\.\d{1,3}){0,3})(?!\d)/.exec(header)?.[1] ?? null;
  const served = SERVERS.find(([, pattern]) => pattern.test(header));
  if (served) return { product: served[0], version };
  const sorted = SORTS.find(([, pattern]) => links.some(({ href }) => pattern.test(href)));
  const titled = TITLES.find(([, pattern]) => pattern.test(head.title));
  const lined = LINES.find(([, isLine]) => links.some(isLine));
  return { product: sorted?.[0] ?? titled?.[0] ?? lined?.[0] ?? null, version: null };
}

/** Whether a title is one that servers give to listings, or names the very path of the page. */
export function isListingTitle(title: string, path: string): boolean {
  if (TITLE.test(title.trim())) return true;
  const plain = path.replace(/\/$/, '');
  return plain.length > 1 && title.includes(plain);
}
