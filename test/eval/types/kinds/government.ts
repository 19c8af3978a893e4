import { identifier, patient } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const area = (random: Random): string => {
  const drawn = random.int(1, 899);
  return String(drawn === 666 ? 667 : drawn).padStart(3, '0');
};
const ssnParts = (random: Random): [string, string, string] => [
  area(random),
  String(random.int(1, 99)).padStart(2, '0'),
  String(random.int(1, 9999)).padStart(4, '0'),
];
const bareSsn = (random: Random) => ssnParts(random).join('');
const ssnDraw = (random: Random) => ssnParts(random).join(random.pick(['-', '-', '-', ' ', '']));

const ssn: Kind = {
  type: 'ssn',
  draw: ssnDraw,
  spoken: words('ssn, social security number, social security no, soc sec no, ss#, social security #, ss no'),
  labels: words(
    'ssn, social security number, social security no, social security, soc sec no, soc sec num, socsec, ss no, ssno, ssnum, ss#, tax id, guarantor ssn, spouse ssn, social security #, ss number, soc sec, ssan',
  ),
  prose: [
    '{label}: {}',
    'SSN {}',
    'Social security number {} was verified.',
    'His SSN is {}.',
    'SS# {}, on file since 2014.',
  ],
  hl7: [
    { fields: { 'PID-19': '{}' } },
    { fields: { 'PID-3': '{}^^^SSA^SS' } },
    { fields: { 'GT1-1': '1', 'GT1-12': '{}' } },
    { fields: { 'NK1-1': '1', 'NK1-37': '{}' } },
    { fields: { 'IN1-1': '1', 'IN2-2': '{}' } },
  ],
  x12: [
    { at: 'subscriber', segment: 'REF*SY*{}', value: bareSsn },
    { at: 'subscriber', segment: 'NM1*IL*1*⟦name:ROE⟧*⟦name:ANA⟧****34*{}', value: bareSsn },
  ],
  fhir: [
    (value, person) => patient(person, identifier(value, 'SS', 'http://hl7.org/fhir/sid/us-ssn')),
    (value, person) => patient(person, identifier(value, '', 'http://hl7.org/fhir/sid/us-ssn')),
  ],
  xml: [{ element: '<id root="2.16.840.1.113883.4.1" extension="{}"/>' }, { element: '<SSN>{}</SSN>', value: bareSsn }],
  lookAlikes: [
    alike('never assigned', 'patient', 'ssn, social security number, patient ssn', random =>
      random.pick([
        `666-${random.fill('%#-%###')}`,
        `000-${random.fill('%#-%###')}`,
        `${random.fill('%##-00-%###').replace(/^9/, '2')}`,
        `${random.fill('%##').replace(/^9/, '3')}-${random.fill('%#')}-0000`,
      ]),
    ),
    alike('order number', 'shop', 'order number, order no, confirmation', random => random.digits(9), {
      inMessages: true,
    }),
    alike('shape of another thing', 'shop', 'part number, catalog no, sku', random => ssnParts(random).join('-')),
    alike('tracking number', 'shipping', 'tracking number, consignment, waybill', random => random.fill('%########')),
    alike('touches other signs', 'software', 'id, key, build', random =>
      random.pick([
        `${random.fill('%')}${ssnParts(random).join('-')}${random.fill('%#')}`,
        `${ssnParts(random).join('-')}-${random.fill('%##')}`,
        `v${ssnParts(random).join('.')}`,
      ]),
    ),
    alike('unlike separators', 'patient', 'ssn, social security number', random => {
      const [one, two, three] = ssnParts(random);
      return `${one}-${two} ${three}x`;
    }),
    alike('employer number', 'finance', 'ein, employer id, federal ein', random => random.fill('%#-#######')),
    alike('another nine digits of a patient', 'patient', 'row id, batch number, record version', random =>
      random.digits(9),
    ),
  ],
};

