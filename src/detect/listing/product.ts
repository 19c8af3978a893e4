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
  ['wsgidav', /^wsgidav/i],
  ['h2o', /^h2o/i],
  ['webrick', /^webrick/i],
  ['mini_httpd', /^mini_httpd/i],
  ['thttpd', /^thttpd/i],
  ['merecat', /^merecat/i],
  ['wsgidav', /^wsgidav/i],
];
/** Servers by the way they sort and name. */
const SORTS: readonly [name: string, pattern: RegExp][] = [
  ['apache', /^\?C=[NMSD];O=[AD]$/],
  ['nginx', /^\?C=[NMS]&O=[AD]$/],
  ['litespeed', /^\?[NMSD][AD]$/],
  ['caddy', /^\?sort=(?:name|namedirfirst|size|time)&order=/],
];
const TITLES: readonly [name: string, pattern: RegExp][] = [
  ['tomcat', /^Directory Listing For \[?\/|\[\/[^\]]*\]/],
  ['jetty', /^Directory: \//],
  ['serve-index', /^listing directory /],
  ['serve', /^Files within /],
  ['h5ai', /powered by h5ai/i],
  ['hfs', /^HFS \//],
  ['dufs', /^Index of \/.* - Dufs$/],
  ['seaweedfs', /^SeaweedFS Filer/],
  ['alist', /\| AList$/],
  ['tiny-file-manager', /Tiny File Manager/],
  ['copyparty', /^⇆🎉/u],
];
/** Servers by the link with which they sign. */
const SIGNED: readonly [name: string, pattern: RegExp][] = [
  ['mini_httpd', /acme\.com\/software\/mini_httpd/],
  ['micro_httpd', /acme\.com\/software\/micro_httpd/],
  ['thttpd', /acme\.com\/software\/thttpd/],
  ['webfs', /\/webfs\.html/],
  ['caddy', /^https?:\/\/caddyserver\.com/],
  ['h5ai', /larsjung\.de\/h5ai/],
  ['hfs', /rejetto\.com\/hfs/],
  ['http-server', /github\.com\/(?:http-party|indexzero|nodeapps)\/http-server/],
  ['directory-lister', /directorylister\.com/],
  ['autoindex-php', /autoindex\.sourceforge\.net/],
  ['encode-explorer', /encode-explorer\./],
  ['miniserve', /svenstaro\/miniserve/],
  ['static-web-server', /static-web-server\.net/],
  ['subversion', /subversion\.(?:apache|tigris)\.org/],
  ['alist', /alist-org\/alist/],
  ['wsgidav', /mar10\/wsgidav/],
  ['gohttpserver', /codeskyblue\/gohttpserver/],
];
/** Servers by the way they write a line. */
const LINES: readonly [name: string, isLine: (link: Link) => boolean][] = [
  ['nginx', ({ after }) => /^\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d {10,}(?:-|\d+)$/.test(after)],
  ['iis', ({ before, href }) => href.startsWith('/') && /\d {4,}(?:<dir>|\d+)$|[AP]M {4,}(?:<dir>|\d+)$/.test(before)],
  ['twisted', ({ after }) => /^[^\t]*\t\[[\w-]+(?:\/[\w.+-]+)?\]/.test(after)],
  ['lighttpd', ({ after }) => /^(?:\/?\t)?\d{4}-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d\t/.test(after)],
];
/** Every name that this file gives. */
export const servers: readonly string[] = [SERVERS, SORTS, TITLES, SIGNED, LINES].flatMap(table =>
  table.map(([name]) => name),
);

/** Which server wrote a listing, as far as its header, its sort links and its title say. */
export function productOf(head: Head, links: readonly Link[]): { product: string | null; version: string | null } {
  const header = head.headers?.server ?? '';
  const version = /\/(\d{1,3}(?:\.\d{1,3}){0,3})(?!\d)/.exec(header)?.[1] ?? null;
  const served = SERVERS.find(([, pattern]) => pattern.test(header));
  if (served) return { product: served[0], version };
  const hasLink = ([, pattern]: (typeof SIGNED)[number]) => links.some(({ href }) => pattern.test(href));
  const found =
    SIGNED.find(hasLink) ??
    TITLES.find(([, pattern]) => pattern.test(head.title)) ??
    LINES.find(([, isLine]) => links.some(isLine)) ??
    SORTS.find(hasLink);
  const isPython = /^Directory listing for \//.test(head.title);
  const product = found?.[0] ?? (isPython ? 'python' : null);
  // rclone took Caddy's page, but writes `name` where Caddy writes `./name`.
  const isCopied = product === 'caddy' && !links.some(({ href }) => href.startsWith('./'));
  return { product: isCopied ? 'rclone' : product, version: null };
}
