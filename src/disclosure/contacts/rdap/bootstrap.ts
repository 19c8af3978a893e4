import { type Fields, fieldOf, listOf, textOf } from '../foreign';
import { isWithin, type NetworkAddress } from '../network-address';

/** Where IANA says which registry answers for what. https://www.rfc-editor.org/rfc/rfc9224 */
export const BOOTSTRAP = 'https://data.iana.org/rdap/';
/** Bytes: the list of top-level domains has some 120,000. */
export const BOOTSTRAP_LIMIT = 2_000_000;

const MOST_SERVICES = 5_000;
const MOST_ENTRIES = 500;

/** Address of the registry that answers for a domain, ending with a slash: that of the longest matching entry. */
export function registryOfDomain(bootstrap: Fields, domain: string): string | null {
  return registryOf(bootstrap, entry => {
    const zone = entry.replace(/^\./, '').toLowerCase();
    return zone !== '' && (domain === zone || domain.endsWith(`.${zone}`)) ? zone.split('.').length : 0;
  });
}

/** The same for an address: that of the smallest block around it. */
export const registryOfAddress = (bootstrap: Fields, address: NetworkAddress): string | null =>
  registryOf(bootstrap, block => (isWithin(address, block) ? Number(block.split('/')[1]) + 1 : 0));

/** Hosts of all registries in the list: those that one of them may refer to. */
export const registriesIn = (bootstrap: Fields): readonly string[] => [
  ...new Set(
    servicesOf(bootstrap)
      .flatMap(({ bases }) => bases)
      .map(base => new URL(base).hostname),
  ),
];

/** Whether it has the shape of the list, so that "not in it" means something. */
export const isBootstrap = (bootstrap: Fields): boolean => servicesOf(bootstrap).length > 0;

function registryOf(bootstrap: Fields, matches: (entry: string) => number): string | null {
  let [longest, found] = [0, null as string | null];
  for (const { entries, bases } of servicesOf(bootstrap)) {
    const length = Math.max(0, ...entries.map(matches));
    if (length > longest) [longest, found] = [length, bases.find(isSafe) ?? bases[0] ?? null];
  }
  return found;
}

interface Service {
  entries: readonly string[];
  bases: readonly string[];
}

const servicesOf = (bootstrap: Fields): readonly Service[] =>
  listOf(fieldOf(bootstrap, 'services'), MOST_SERVICES).map(service => {
    const [entries, bases] = listOf(service, 2);
    return {
      entries: listOf(entries, MOST_ENTRIES).map(entry => textOf(entry)),
      bases: listOf(bases, 10)
        .map(baseOf)
        .filter(base => base !== ''),
    };
  });

const isSafe = (base: string): boolean => base.startsWith('https:');

function baseOf(value: unknown): string {
  const text = textOf(value);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return '';
  const url = new URL(text);
  return url.username === '' && url.search === '' ? url.href.replace(/\/*$/, '/') : '';
}
