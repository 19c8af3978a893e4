import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captured } from '../captured';
import { jarsOf } from '../install/maven';
import { patients, plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Page, Server } from '../server';

const clinic = 'Harbor Family Clinic';
const stored = patients.slice(0, 10);
const counted = { documents: stored.length, patients: stored.length, bound: 'exact', basis: 'Bundle.total' };
const owner = [{ kind: 'fhir-organization', value: clinic }] as const;
const bundle = (path: string): Page => ({ path, level: 'high', exposures: [{ kind: 'fhir', facts: counted }], owner });

/** HAPI FHIR without a password; browsers see its answers drawn in HTML unless they ask for another form. */
export default {
  name: 'hapi-fhir',
  needs: { poms: ['hapi-fhir'], programs: ['java'] },
  planted: plantedValues,
  pages: [
    captured(bundle('/fhir/Patient?_count=20'), 'leak-hapi-fhir-drawn', { resource: 'Patient' }),
    captured(bundle('/fhir/Patient?_count=20&_format=json'), 'leak-hapi-fhir', { resource: 'Patient' }),
    // Browsers save this form: nothing of it can be read.
    { path: '/fhir/Patient?_format=xml', until: 'nothing', level: 'not-scanned', exposures: [] },
    { path: '/fhir/Patient/patient-0?_format=json', level: 'high', exposures: [{ kind: 'fhir' }] },
    { path: '/fhir/Observation?_format=json', level: 'medium', exposures: [{ kind: 'fhir' }] },
    captured(
      {
        path: '/fhir/metadata?_format=json',
        level: 'low',
        exposures: [{ kind: 'fhir', product: 'HAPI FHIR', version: '7.4.5' }],
      },
      'leak-hapi-fhir-metadata',
      { resource: 'CapabilityStatement', security: 'none', release: 'r4' },
    ),
  ],
  async start(place) {
    await writeFile(join(place.folder, 'bundle.json'), JSON.stringify(content));
    const program = fileURLToPath(new URL('../hapi-fhir/OpenFhirServer.java', import.meta.url));
    const args = ['-cp', `${jarsOf('hapi-fhir')}/*`, program, `${place.port}`, 'bundle.json'];
    return startProgram(place, 'java', args, { ready: '/fhir/metadata', patience: 90_000 });
  },
} satisfies Server;

const content = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Organization', id: 'clinic', name: clinic } },
    ...stored.flatMap(({ given, family, birthDate, sex, phone, mrn }, index) => [
      {
        resource: {
          resourceType: 'Patient',
          id: `patient-${index}`,
          identifier: [{ type: { coding: [{ code: 'MR' }] }, value: mrn }],
          name: [{ family, given: [given] }],
          gender: sex === 'F' ? 'female' : 'male',
          birthDate,
          telecom: [{ system: 'phone', value: phone }],
          managingOrganization: { reference: 'Organization/clinic', display: clinic },
        },
      },
      {
        resource: {
          resourceType: 'Observation',
          id: `observation-${index}`,
          status: 'final',
          code: { coding: [{ system: 'http://loinc.org', code: '4548-4', display: 'Hemoglobin A1c' }] },
          subject: { reference: `Patient/patient-${index}` },
          valueQuantity: { value: 5 + index / 10, unit: '%' },
        },
      },
    ]),
  ],
};
