import { type Case, type Draw, operator, owner } from './case';
import * as leaks from './leaks';
import { line, makePractice, makeVendor, registered } from './organisations';
import { emptyRegion, registerCustomer, registerDomain, registerPlatform, registerProvider } from './region';
import { homePages, strict } from './sites';

/** An incident, with what the person types when nobody answers. */
export interface Incident extends Case {
  title: string;
  zip: string | null;
  /** Lines of the hospital that knows the practice's doctors. */
  hospital: readonly string[];
}

const HOSPITAL_PHONE = '202-555-0188';

/** The practice's backup server of 2018: an address and nothing else. A hospital reached the doctors in the end. */
export function rsyncServer({ random, taken, people }: Draw): Incident {
  const practice = makePractice(random, taken);
  const region = emptyRegion();
  const address = '203.0.113.7';
  registerProvider(region, address, { name: 'Island Cable Communications', email: 'abuse@island-cable.example' });
  registerCustomer(region, address, practice);
  region.names['7.113.0.203.in-addr.arpa'] = 'static-203-0-113-7.island-cable.example';
  const hospital = { ...practice, legalName: 'Harborview General Hospital', npi: '1999999950', phone: HOSPITAL_PHONE };
  region.providers = [registered(practice), registered(hospital, { isHospital: true })];
  return {
    ...{ title: 'rsync server of a practice, by address alone (2018)', host: address, address, region },
    ...{
      leak: leaks.modules(practice, []),
      people: people(6),
      state: practice.state,
      name: practice.name,
      zip: practice.zip,
    },
    right: [owner(practice)],
    hospital: [line(HOSPITAL_PHONE)],
  };
}

/** The fax server of 2019: on a subdomain of an affiliate, in a cloud, with nothing that names the practices' vendor. */
export function faxServer({ random, taken, people }: Draw): Incident {
  const [affiliate, vendor] = [makeVendor(random, taken), makeVendor(random, taken)];
  const region = emptyRegion();
  const address = '203.0.113.9';
  registerPlatform(region, address, 'AMAZON-02', 'abuse@cloud.example');
  registerDomain(region, affiliate, 'redacted');
  region.sites[affiliate.domain] = strict(homePages[0]!(affiliate));
  region.sites[vendor.domain] = strict(homePages[1]!(vendor));
  const patients = people(8);
  return {
    ...{
      title: "fax server on an affiliate's subdomain (2019)",
      host: `fax.${affiliate.domain}:9200`,
      address,
      region,
    },
    ...{
      leak: leaks.searchAnswer(affiliate, patients),
      people: patients,
      state: null,
      name: affiliate.name,
      zip: null,
    },
    right: [operator(affiliate)],
    hospital: [],
  };
}
