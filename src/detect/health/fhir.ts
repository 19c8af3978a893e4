import { type Dialect, type Meaning, nameOf } from '../scan/dialect';
import { codeSystem } from './code-systems';
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

/** What a code of table 0203, or a naming system, says of an identifier. https://terminology.hl7.org/CodeSystem-v2-0203.html */
const IDENTIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^SS$|us-ssn$|840\.1\.113883\.4\.1$/, 'ssn'],
  [/^MC$|us-mbi$|cmsMBI$|883\.4\.927$/, 'mbi'],
  [/^(?:MB|SN)$|member|subscriber/i, 'member id'],
  [/^NPI$|us-npi$|883\.4\.6$/, 'npi'],
  [/nhs-number$/, 'nhs number'],
  [/^(?:DL|PPN|BRN)$|passport|driver|883\.4\.3\.\d+$/i, 'other number'],
];

const NOTHING: Meaning = {};
const SILENT: Meaning = { says: '' };
const REFERENCE: Meaning = { says: 'patient human name' };
const WRAPPER: Meaning = { isWrapper: true };

const fhir: Dialect = {
  means(parent, key) {
    if (PATIENT_KEYS.has(key)) return REFERENCE;
    if (VALUES.has(key) && parent.label.patterns.length > 0) return WRAPPER;
    return key === 'name' ? SILENT : NOTHING;
  },
  isRecord: parent => HOLDERS.has(nameOf(parent)),
  retell(frames, key, value, places) {
    const around = frames.at(-1)!;
    if (key === 'reference') {
      if (PATIENT.test(value))
        around.place = places.as(around.place, { says: 'patient human name', isOther: false, isClinical: true });
      return;
    }
    if (key !== 'system' && key !== 'code') return;
    for (let up = 1; up <= DEEPEST && up <= frames.length; up += 1) {
      const frame = frames.at(-up)!;
      const name = nameOf(frame.place);
      const says =
        name === 'identifier'
          ? find(IDENTIFIERS, value)
          : name === 'coding' && key === 'system'
            ? codeSystem(value)
            : undefined;
      if (says !== undefined) frame.place = places.as(frame.place, { says });
      if (name === 'telecom' && value === 'fax') frame.place = places.as(frame.place, { says: 'fax' });
    }
  },
};
/** From a code of its type, an identifier is so many objects and arrays away. */
const DEEPEST = 4;

const person: Dialect = {
  ...fhir,
  means(parent, key) {
    const says = parent.label.patterns.length > 0 ? undefined : FIELDS[`${nameOf(parent)}.${key}`];
    return says === undefined ? fhir.means(parent, key) : { says };
  },
};

/** What an object is that says which resource it is; nothing where it is none of FHIR's. */
export function resourceMeaning(type: string): Meaning | undefined {
  if (PEOPLE.has(type)) return { says: 'patient', isClinical: true, dialect: person };
  if (CARE.has(type)) return { says: 'fhir', isClinical: true, dialect: fhir };
  if (OTHER.has(type)) return { says: 'organization', dialect: fhir };
  return isResource(type) ? { says: '', dialect: fhir } : undefined;
}

/** Whether a place is understood as FHIR. */
export const isFhir = (dialect: Dialect | null): boolean => dialect === fhir || dialect === person;

const find = (table: readonly (readonly [RegExp, string])[], value: string): string | undefined =>
  table.find(([sign]) => sign.test(value))?.[1];
