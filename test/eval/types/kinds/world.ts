import { bcDigit, gs1Digit, kvnrDigit, luhnDigit, medicareDigit, nhiDigit, nhsDigit, nirKey } from '../check-digits';
import { identifier, patient } from '../forms/fhir';
import { alike, type Kind, type LookAlike, words } from '../kind';
import type { Random } from '../random';

const until = <Value>(draw: () => Value | null): Value => {
  for (;;) {
    const value = draw();
    if (value !== null) return value;
  }
};
const wrong = (value: string): string => value.slice(0, -1) + ((Number(value.at(-1)) + 3) % 10);
const spaced = (value: string, ...sizes: number[]): string => {
  const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, at) => value.slice(ends[at]! - size, ends[at])).join(' ');
};

/** What every national number is confused with: the same digits under labels of other things. */
const others = (draw: (random: Random) => string): LookAlike[] => [
  alike('order number', 'shop', 'order number, sku, receipt', draw, { inMessages: true }),
  alike('tracking number', 'shipping', 'tracking number, waybill, container', draw),
  alike('number of software', 'software', 'job id, timestamp, build, trace id', draw),
  alike('another number of a patient', 'patient', 'row id, batch number, import id', draw),
];

const nhsCompact = (random: Random) =>
  until(() => {
    const nine =
      `${random.pick(['4', '4', '60', '61', '62', '63', '64', '65', '66', '67', '68', '69', '700'])}#########`.slice(
        0,
        9,
      );
    const stem = random.fill(nine);
    const digit = nhsDigit(stem);
    return digit === null || /^9/.test(stem) ? null : stem + digit;
  });
const nhs: Kind = {
  type: 'nhs-number',
  drawIn: { fhir: nhsCompact },
  also: [
    {
      labels: words('chi, chi number, chi no'),
      draw: random =>
        until(() => {
          const stem = `${String(random.int(1, 28)).padStart(2, '0')}${String(random.int(1, 12)).padStart(2, '0')}${random.digits(5)}`;
          const digit = nhsDigit(stem);
          return digit === null ? null : stem + digit;
        }),
    },
  ],
  draw: random =>
    random.pick([
      (value: string) => value,
      (value: string) => spaced(value, 3, 3, 4),
      (value: string) => spaced(value, 3, 3, 4).replaceAll(' ', '-'),
    ])(nhsCompact(random)),
  labels: words(
    'nhs number, nhs no, nhs, nhs num, nhs id, nhs no., patient nhs number, nhs #, national health service number',
  ),
  owners: 0.1,
  prose: ['{label}: {}', 'NHS No. {}', 'NHS number {} was confirmed with the GP.', 'Re: patient, NHS: {}'],
  hl7: [
    { fields: { 'PID-3': '{}^^^NHS^NH' }, value: nhsCompact },
    { fields: { 'PID-3': '{}^^^NHS^NHS' }, value: nhsCompact },
  ],
  fhir: [(value, person) => patient(person, { identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }] })],
  xml: [{ element: '<id root="2.16.840.1.113883.2.1.4.1" extension="{}"/>', value: nhsCompact }],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'nhs number, nhs no', random => spaced(wrong(nhsCompact(random)), 3, 3, 4)),
    alike('not ten digits', 'patient', 'nhs number, nhs no', random =>
      random.pick([random.digits(8), random.digits(12), 'unknown', 'not registered']),
    ),
    ...others(nhsCompact),
    alike('telephone', 'patient', 'phone, mobile', random => random.fill('614-47%-####'), { is: 'phone' }),
  ],
};

const ontario = (random: Random) => {
  const nine = random.fill('%########');
  return nine + luhnDigit(nine);
};
const columbia = (random: Random) =>
  until(() => {
    const eight = random.digits(8);
    const digit = bcDigit(eight);
    return digit === null ? null : `9${eight}${digit}`;
  });
