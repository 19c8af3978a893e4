import type { Person } from '../data/people';
import type { FhirPlace } from '../kind';
import { asNumber, mark, withNumbers } from '../marked';
import type { Random } from '../random';
import type { Written } from './written';

/** A patient of FHIR R4 with more fields, those of the ordinary one where none are given. */
export const patient = (person: Person, more: object = {}): object => ({
  resourceType: 'Patient',
  id: 'p1',
  name: [{ use: 'official', family: mark(person.family, 'name'), given: [mark(person.given, 'name')] }],
  gender: person.sex === 'F' ? 'female' : 'male',
  birthDate: mark(person.birthDate, 'date-of-birth'),
  ...more,
});

/** An identifier with the code of table 0203, or with its system. */
export const identifier = (value: string, code: string, system?: string): object => ({
  identifier: [
    {
      use: 'usual',
      ...(code && { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code }] } }),
      ...(system && { system }),
      value,
    },
  ],
});
export const coding = (system: string, code: string, display?: string): object => ({
  coding: [{ system, code, ...(display && { display }) }],
});
export const subject = { reference: 'Patient/p1' };

/** A search answer with the patient and the resource that holds the value. */
export function writeFhir(place: FhirPlace, value: string, person: Person, random: Random): Written {
  const made = place(value, person, random) as { resourceType: string };
  const resources = made.resourceType === 'Patient' ? [made] : [patient(person), made];
  const isBare = resources.length === 1 && random.chance(0.3);
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    total: resources.length,
    entry: resources.map((resource, at) => ({
      fullUrl: `urn:uuid:${at}f0c8a5e-44b1-4d1f-9c3a-7b1d2e6f90a1`,
      resource,
    })),
  };
  return {
    body: withNumbers(JSON.stringify(isBare ? made : bundle, null, random.chance(0.5) ? 2 : 0)),
    contentType: random.pick(['application/fhir+json', 'application/json']),
    style: made.resourceType,
    spelled: `${made.resourceType}${pathOf(made, value)}`,
  };
}

/** Where a value stands, with the system or code that says what it is: `.identifier[].value (http://…/us-ssn)`. */
function pathOf(node: unknown, value: string): string | null {
  if (node === value || node === asNumber(value)) return '';
  if (typeof node !== 'object' || node === null) return null;
  for (const [key, child] of Object.entries(node)) {
    const below = pathOf(child, value);
    if (below === null) continue;
    const { system, type, url } = node as { system?: string; type?: { coding?: { code?: string }[] }; url?: string };
    const named =
      below === '' ? [system, type?.coding?.[0]?.code, url === value ? undefined : url].filter(Boolean) : [];
    return `${Array.isArray(node) ? '[]' : `.${key}`}${below}${named.length > 0 ? ` (${named.join(' ')})` : ''}`;
  }
  return null;
}
