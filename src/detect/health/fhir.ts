import { type Dialect, type Meaning, nameOf } from '../scan/dialect';
import { codeSystem } from './code-systems';
import { numberOf } from './numbers';
import { CARE, isResource, OTHER, PEOPLE } from './resources';

/** Keys of a reference to the patient that a resource is about. */
export const PATIENT_KEYS: ReadonlySet<string> = new Set(
  'subject patient beneficiary individual for candidate'.split(' '),
);

/** Arrays of a resource that hold resources. */
const HOLDERS = new Set(['entry', 'contained', 'parameter']);
const VALUES = new Set(['value', 'code', 'display']);
const PATIENT = /(?:^|\/)Patient\/[^/]/;

/** What the fields of a person hold. https://hl7.org/fhir/patient.html */
const FIELDS: Readonly<Record<string, string>> = {
  'name.text': 'patient human name',
  'name.family': 'patient human name',
  'name.given': 'patient human name',
  'telecom.value': 'phone',
  'address.text': 'home address',
  'identifier.value': 'patient id',
};

/** When somebody was cared for, in resources of care. */
const DATES = new Set(
  `effectiveDateTime performedDateTime performedPeriod effectivePeriod occurrenceDateTime occurrencePeriod onsetDateTime servicedDate
   servicedPeriod billablePeriod period actualPeriod authoredOn recordedDate dateWritten whenHandedOver`.split(/\s+/),
);
const PHOTO = new Set(['url', 'data']);
const WITHIN = new Set(['start', 'end']);
/** Extensions of a patient that are told by their address, and what is said below it. */
const RACE = /us-core-(?:race|ethnicity)$|v3-(?:race|ethnicity)$/i;
const SAYS_RACE = new Set([
  '[]',
  'extension',
  'valueString',
  'valueCoding',
  'valueCodeableConcept',
  'coding',
  'display',
  'text',
]);

const NOTHING: Meaning = {};
const SILENT: Meaning = { says: '' };
const REFERENCE: Meaning = { says: 'patient human name' };
const WRAPPER: Meaning = { isWrapper: true };
const PATIENT_PHOTO: Meaning = { says: 'patient photo' };
const BILLED: Meaning = { says: '', isOther: false };
const DAY_OF_CARE: Meaning = { says: 'encounter date' };
const AGE: Meaning = { says: 'age at onset' };
const OUTCOME: Meaning = { says: 'lab result' };
/** What tells an outcome in words, and what stands below it. */
const OUTCOMES = new Set(['valueCodeableConcept', 'valueString']);
const WITHIN_OUTCOME = new Set(['coding', 'text']);

const fhir: Dialect = {
  means(parent, key) {
    if (PATIENT_KEYS.has(key)) return REFERENCE;
    if (VALUES.has(key) && parent.label.patterns.length > 0) return WRAPPER;
    return key === 'name' ? SILENT : NOTHING;
  },
  isRecord: parent => HOLDERS.has(nameOf(parent)),
  telling: new Set('reference url system code'.split(' ')),
  retell(frames, key, value, places) {
    const around = frames.at(-1)!;
    if (key === 'reference') {
      if (PATIENT.test(value))
        around.place = places.as(around.place, { says: 'patient human name', isOther: false, isClinical: true });
      return;
    }
    if (key === 'url' && RACE.test(value)) around.place = places.as(around.place, RACE_OR_ETHNICITY);
    if (key !== 'system' && key !== 'code') return;
    for (let up = 1; up <= DEEPEST && up <= frames.length; up += 1) {
      const frame = frames.at(-up)!;
      const name = nameOf(frame.place);
      const says =
        name === 'identifier' ? numberOf(value) : name === 'coding' && key === 'system' ? codeSystem(value) : undefined;
      if (says !== undefined) frame.place = places.as(frame.place, { says });
      if (name === 'telecom' && value === 'fax') frame.place = places.as(frame.place, { says: 'fax' });
    }
  },
};
/** From a code of its type, an identifier is so many objects and arrays away. */
const DEEPEST = 4;

