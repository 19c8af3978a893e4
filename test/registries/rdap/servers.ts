import { json, type Play, type Reply } from '../world';

export const ARIN = 'https://rdap.arin.net/registry/';
export const RIPE = 'https://rdap.db.ripe.net/';
export const LACNIC = 'https://rdap.lacnic.net/rdap/';
export const REGISTRY = 'https://rdap.verisign.example/v1/';

const list = (services: readonly unknown[]): Reply =>
  json({
    version: '1.0',
    publication: '2026-11-20T19:00:01Z',
    description: 'RDAP bootstrap file',
    services,
  });

/** IANA: which registry answers for what. Overlapping blocks, several addresses, http beside https, as in the real list. */
export const iana: Play = path => {
  if (path === '/rdap/dns.json')
    return list([
      [['de', 'co.example'], ['https://rdap.denic.example/']],
      [
        ['com', 'example', 'test'],
        ['http://rdap.verisign.example/v1/', REGISTRY],
      ],
      [['br', 'pr'], ['https://rdap.registro.example/']],
    ]);
  if (path === '/rdap/ipv4.json')
    return list([
      [['192.0.0.0/8', '198.0.0.0/8', '203.0.0.0/8'], [ARIN]],
      [['203.0.113.128/25', '193.0.0.0/8'], [RIPE]],
      [['200.0.0.0/8'], [LACNIC]],
    ]);
  if (path === '/rdap/ipv6.json') return list([[['2001:db8::/32', '2000::/3'], [RIPE]]]);
  return null;
};

/** A server that knows some objects by their path below its base. */
export const registry =
  (base: string, objects: Readonly<Record<string, Reply>>): Play =>
  path => {
    const under = new URL(base).pathname;
    const name = decodeURIComponent(path).slice(under.length).toLowerCase();
    return path.startsWith(under) && Object.hasOwn(objects, name) ? objects[name]! : notFound;
  };

/** As RFC 9083 wants it told that there is no such object. */
const notFound: Reply = {
  status: 404,
  type: 'application/rdap+json',
  body: JSON.stringify({ errorCode: 404, title: 'Not Found', description: ['The server has nothing on it.'] }),
};