/** Québec as publicly implemented: letters in two digits each, the year in full, weights over all of it. */
const quebec = (random: Random): string => {
  const letters = random.fill('@@@@');
  const [year, isWoman, day] = [random.int(40, 99), random.chance(0.5), random.int(1, 28)];
  const month = random.int(1, 12) + (isWoman ? 50 : 0);
  const [mm, dd, sequence] = [String(month).padStart(2, '0'), String(day).padStart(2, '0'), random.fill('%')];
  const number = (letter: string) => String(letter.charCodeAt(0) - 64 + (letter > 'R' ? 1 : 0)).padStart(2, '0');
  const digits = [...[...letters].map(number).join(''), ...`19${year}${mm}${dd}${sequence}`].map(Number);
  const weights = [7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1];
  const check = digits.reduce((total, digit, at) => total + digit * weights[at]!, 0) % 10;
  return `${letters} ${year}${mm} ${dd}${sequence}${check}`;
};
const canada: Kind = {
  type: 'ca-health-card',
  also: [
    {
      labels: words('phn, bc phn, personal health number, phn number'),
      draw: random => random.pick([columbia, (one: Random) => spaced(columbia(one), 4, 3, 3)])(random),
    },
    {
      labels: words('ramq, nam, numero assurance maladie, carte assurance maladie'),
      draw: random => random.pick([quebec, (one: Random) => quebec(one).replaceAll(' ', '')])(random),
    },
  ],
  draw: random =>
    random.pick([
      (one: Random) => ontario(one),
      (one: Random) => `${spaced(ontario(one), 4, 3, 3)} ${one.fill('@@').replace(/[IO]/g, 'A')}`,
      (one: Random) => spaced(ontario(one), 4, 3, 3).replaceAll(' ', '-'),
    ])(random),
  drawIn: { fhir: ontario },
  labels: words(
    'health card, health card number, ohip, ohip no, ohip number, hcn, health card no, ontario health card, ohip #',
  ),
  owners: 0.1,
  prose: ['{label}: {}', 'Health card {} was swiped.', 'OHIP {}', 'Ontario health card number {}.'],
  hl7: [{ fields: { 'PID-3': '{}^^^ON^JHN' }, value: ontario }],
  fhir: [
    (value, person) =>
      patient(person, identifier(value, 'JHN', 'https://fhir.infoway-inforoute.ca/NamingSystem/ca-on-patient-hcn')),
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'ohip, health card number, phn', random => wrong(ontario(random))),
    alike('day that none has', 'patient', 'ramq, nam', random => random.fill('@@@@ 0101 41##')),
    ...others(ontario),
    alike('no number', 'patient', 'health card number, ohip', random =>
      random.pick(['expired', 'none', 'out of province', '123']),
    ),
  ],
};

const medicareCompact = (random: Random) => {
  const eight = random.fill(`${random.int(2, 6)}#######`);
  return `${eight}${medicareDigit(eight)}${random.fill('%')}`;
};
const medicare: Kind = {
  type: 'au-medicare',
  drawIn: { fhir: medicareCompact },
  draw: random => {
    const value = medicareCompact(random);
    const irn = random.fill('%');
    return random.pick([
      value,
      `${value}${irn}`,
      `${spaced(value, 4, 5, 1)}`,
      `${spaced(value, 4, 5, 1)}/${irn}`,
      `${spaced(value, 4, 5, 1)} ${irn}`,
    ]);
  },
  labels: words(
    'medicare no, medicare card number, medicare number, medicare card, medicare card no, medicare no., medicare',
  ),
  owners: 0.1,
  prose: ['{label}: {}', 'Medicare card number {} was sighted.', 'Medicare no. {}', 'Bulk billed, Medicare {}'],
  hl7: [{ fields: { 'PID-3': '{}^^^AUSHIC^MC' }, value: medicareCompact }],
  fhir: [
    (value, person) =>
      patient(person, {
        identifier: [{ system: 'http://ns.electronichealth.net.au/id/medicare-number', value }],
      }),
  ],
  lookAlikes: [
    alike(
      'wrong check digit',
      'patient',
      'medicare card number, medicare number',
      random => {
        const eight = random.fill('3#######');
        return `${eight}${(Number(medicareDigit(eight)) + 4) % 10}1`;
      },
      { may: ['plan-member'] },
    ),
    alike(
      'wrong first digit',
      'patient',
      'medicare card number, medicare no',
      random => {
        const eight = random.fill('8#######');
        return `${eight}${medicareDigit(eight)}1`;
      },
      { may: ['plan-member'] },
    ),
    ...others(medicareCompact),
  ],
};

