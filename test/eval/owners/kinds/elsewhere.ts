import { type HostKind, operator, owner } from '../case';
import * as leaks from '../leaks';
import { at, known, SHOWS_NOBODY, SHOWS_OWNER } from '../make-case';
import { line, linesOf, makePractice, makeVendor } from '../organisations';
import * as regions from '../region';
import { homePages, strict } from '../sites';

/** Hosts on somebody else's name: a vendor's, a cloud's, a platform's. */
export const elsewhere: readonly HostKind[] = [
  {
    name: "on the vendor's domain",
    count: 5,
    make: draw => {
      const vendor = makeVendor(draw.random, draw.taken);
      const one = makePractice(draw.random, draw.taken);
      const host = `${one.name.split(' ')[0]!.toLowerCase()}.${vendor.domain}`;
      const made = at(draw, one, { leak: SHOWS_OWNER, host });
      made.region.sites[vendor.domain] = strict(draw.random.pick(homePages)(vendor));
      made.region.providers = known(one, draw.random);
      regions.registerDomain(made.region, vendor, draw.random.pick(['redacted', 'shown']));
      return { ...made, right: [{ roles: ['vendor'], lines: linesOf(vendor) }, owner(one)] };
    },
  },
  {
    name: "on a subdomain of the vendor's affiliate",
    count: 2,
    make: draw => {
      const affiliate = makeVendor(draw.random, draw.taken);
      const made = at(draw, affiliate, { leak: SHOWS_NOBODY, host: `fax.${affiliate.domain}:9200` });
      made.region.sites[affiliate.domain] = strict(draw.random.pick(homePages)(affiliate));
      regions.registerDomain(made.region, affiliate, 'redacted');
      return { ...made, right: [operator(affiliate)] };
    },
  },
  {
    name: 'bucket of a cloud',
    count: 4,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const saysNothing = draw.random.chance(0.25);
      const label = saysNothing ? `prod-backup-${draw.random.digits(4)}` : one.domain.split('.')[0]!;
      const made = at(draw, { ...one, domain: label }, { leak: [leaks.bucket], host: `${label}.s3.amazonaws.com` });
      made.region.providers = known(one, draw.random);
      regions.registerPlatform(made.region, made.address, 'AMAZON-02', 'abuse@cloud.example');
      return {
        ...made,
        right: [saysNothing ? { roles: ['host'], lines: ['abuse@cloud.example'].map(line) } : owner(one)],
      };
    },
  },
  {
    name: 'tenant of a shared platform',
    count: 3,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const host = `${draw.random.pick(['portal', 'intake'])}-${draw.random.digits(4)}.azurewebsites.net`;
      const made = at(draw, one, { leak: SHOWS_OWNER, host });
      made.region.providers = known(one, draw.random);
      regions.registerPlatform(made.region, made.address, 'MSFT', 'abuse@cloud.example');
      return { ...made, right: [owner(one)] };
    },
  },
];
