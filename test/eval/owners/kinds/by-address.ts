import { network, ripeEntities } from '../../../registries/rdap/networks';
import { RIPE } from '../../../registries/rdap/servers';
import { type HostKind, owner } from '../case';
import { at, CARRIER, known, SHOWS_NOBODY, SHOWS_OWNER } from '../make-case';
import { line, makePractice } from '../organisations';
import * as regions from '../region';

/** Hosts that are known by an address alone. */
export const byAddress: readonly HostKind[] = [
  {
    name: 'address only, a block of its own',
    count: 5,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const made = at(draw, one, { leak: SHOWS_NOBODY });
      regions.registerCustomer(made.region, made.address, one);
      made.region.providers = known(one, draw.random);
      return { ...made, right: [owner(one)] };
    },
  },
  {
    name: 'address only, named by its records',
    count: 5,
    make: draw => {
      const one = makePractice(draw.random, draw.taken);
      const made = at(draw, one, { leak: SHOWS_OWNER });
      made.region.providers = known(one, draw.random);
      return { ...made, right: [owner(one)] };
    },
  },
  {
    name: 'address only, nothing names the owner',
    count: 3,
    make: draw => {
      const made = at(draw, makePractice(draw.random, draw.taken), { leak: SHOWS_NOBODY });
      made.region.names[`${made.address.split('.').reverse().join('.')}.in-addr.arpa`] =
        `pool-${made.address.replaceAll('.', '-')}.northern-broadband.example`;
      return { ...made, right: [{ roles: ['host'], lines: [CARRIER.email, '202-555-0170'].map(line) }] };
    },
  },
  {
    name: 'address only, in Europe',
    count: 3,
    make: draw => {
      const one = { ...makePractice(draw.random, draw.taken), phone: `+49 30 23125${draw.random.digits(3)}` };
      const from = `203.0.113.${draw.random.int(130, 140)}`;
      const made = at(draw, one, { leak: SHOWS_NOBODY, from });
      const named = draw.random.chance(0.5);
      made.region.ripe[`ip/${from}`] = network(RIPE, {
        ...{ start: '203.0.113.128', end: '203.0.113.143', handle: '203.0.113.128 - 203.0.113.143', name: 'KUNDE-17' },
        ...{ type: 'ASSIGNED PA', described: ['Max Mustermann', one.legalName, one.city] },
        entities: ripeEntities(
          named ? { name: one.legalName, email: one.email } : null,
          { name: 'Netz Nord Abuse', email: 'abuse@netz-nord.example' },
          { name: 'Max Mustermann', phone: one.phone },
        ),
      });
      return {
        ...made,
        state: null,
        right: [owner(one)],
      };
    },
  },
];
