import * as clinical from './data/clinical';
import { type DateStyle, isoDate, makePerson, type Person, writeDate, writtenNames } from './data/people';
import { mark } from './marked';
import type { Random } from './random';

/** A field of a record: its label in words, its value with its mark. */
export interface Field {
  label: string;
  value: string;
}
/** What a record is about: a patient, or what has no patient in it. */
export type Setting = 'patient' | 'shop' | 'software' | 'article' | 'finance' | 'shipping';

/** The ordinary fields of one kind of record: the same labels in every row, drawn by `layout`. */
export function contextOf(
  setting: Setting,
  about: string,
  layout: Random,
): (random: Random, person: Person) => Field[] {
  return setting === 'patient' ? patient(about, layout) : () => layoutOf(setting, layout);
}

function patient(about: string, layout: Random): (random: Random, person: Person) => Field[] {
  const dates = layout.pick<DateStyle>(['iso', 'us', 'us', 'us-short']);
  const isSplit = layout.chance(0.5);
  const has = (type: string, share: number) => about !== type && layout.chance(share);
  const wants = {
    mrn: has('mrn', 0.4),
    birth: has('date-of-birth', 0.85),
    sex: layout.chance(0.5),
    visit: has('date', 0.5),
    city: has('address', 0.3),
    diagnosis: has('diagnosis', 0.6),
    code: has('icd10', 0.2),
    doctor: layout.chance(0.3),
    status: layout.chance(0.4),
  };
  const birthLabel = layout.pick(['date of birth', 'dob', 'birth date']);
  const nameLabel = layout.pick(['patient name', 'patient', 'full name', 'name']);
  const written = layout.pick(writtenNames);
  const visitLabel = layout.pick(['visit date', 'date of service', 'admission date']);
  return (random, person) => [
    ...(about === 'name'
      ? []
      : isSplit
        ? [
            { label: 'first name', value: mark(person.given, 'name') },
            { label: 'last name', value: mark(person.family, 'name') },
          ]
        : [{ label: nameLabel, value: mark(written(person), 'name') }]),
    ...(wants.birth && about !== 'age-over-89'
      ? [{ label: birthLabel, value: mark(writeDate(person.birthDate, dates), 'date-of-birth') }]
      : []),
    ...(wants.sex ? [{ label: 'sex', value: mark(person.sex, null, 'context', ['race-ethnicity']) }] : []),
    ...(wants.mrn ? [{ label: 'mrn', value: mark(random.digits(8), 'mrn') }] : []),
    ...(wants.city
      ? [
          { label: 'city', value: mark(person.city, 'address') },
          { label: 'state', value: mark(person.state, null, 'context', ['address']) },
        ]
      : []),
    ...(wants.visit ? [{ label: visitLabel, value: mark(writeDate(person.visitDate, dates), 'date') }] : []),
    ...(wants.diagnosis ? [{ label: 'diagnosis', value: mark(random.pick(clinical.DIAGNOSES), 'diagnosis') }] : []),
    ...(wants.code ? [{ label: 'icd10', value: mark(random.pick(clinical.dotted)[0], 'icd10') }] : []),
    ...(wants.doctor
      ? [{ label: 'attending physician', value: mark(`${person.doctor}`, null, 'context', ['name']) }]
      : []),
    ...(wants.status ? [{ label: 'status', value: random.pick(['active', 'discharged', 'scheduled']) }] : []),
  ];
}

const THINGS = ['Desk lamp', 'USB-C cable', 'Garden hose', 'Coffee grinder', 'Running shoes', 'Wall clock', 'Backpack'];
const HEADLINES = [
  'Harbour bridge reopens',
  'Library extends its hours',
  'New line for the tram',
  'Market square repaved',
];

function layoutOf(setting: Exclude<Setting, 'patient'>, random: Random): Field[] {
  const fields: Readonly<Record<typeof setting, () => [string, string][]>> = {
    shop: () => [
      ['product', random.pick(THINGS)],
      ['quantity', String(random.int(1, 9))],
      ['unit price', random.fill('%#.#9')],
      ['currency', random.pick(['USD', 'EUR', 'GBP'])],
      ['in stock', random.pick(['yes', 'no'])],
      ['placed at', `${isoDate(random, 2019, 2025)}T${random.fill('1#:3#:2#')}Z`],
    ],
    software: () => [
      ['service', random.pick(['gateway', 'worker', 'indexer', 'scheduler'])],
      ['level', random.pick(['info', 'warn', 'error'])],
      ['duration ms', random.fill('%##')],
      ['commit', random.fill('####').replace(/./g, sign => '0a1b2c3d4e'[Number(sign)]!)],
      ['created at', `${isoDate(random, 2019, 2025)}T${random.fill('0#:4#:1#')}Z`],
      ['version', random.fill('%.#.#')],
    ],
    article: () => [
      ['headline', random.pick(HEADLINES)],
      ['section', random.pick(['City', 'Culture', 'Transport'])],
      ['words', random.fill('%##')],
      ['published', isoDate(random, 2018, 2025)],
      ['comments', random.fill('##')],
    ],
    finance: () => [
      ['ledger', random.pick(['Travel', 'Payroll tax', 'Office supplies'])],
      ['cost centre', random.fill('%###')],
      ['period', random.fill('202# Q%').replace(/Q[5-9]/, 'Q2')],
      ['amount', random.fill('%###.##')],
      ['approved', random.pick(['yes', 'no'])],
    ],
    shipping: () => [
      ['carrier', random.pick(['road', 'rail', 'sea'])],
      ['weight kg', random.fill('%#.#')],
      ['dimensions', random.fill('%0 x %5 x %2')],
      ['depot', random.pick(['North yard', 'Dock 7', 'Hall C'])],
      ['dispatched', isoDate(random, 2019, 2025)],
    ],
  };
  return fields[setting]().map(([label, value]) => ({ label, value: mark(value, null) }));
}

export { makePerson };