const itinGroup = (random: Random) => String(random.pick([50, 55, 60, 65, 70, 74, 79, 83, 88, 90, 91, 92, 94, 97, 99]));
const itinParts = (random: Random): [string, string, string] => [
  `9${random.digits(2)}`,
  itinGroup(random),
  random.digits(4),
];
const itin: Kind = {
  type: 'itin',
  draw: random => itinParts(random).join(random.pick(['-', '-', ''])),
  labels: words(
    'itin, individual taxpayer id, taxpayer id, individual taxpayer identification number, tin, taxpayer identification number, tax id, itin number, itin no',
  ),
  prose: ['{label}: {}', 'ITIN {}', 'Has no SSN, ITIN {} was given.', 'The ITIN of the patient is {}.'],
  lookAlikes: [
    alike(
      'not of the ranges',
      'patient',
      'itin, individual taxpayer id',
      random =>
        random.pick([
          `9${random.digits(2)}-93-${random.digits(4)}`,
          `9${random.digits(2)}-66-${random.digits(4)}`,
          `8${random.digits(2)}-70-${random.digits(4)}`,
          `9${random.digits(2)}-12-${random.digits(4)}`,
        ]),
      { may: ['ssn'] },
    ),
    alike('order number', 'shop', 'order number, order no, sku', random => itinParts(random).join(''), {
      inMessages: true,
    }),
    alike('shape of another thing', 'shop', 'part number, catalog no', random => itinParts(random).join('-')),
    alike('another nine digits of a patient', 'patient', 'row id, batch number', random => itinParts(random).join('')),
    alike('employer number', 'finance', 'ein, employer id', random => random.fill('9#-#######')),
    alike('tracking number', 'shipping', 'tracking number, waybill', random => `9${random.digits(12)}`),
  ],
};

const licence = (random: Random) =>
  random
    .fill(
      random.pick([
        '@###-###-##-###-#',
        '@###-####-####',
        '@-###-###-###-###',
        '@%######',
        '%########',
        '%#######',
        '@@######',
        '@##############',
        'WDL%########',
        '@###-####-####-##',
      ]),
    )
    .replaceAll('@', 'K');
const driver: Kind = {
  type: 'driver-license',
  draw: licence,
  labels: words(
    "driver license, drivers license, drivers license number, driver license no, dl, dl no, dln, dl number, drivers lic, state id, driver lic no, drivers license #, driver's license, dl state number, driver licence number",
  ),
  prose: ['{label}: {}', "Driver's license {} was checked at the desk.", 'DL# {}', 'Identified by driver license {}.'],
  hl7: [{ fields: { 'PID-20': '{}^NJ^20270101' } }, { fields: { 'PID-3': '{}^^^OH^DL' } }],
  fhir: [(value, person) => patient(person, identifier(value, 'DL'))],
  xml: [{ element: '<id root="2.16.840.1.113883.4.3.39" extension="{}"/>' }],
  lookAlikes: [
    alike('licence of software', 'software', 'license, licence, spdx', random =>
      random.pick(['MIT', 'GPL-3.0', 'Apache-2.0', 'BSD-2-Clause', 'MPL-2.0']),
    ),
    alike('key of a product', 'shop', 'license key, serial key, activation code', random =>
      random.fill('&&&&&-&&&&&-&&&&&'),
    ),
    alike('driver of a device', 'software', 'driver, driver version, display driver', random =>
      random.fill('%##.##.%#'),
    ),
    alike('no number', 'patient', 'driver license, drivers license', random =>
      random.pick(['yes', 'expired', 'none', 'OH', 'not presented', '12']),
    ),
    alike('order number', 'shop', 'order number, download id', random => random.fill('@%######')),
    alike(
      'another code of a patient',
      'patient',
      'row id, room code, batch number',
      random => random.fill('K%######'),
      { inMessages: true },
    ),
  ],
};

const passport: Kind = {
  type: 'passport',
  draw: random =>
    random.fill(random.pick(['%########', 'C########', '@@#######', '@########', 'P@#######', '@@######'])),
  labels: words('passport, passport no, passport number, ppn, passport #, passport id, passport num, patient passport'),
  prose: [
    '{label}: {}',
    'Passport number {} was copied for the file.',
    'Identified by passport {}.',
    'Holds passport no. {}',
  ],
  hl7: [{ fields: { 'PID-3': '{}^^^USA^PPN' } }],
  fhir: [(value, person) => patient(person, identifier(value, 'PPN'))],
  lookAlikes: [
    alike('programme', 'shop', 'passport, season passport, museum passport', random =>
      random.pick(['adult', 'family of four', 'summer', 'weekend', '2 days']),
    ),
    alike('library for log-in', 'software', 'passport, passport version, strategy', random =>
      random.pick([random.fill('0.%.#'), 'local', 'oauth2', 'jwt']),
    ),
    alike('order number', 'shop', 'order number, ticket', random => random.fill('@########'), { inMessages: true }),
    alike('no number', 'patient', 'passport, passport number', random =>
      random.pick(['none', 'expired', 'USA', 'on file', 'pending']),
    ),
    alike('tracking number', 'shipping', 'tracking number, container', random => random.fill('@@#########@@')),
    alike('another code of a patient', 'patient', 'row id, batch number', random => random.fill('C########')),
  ],
};

export const governmentKinds: readonly Kind[] = [ssn, itin, driver, passport];
