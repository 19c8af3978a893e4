import { plain } from './plain';

/** `fax.example.org:9200` → `fax.example.org`; `[2001:db8::1]:9200` → `[2001:db8::1]`. */
export function withoutPort(host: string): string {
  const [, name, bracketed] = /^([^:]*|(\[.*\]))(?::\d*)?$/.exec(host) ?? [];
  return plain(bracketed ?? name ?? host);
}

/** Whether two hosts are one, whatever their ports: `[2001:db8::1]:9200` and `2001:db8::1`. */
export function isSameHost(one: string, other: string): boolean {
  const bare = (host: string) =>
    withoutPort(host)
      .toLowerCase()
      .replace(/^\[|\]$/g, '');
  return bare(one) === bare(other);
}

/** The host with its port, taken from the address where the host does not say it. */
export function withPort(host: string, url: string): string {
  const port = /:\d+$/.test(host.replace(/^\[.*\]/, '')) ? '' : parsed(url)?.port;
  return plain(port ? `${host}:${port}` : host);
}

/** Path and query of an address that was masked before. Empty where there is none. */
export function maskedPath(url: string): string {
  const address = parsed(url);
  return address ? plain(`${address.pathname}${address.search}`) : '';
}

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);
