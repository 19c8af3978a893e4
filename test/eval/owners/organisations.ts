import { luhn } from '../../../src/detect/lib/luhn';
import type { Registered } from '../../registries/nppes';
import type { Random } from '../types/random';

/** A made-up organisation and every line on which it can really be reached. */
export interface Organisation {
  name: string;
  /** With its legal form, as registries hold it. */
  legalName: string;
  /** `harbor-imaging.example` */
  domain: string;
  phone: string;
  fax: string;
  /** The general mailbox. */
  email: string;
  /** Mailbox and telephone of the privacy office. */
  privacyEmail: string;
  privacyPhone: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  npi: string;
  /** Mailboxes beside these that exist, though nobody names them. */
  unnamed: readonly string[];
}

const PLACES =
  'Harbor|Lakeside|Riverbend|Stonebridge|Cedar Hill|Northgate|Willow Creek|Bayview|Prairie|Clearwater|Highland|Elmwood|Seabrook|Ironwood|Foxglove|Meadowbrook|Birchwood|Saltmarsh|Quarry Road|Tidewater'.split(
    '|',
  );
const TRADES =
  'Family Practice|Imaging Associates|Dental Group|Pediatrics|Orthopedic Associates|Radiology|Cardiology Clinic|Medical Group|Urgent Care|Eye Center|Dermatology Clinic|Surgery Center'.split(
    '|',
  );
/** Many practices are called after their doctors, as that of 2018 was. */
const DOCTORS = 'Calloway|Penhallow|Winterbourne|Thistlewood|Ashgrove|Marchbanks|Ravensworth|Kettlewell'.split('|');
const VENDOR_TRADES = 'Health Systems|Medical Software|Practice Solutions|Health Technologies'.split('|');
const FORMS = [', PLLC', ' LLC', ', Inc.', ' PC', ''];
const TOWNS: readonly (readonly [string, string, string])[] = [
  ['Huntington', 'NY', '11743'],
  ['Dayton', 'OH', '45402'],
  ['Tacoma', 'WA', '98402'],
  ['Mobile', 'AL', '36602'],
  ['Fresno', 'CA', '93721'],
];

/** A practice; no two of one run have the same name. */
export const makePractice = (random: Random, taken: Set<string>): Organisation =>
  make(random, taken, TRADES, random.chance(0.15));

/** A maker of software, or a firm that hosts it. */
export const makeVendor = (random: Random, taken: Set<string>): Organisation =>
  make(random, taken, VENDOR_TRADES, false);

function make(random: Random, taken: Set<string>, trades: readonly string[], isOfDoctors: boolean): Organisation {
  const name = isOfDoctors
    ? `${random.pick(DOCTORS)} ${random.pick(DOCTORS)} & Associates MDs`
    : `${random.pick(PLACES)} ${random.pick(trades)}`;
  if (taken.has(name)) return make(random, taken, trades, isOfDoctors);
  taken.add(name);
  const words = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(/ +/);
  const domain = `${words.join(random.pick(['', '-']))}.example`;
  const [city, state, zip] = random.pick(TOWNS);
  return {
    name,
    legalName: `${name}${random.pick(FORMS)}`,
    domain,
    phone: phone(random, taken),
    fax: phone(random, taken),
    email: `${random.pick(['office', 'frontdesk', 'contact', 'info'])}@${domain}`,
    privacyEmail: `${random.pick(['privacy', 'compliance', 'hipaa'])}@${domain}`,
    privacyPhone: phone(random, taken),
    street: `${random.int(2, 980)} ${random.pick(['Main St', 'Quay Road', 'Mill Lane', 'Second Ave'])}`,
    ...{ city, state, zip },
    npi: npi(random),
    unnamed: ['security', 'abuse', 'postmaster', 'webmaster']
      .filter(mailbox => random.chance(mailbox === 'postmaster' ? 0.6 : 0.2))
      .map(mailbox => `${mailbox}@${domain}`),
  };
}

/** Reserved for fiction: 555-0100 to 555-0199, in area codes that exist. No number is given out twice. */
function phone(random: Random, taken: Set<string>): string {
  const number = `${random.pick(['206', '212', '312', '415', '503', '614', '713'])}-555-01${random.digits(2)}`;
  if (taken.has(number)) return phone(random, taken);
  taken.add(number);
  return number;
}

function npi(random: Random): string {
  for (;;) {
    const number = `1${random.digits(9)}`;
    if (luhn(`80840${number}`)) return number;
  }
}

/** Every line that reaches an organisation, in the spelling of `line`. */
export const linesOf = (one: Organisation): readonly string[] =>
  [
    ...[one.phone, one.fax, one.privacyPhone],
    ...[one.email, one.privacyEmail, ...one.unnamed],
    `${one.street}${one.city}`,
  ].map(line);

/** A line as it is compared: digits of a number, letters of an address, whatever stands around them. */
export const line = (value: string): string =>
  /^[\d\s+().-]{9,}(ext.*)?$/.test(value)
    ? value
        .replace(/ext.*/, '')
        .replace(/\D/g, '')
        .replace(/^1(?=\d{10}$)/, '')
    : value
        .toLowerCase()
        .replace(/[^a-z\d@.]/g, '')
        .replace(/\.$/, '');

/** How it stands in the registry of providers. */
export const registered = (one: Organisation, more: Partial<Registered> = {}): Registered => ({
  npi: one.npi,
  name: one.legalName.toUpperCase(),
  state: one.state,
  zip: `${one.zip}2219`,
  city: one.city.toUpperCase(),
  street: one.street.toUpperCase(),
  phone: one.phone,
  fax: one.fax,
  official: { title: 'PRACTICE MANAGER', phone: one.privacyPhone, first: 'ANNIKA', last: 'SOLBERG' },
  ...more,
});
