import type { Random } from '../types/random';
import { type Case, type Draw, owner } from './case';
import * as leaks from './leaks';
import { makePractice, type Organisation, registered } from './organisations';
import { emptyRegion, type Region, registerProvider } from './region';
import { openServer } from './sites';

/** The provider of every address that is nobody else's. */
export const CARRIER = { name: 'Northern Broadband LLC', email: 'abuse@northern-broadband.example' };
/** Leaks that name whose they are, and those that name nobody but patients. */
export const SHOWS_OWNER = [leaks.fhirAnswer, leaks.claims, leaks.studies, leaks.table];
export const SHOWS_NOBODY = [leaks.searchAnswer, leaks.listing];

const address = (random: Random): string => `203.0.113.${random.int(1, 14)}`;

/** A case with its leak at the host; `of` is whose name the leak may carry. */
export function at(
  { random, people }: Draw,
  of: Organisation,
  { leak, host, from }: { leak: readonly leaks.Leak[]; host?: string; from?: string },
): Omit<Case, 'right'> {
  const patients = people(random.int(4, 9));
  const place = from ?? address(random);
  const region = emptyRegion();
  registerProvider(region, place, CARRIER);
  const open = random.pick(leak)(of, patients);
  region.sites[(host ?? place).replace(/:\d+$/, '')] = openServer(open, random);
  return {
    host: host ?? place,
    address: place,
    leak: open,
    people: patients,
    region,
    state: of.state,
    name: of.name,
  };
}

/** Practices with names alike, in the same registry. */
const alike = (one: Organisation, random: Random) => [
  registered({ ...one, npi: '1999999992', phone: '202-555-0100', fax: '202-555-0101' }, { state: 'CA', zip: '90001' }),
  registered({ ...one, npi: '1999999984', legalName: `${one.name.split(' ')[0]} Podiatry`, phone: '202-555-0102' }),
  ...(random.chance(0.5) ? [registered({ ...one, npi: '1999999976', phone: '202-555-0103' }, { isPerson: true })] : []),
];

/** The registry as it stands: it has others with such a name, and one practice in five is not in it. */
export const known = (one: Organisation, random: Random) => [
  ...alike(one, random),
  ...(random.chance(0.8) ? [registered(one)] : []),
];

/** A practice's own domain, with what `site` puts there, and a leak on a name below it. */
export const ownDomain = (draw: Draw, subdomain: string, site: (one: Organisation, region: Region) => void) => {
  const { random } = draw;
  const one = makePractice(random, draw.taken);
  const made = at(draw, one, { leak: [...SHOWS_NOBODY, ...SHOWS_OWNER], host: `${subdomain}.${one.domain}` });
  site(one, made.region);
  return { one, made: { ...made, right: [owner(one)] } };
};