const ihiAu = (random: Random) => {
  const body = `800360${random.digits(9)}`;
  return body + luhnDigit(body);
};
const ihiIe = (random: Random) => {
  const core = until(() => {
    const nine = random.pick(['812', '82#', '83#', '84#']).padEnd(9, '#');
    const stem = random.fill(nine);
    const digit = nhsDigit(stem);
    return digit === null ? null : stem + digit;
  });
  const body = `${random.pick(['5390000', '5391234', '5390177'])}${core}`;
  return body + gs1Digit(body);
};
const ihi: Kind = {
  type: 'ihi',
  drawIn: { fhir: ihiAu },
  draw: random => random.pick([ihiAu, (one: Random) => spaced(ihiAu(one), 4, 4, 4, 4), ihiIe])(random),
  labels: words(
    'ihi, ihi number, individual healthcare identifier, individual health identifier, ihi no, patient ihi, ihi #',
  ),
  owners: 0.1,
  prose: [
    '{label}: {}',
    'IHI {}',
    'Individual Healthcare Identifier {} was matched.',
    'IHI number {} on the referral.',
  ],
  hl7: [{ fields: { 'PID-3': '{}^^^AUSHIC^NI' }, value: ihiAu }],
  fhir: [
    (value, person) =>
      patient(person, {
        identifier: [{ system: 'http://ns.electronichealth.net.au/id/hi/ihi/1.0', value }],
      }),
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'ihi, ihi number', random => wrong(random.pick([ihiAu, ihiIe])(random))),
    alike('provider', 'patient', 'hpi-i, hpi-o, provider identifier', random => {
      const body = `80036${random.pick(['1', '2'])}${random.digits(9)}`;
      return body + luhnDigit(body);
    }),
    ...others(random => random.fill('%###############')),
    alike('not all digits', 'patient', 'ihi', random =>
      random.pick([`800360${random.digits(6)}`, 'not found', 'pending']),
    ),
  ],
};

const kvnrDraw = (random: Random) => {
  const stem = random.fill('@########');
  return stem + kvnrDigit(stem);
};
const kvnr: Kind = {
  type: 'kvnr',
  draw: kvnrDraw,
  labels: words(
    'kvnr, versichertennummer, versicherten nr, krankenversichertennummer, egk nummer, versicherten id, versichertennr, kv nummer, krankenversicherungsnummer',
  ),
  owners: 0,
  prose: [
    '{label}: {}',
    'Versichertennummer {}',
    'KVNR {} laut Gesundheitskarte.',
    'Gesetzlich versichert, Versicherten-Nr. {}',
  ],
  hl7: [{ fields: { 'PID-3': '{}^^^AOK^NIIP' } }],
  fhir: [
    (value, person) => patient(person, { identifier: [{ system: 'http://fhir.de/sid/gkv/kvid-10', value }] }),
    (value, person) =>
      patient(person, {
        identifier: [{ type: { coding: [{ code: 'GKV' }] }, system: 'http://fhir.de/NamingSystem/gkv/kvnr', value }],
      }),
  ],
  xml: [{ element: '<id root="1.2.276.0.76.4.8" extension="{}"/>' }],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'kvnr, versichertennummer', random => wrong(kvnrDraw(random))),
    alike('wrong letter', 'patient', 'kvnr, versichertennummer', random =>
      random.pick([`Ä${random.digits(9)}`, `1${random.digits(9)}`, 'privat', 'unbekannt']),
    ),
    ...others(kvnrDraw),
  ],
};

