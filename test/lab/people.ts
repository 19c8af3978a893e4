import { en, en_US, Faker } from '@faker-js/faker';
import * as numbers from './numbers';

/** A made-up patient: every value random and in its valid range, so that nothing marks it as a specimen. */
export interface Person {
  given: string;
  family: string;
  /** ISO 8601. */
  birthDate: string;
  sex: 'F' | 'M';
  phone: string;
  email: string;
  street: string;
  city: string;
  zip: string;
  ssn: string;
  mrn: string;
  mbi: string;
  memberId: string;
  card: string;
  code: string;
  diagnosis: string;
  medication: string;
}

/** The same people for the same seed, drawn as they are asked for. */
export function crowd(seed: number): { draw(count: number): readonly Person[]; everyone: readonly Person[] } {
  const faker = new Faker({ locale: [en_US, en] });
  faker.seed(seed);
  const everyone: Person[] = [];
  return {
    everyone,
    draw(count) {
      const drawn = Array.from({ length: count }, () => makePerson(faker));
      everyone.push(...drawn);
      return drawn;
    },
  };
}

function makePerson(faker: Faker): Person {
  const sex = faker.helpers.arrayElement(['F', 'M'] as const);
  const given = drawName(() => faker.person.firstName(sex === 'F' ? 'female' : 'male'));
  const family = drawName(() => faker.person.lastName());
  const [code, diagnosis, medication] = faker.helpers.arrayElement(CONDITIONS);
  return {
    given,
    family,
    birthDate: faker.date.birthdate({ mode: 'age', min: 19, max: 86 }).toISOString().slice(0, 10),
    sex,
    phone: numbers.phone(faker),
    email:
      `${given}.${family}${faker.number.int({ min: 10, max: 99 })}@${faker.helpers.arrayElement(MAIL)}`.toLowerCase(),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    zip: numbers.zip(faker),
    ssn: numbers.ssn(faker),
    mrn: faker.string.numeric({ length: 8, allowLeadingZeros: false }),
    mbi: numbers.mbi(faker),
    memberId: `${faker.string.alpha({ length: 3, casing: 'upper' })}${faker.string.numeric(9)}`,
    card: numbers.card(faker),
    code,
    diagnosis,
    medication,
  };
}

/** A short name, or one that is a word of English too, would be found in our own sentences. */
function drawName(draw: () => string): string {
  for (;;) {
    const name = draw();
    if (/^[A-Z][a-z]{4,}$/.test(name) && !WORDS.has(name)) return name;
  }
}
const WORDS = new Set([
  'Angel',
  'Block',
  'Brown',
  'Christian',
  'Green',
  'Grace',
  'Marks',
  'Price',
  'Power',
  'Summer',
  'White',
]);

const MAIL = ['gmail.com', 'yahoo.com', 'outlook.com', 'aol.com'];

/** None of them specially protected: those have tests of their own. */
const CONDITIONS = [
  ['I10', 'Essential (primary) hypertension', 'lisinopril 20 mg'],
  ['E11.9', 'Type 2 diabetes mellitus without complications', 'metformin 500 mg'],
  ['J45.909', 'Unspecified asthma, uncomplicated', 'albuterol 90 mcg'],
  ['E78.5', 'Hyperlipidemia, unspecified', 'atorvastatin 40 mg'],
  ['K21.9', 'Gastro-esophageal reflux disease without esophagitis', 'omeprazole 20 mg'],
  ['E03.9', 'Hypothyroidism, unspecified', 'levothyroxine 75 mcg'],
  ['M54.50', 'Low back pain, unspecified', 'gabapentin 300 mg'],
  ['G43.909', 'Migraine, unspecified, not intractable', 'sumatriptan 50 mg'],
  ['N39.0', 'Urinary tract infection, site not specified', 'amlodipine 5 mg'],
] as const;

/** `Doe, Jane`, the way records write it. */
export const filed = ({ family, given }: Person): string => `${family}, ${given}`;

/** `doe_jane`, the way files are called. */
export const fileName = ({ family, given }: Person): string => `${family}_${given}`.toLowerCase();

/** 1971-03-09 as 03/09/1971. */
export const american = (date: string): string => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');

/** Every value of a person that must never leave a scan, in each way the lab writes it. */
export function valuesOf(person: Person): readonly string[] {
  const { given, family, birthDate, phone, ssn, ...rest } = person;
  const written = [rest.email, rest.street, rest.city, rest.mrn, rest.mbi, rest.memberId, rest.card, rest.diagnosis];
  const digits = (value: string) => value.replace(/\D/g, '');
  return [
    ...[given, family, birthDate, american(birthDate), phone, digits(phone), ssn, digits(ssn)],
    ...[...written, rest.medication, digits(rest.card), rest.code],
  ];
}