/** The longest name of a test that is looked at. */
const LONGEST_TEST = 60;
/** What follows the name of a test in LOINC's own: `Glucose [Mass/volume] in Serum`. */
const AFTER_TEST = /[[/(,]/;

/**
 * A resource of somebody's care: its days are named by what they say in FHIR alone, what was observed names its value, and a
 * product is what was billed for.
 */
const care: Dialect = {
  ...fhir,
  means(parent, key) {
    if (DATES.has(key)) return DAY_OF_CARE;
    if (key === 'productOrService') return BILLED;
    if (key === 'onsetAge') return AGE;
    if (key.startsWith('value') && parent.label.patterns.length > 0) return WRAPPER;
    if (OUTCOMES.has(key)) return OUTCOME;
    if (WITHIN_OUTCOME.has(key) && nameOf(parent) === 'valueCodeableConcept') return WRAPPER;
    return WITHIN.has(key) && DATES.has(nameOf(parent)) ? WRAPPER : fhir.means(parent, key);
  },
  telling: new Set([...fhir.telling!, 'display', 'text']),
  retell(frames, key, value, places) {
    if (key !== 'display' && key !== 'text') return fhir.retell!(frames, key, value, places);
    const up = [1, 2, 3].find(level => level < frames.length && nameOf(frames.at(-level)!.place) === 'code');
    const holder = up === undefined ? undefined : frames.at(-up - 1);
    const test = value.slice(0, LONGEST_TEST).split(AFTER_TEST, 1)[0]!;
    if (!holder || holder.place.label.patterns.length > 0) return;
    // Sodium stands on food as well: here a laboratory's is meant.
    for (const says of [`lab ${test}`, test]) {
      const named = places.as(holder.place, { says, isClinical: true, isOther: false, dialect: care });
      if (named.label.patterns.length === 0) continue;
      holder.place = named;
      return;
    }
  },
};

/** The same where what stands for its number is a visit's, a claim's or an account's. */
const numbered = (says: string): Dialect => ({
  ...care,
  means: (parent, key) =>
    key === 'value' && nameOf(parent) === 'identifier' && parent.label.patterns.length === 0
      ? { says }
      : care.means(parent, key),
});
const NUMBERED: ReadonlyMap<string, Dialect> = new Map([
  ...[
    'Encounter',
    'Claim',
    'ClaimResponse',
    'ExplanationOfBenefit',
    'EpisodeOfCare',
    'ServiceRequest',
    'Appointment',
  ].map(type => [type, numbered('encounter number')] as const),
  ['Account', numbered('patient account number')],
]);

const race: Dialect = { ...fhir, means: (_, key) => (SAYS_RACE.has(key) ? WRAPPER : SILENT) };
const RACE_OR_ETHNICITY: Meaning = { says: 'race', dialect: race };

const person: Dialect = {
  ...fhir,
  means(parent, key) {
    if (PHOTO.has(key) && nameOf(parent) === 'photo') return PATIENT_PHOTO;
    const says = parent.label.patterns.length > 0 ? undefined : FIELDS[`${nameOf(parent)}.${key}`];
    return says === undefined ? fhir.means(parent, key) : { says };
  },
};

/** What an object is that says which resource it is; nothing where it is none of FHIR's. */
export function resourceMeaning(type: string): Meaning | undefined {
  if (PEOPLE.has(type)) return { says: 'patient', isClinical: true, dialect: person };
  if (CARE.has(type)) return { says: 'fhir', isClinical: true, dialect: NUMBERED.get(type) ?? care };
  if (OTHER.has(type)) return { says: 'organization', dialect: fhir };
  return isResource(type) ? { says: '', dialect: fhir } : undefined;
}

/** Whether a place is understood as FHIR. */
export const isFhir = (dialect: Dialect | null): boolean => dialect !== null && DIALECTS.has(dialect);
const DIALECTS = new Set([fhir, care, race, person, ...NUMBERED.values()]);