const nirCompact = (random: Random) => {
  const stem = `${random.pick(['1', '2'])}${random.fill('##')}${String(random.int(1, 12)).padStart(2, '0')}${random.pick(['75', '69', '13', '33', '59', '2A', '2B', '92'])}${random.fill('0##')}${random.fill('###')}`;
  return stem + nirKey(stem);
};
const nir: Kind = {
  type: 'nir',
  drawIn: { fhir: nirCompact },
  draw: random =>
    random.pick([(value: string) => value, (value: string) => spaced(value, 1, 2, 2, 2, 3, 3, 2)])(nirCompact(random)),
  labels: words(
    'nir, ins, num secu, numero securite sociale, numero de securite sociale, num ss, nss, no securite sociale, matricule ins, nir patient, num assure, numéro de sécurité sociale',
  ),
  owners: 0,
  prose: [
    '{label} : {}',
    'Numéro de sécurité sociale {}',
    'NIR {} lu sur la carte Vitale.',
    'Le patient (NIR {}) est connu du service.',
  ],
  hl7: [{ fields: { 'PID-3': '{}^^^ASIP-SANTE-INS-NIR^INS' }, value: nirCompact }],
  fhir: [(value, person) => patient(person, { identifier: [{ system: 'urn:oid:1.2.250.1.213.1.4.8', value }] })],
  lookAlikes: [
    alike('wrong key', 'patient', 'nir, numero securite sociale', random => {
      const value = nirCompact(random);
      return `${value.slice(0, 13)}${String((Number(value.slice(13)) + 31) % 97).padStart(2, '0')}`;
    }),
    alike('wrong sex or length', 'patient', 'nir, num secu', random =>
      random.pick([`9${random.digits(14)}`, `1${random.digits(12)}`, 'inconnu']),
    ),
    ...others(random => random.fill('%##############')),
  ],
};

const abhaCompact = (random: Random) => {
  const body = `${random.pick(['91', '22', '43', '71', '38'])}${random.digits(11)}`;
  return body + luhnDigit(body);
};
const abha: Kind = {
  type: 'abha',
  also: [
    {
      labels: words('abha address, phr address, health id address'),
      draw: (random, person) => `${person.given.toLowerCase()}.${random.digits(2)}@abdm`,
    },
  ],
  draw: random => {
    const value = abhaCompact(random);
    return random.pick([`${value.slice(0, 2)}-${value.slice(2, 6)}-${value.slice(6, 10)}-${value.slice(10)}`, value]);
  },
  labels: words('abha, abha number, abha no, abha id, health id, health id number, abha card number, patient abha'),
  owners: 0.1,
  prose: ['{label}: {}', 'ABHA {}', 'ABHA number {} was linked at the desk.', 'Registered under the ABHA number {}'],
  fhir: [(value, person) => patient(person, { identifier: [{ system: 'https://healthid.ndhm.gov.in', value }] })],
  lookAlikes: [
    alike('repeated digits', 'patient', 'abha number, abha', random => {
      const digit = random.fill('%');
      return `91-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}`;
    }),
    alike('not fourteen digits', 'patient', 'abha number, abha', random =>
      random.pick([random.digits(12), random.digits(9), '9roe@abdm', 'not linked']),
    ),
    ...others(random => random.fill('%#############')),
  ],
};

const nhiDraw = (random: Random) =>
  until(() => {
    const six = random.fill('@@@###').replace(/[IOZ]/g, 'K');
    const digit = nhiDigit(six);
    return digit === null ? null : six + digit;
  });
const nhi: Kind = {
  type: 'nhi',
  draw: nhiDraw,
  labels: words('nhi, nhi number, nhi no, national health index, national health index number, patient nhi, nhi #'),
  owners: 0.1,
  prose: ['{label}: {}', 'NHI {}', 'The patient, NHI {}, was referred by the GP.', 'NHI number {} checked.'],
  hl7: [{ fields: { 'PID-3': '{}^^^NZLMOH^NHI' } }],
  fhir: [
    (value, person) =>
      patient(person, { identifier: [{ system: 'https://standards.digital.health.nz/ns/nhi-id', value }] }),
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'nhi, nhi number', random => wrong(nhiDraw(random))),
    alike('letter that none has', 'patient', 'nhi, nhi number', random =>
      random.fill('AI@####').replace(/^AI./, 'AIB'),
    ),
    ...others(nhiDraw),
    alike('plate', 'article', 'plate, route, flight', nhiDraw),
  ],
};

export const worldKinds: readonly Kind[] = [nhs, canada, medicare, ihi, kvnr, nir, abha, nhi];
