import type { Random } from './random';

const GIVEN = (
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica ' +
  'Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Steven Sandra Paul Ashley Andrew Donna Kenneth Carol'
).split(' ');
const FAMILY = (
  'Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas ' +
  'Taylor Moore Jackson Martin Lee Perez Thompson Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King'
).split(' ');
const CITIES = 'Albany Buffalo Yonkers Syracuse Rochester Utica Ithaca Elmira Oswego Corning'.split(' ');
const STREETS = 'Maple Cedar Washington Lake Hill Elm Church Mill River Prospect'.split(' ');
const CARE = [
  ['I10', 'Essential (primary) hypertension', 'lisinopril 20 mg'],
  ['E11.9', 'Type 2 diabetes mellitus without complications', 'metformin 500 mg'],
  ['J45.909', 'Unspecified asthma, uncomplicated', 'albuterol 90 mcg'],
  ['E78.5', 'Hyperlipidemia, unspecified', 'atorvastatin 40 mg'],
  ['K21.9', 'Gastro-esophageal reflux disease', 'omeprazole 20 mg'],
  ['G43.909', 'Migraine, unspecified, not intractable', 'sumatriptan 50 mg'],
] as const;
const MBI_LETTERS = [...'ACDEFGHJKMNPQRTUVWXY'];

/** A made-up patient in twenty fields; every number passes its check digit. */
export function patient(random: Random): Record<string, string> {
  const [firstName, lastName] = name(random);
  const [diagnosisCode, diagnosis, medication] = random.pick(CARE);
  return {
    id: random.digits(7),
    mrn: `${random.int(1, 9)}${random.digits(7)}`,
    lastName,
    firstName,
    dateOfBirth: date(random, 1930, 2004),
    sex: random.pick(['F', 'M']),
    ssn: ssn(random),
    phone: phone(random),
    email: email(random),
    street: `${random.int(1, 999)} ${random.pick(STREETS)} St`,
    city: random.pick(CITIES),
    state: 'NY',
    zip: String(random.int(10_001, 14_925)),
    insurer: random.pick(['Aetna', 'Cigna', 'Humana', 'Medicare']),
    memberId: `W${random.digits(9)}`,
    admitted: date(random, 2015, 2025),
    diagnosisCode,
    diagnosis,
    medication,
    providerNpi: npi(random),
  };
}

export const name = (random: Random): [given: string, family: string] => [random.pick(GIVEN), random.pick(FAMILY)];
export const ssn = (random: Random): string =>
  `${pad(random.int(10, 665), 3)}-${pad(random.int(1, 99), 2)}-${pad(random.int(1, 9_999), 4)}`;
export const phone = (random: Random): string =>
  `(${random.pick(['212', '315', '516', '607', '716'])}) ${random.int(2, 9)}${random.pick(['2', '3', '4', '7'])}${random.digits(1)}-${random.digits(4)}`;
export const date = (random: Random, from: number, to: number): string =>
  `${random.int(from, to)}-${pad(random.int(1, 12), 2)}-${pad(random.int(1, 28), 2)}`;

export function email(random: Random): string {
  const [given, family] = name(random);
  return `${given}.${family}${random.int(10, 99)}@${random.pick(['gmail', 'yahoo', 'outlook'])}.com`.toLowerCase();
}

/** A payment card in fours. */
export function card(random: Random): string {
  const body = `4${random.digits(14)}`;
  return (body + luhnDigit(body)).replace(/(\d{4})(?=\d)/g, '$1 ');
}

export function npi(random: Random): string {
  const body = `1${random.digits(8)}`;
  return body + luhnDigit(`80840${body}`);
}

/** Medicare Beneficiary Identifier, position by position. */
export function mbi(random: Random): string {
  const letter = () => random.pick(MBI_LETTERS);
  const digit = () => random.digits(1);
  const both = () => `${letter()}${digit()}${digit()}`;
  return `${random.int(1, 9)}${both()}${both()}${letter()}${letter()}${digit()}${digit()}`;
}

function luhnDigit(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place += 1) {
    const value = Number(body[body.length - 1 - place]) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
