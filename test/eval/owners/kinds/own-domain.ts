import type { HostKind } from '../case';
import { ownDomain } from '../make-case';
import * as regions from '../region';
import { homePages, securityTxt, softMissing, strict } from '../sites';

/** Hosts on a name below the owner's own domain. */
export const ownDomains: readonly HostKind[] = [
  {
    name: 'own domain with security.txt',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'files', (own, region) => {
        region.sites[own.domain] = strict({ ...homePages[0]!(own), ...securityTxt(own, draw.random) });
      });
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: 'own domain, registrant held back',
    count: 6,
    make: draw => {
      const { one, made } = ownDomain(draw, draw.random.pick(['backup', 'fax', 'pacs']), (own, region) => {
        region.sites[own.domain] = strict(draw.random.pick(homePages)(own));
      });
      regions.registerDomain(made.region, one, draw.random.pick(['redacted', 'by-proxy', 'agency']));
      return made;
    },
  },
  {
    name: 'own domain, every path answers 200',
    count: 3,
    make: draw => {
      const { one, made } = ownDomain(draw, 'api', (own, region) => {
        region.sites[own.domain] = softMissing(draw.random.pick(homePages)(own));
        region.sites[`api.${own.domain}`] = softMissing({
          '/': { type: 'text/html', body: '<div id="root"></div>' },
        });
      });
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
  {
    name: 'own domain without a site, registrant shown',
    count: 3,
    make: draw => {
      const { one, made } = ownDomain(draw, 'ftp', (own, region) => {
        region.sites[own.domain] = () => draw.random.pick(['reset', { status: 503 }] as const);
      });
      regions.registerDomain(made.region, one, 'shown');
      return made;
    },
  },
  {
    name: 'own domain behind a proxy',
    count: 4,
    make: draw => {
      const { one, made } = ownDomain(draw, 'portal', (own, region) => {
        region.sites[own.domain] = strict(draw.random.pick(homePages)(own));
      });
      regions.registerPlatform(made.region, made.address, 'CLOUDFLARENET', 'abuse@proxy-in-front.example');
      regions.registerDomain(made.region, one, 'redacted');
      return made;
    },
  },
];
