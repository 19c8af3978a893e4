import type { OwnerCandidate } from '../types';
import { type FhirPath, fhirPaths } from './fhir-paths';
import { CARE, isResource, PEOPLE } from './resources';

/** What tells of the server: the first value at each of these keys of a resource that was asked for. */
const SERVER =
  /^(?:type|total|fhirVersion|publisher|software\.\w+|implementation\.description|issue\.code|transactionTime|link\.(?:relation|url)|rest\.security(?:\..*)?)$/;
const SUBJECT = /^(?:subject|patient|beneficiary|individual|for|candidate)\.reference$/;
const KEEPER = /^(?:managingOrganization|serviceProvider|custodian)\.display$/;
/** All that is heard of a resource, wherever it stands. */
const HEARD = /^(?:resourceType|id|name|identifier\.(?:system|value)|meta\.(?:tag|security|profile)\b.*|text\.div.*)$/;
const ABOVE = /^(?:entry\.search\.mode|output\.(?:type|count))$/;
const MOST_PATIENTS = 100_000;
const MOST_NAMES = 500;
/** So many objects of which none was a resource, and nobody asks the next. */
const MOST_OTHERS = 200;

interface Resource {
  type: string;
  id: string;
  patient: string;
  isTest: boolean;
  isIncluded: boolean;
  names: [kind: OwnerCandidate['kind'], value: string][];
  isOrganisationNumber: boolean;
}

/** Keeps of the answers of a FHIR server what tells product, counts and owners; of patients only who is who. */
export function createFhirReader(isXml: boolean) {
  const parse = fhirPaths(isXml, isHeard);
  const server = new Map<string, string[]>();
  const types = new Map<string, number>();
  /** Patients by id, and how many resources are about each; true where a test flag stands on the patient. */
  const patients = new Map<string, number>();
  const testPatients = new Set<string>();
  const names = new Map<string, Pick<OwnerCandidate, 'kind' | 'value' | 'count'>>();
  /** The files of an export: what they hold, and how much, where it is said. */
  const exported = new Map<string, number>();
  let exporting = '';
  let single: Resource | null = null;
  /** Something was said of that resource. */
  let isSaid = false;
  let entry: Resource | null = null;
  let entries = 0;
  let included = 0;
  let roots = 0;
  let ofPeople = 0;
  let tests = 0;

  /** Rows of a table open nothing. */
  const areOthers = () =>
    roots + entries === 0 || (!isXml && roots > MOST_OTHERS && types.size === 0 && single?.type === '');
  const take = (resource: Resource | null) => {
    if (!resource || !isResource(resource.type)) return;
    const { type, isTest, names: own } = resource;
    types.set(type, (types.get(type) ?? 0) + 1);
    if (resource.isIncluded) included += 1;
    for (const [kind, value] of own) {
      const known = names.get(`${kind} ${value}`);
      if (known) known.count += 1;
      else if (names.size < MOST_NAMES) names.set(`${kind} ${value}`, { kind, value, count: 1 });
    }
    if (!PEOPLE.has(type) && !CARE.has(type)) return;
    ofPeople += 1;
    const patient = type === 'Patient' ? resource.id : resource.patient;
    if (isTest && type === 'Patient') testPatients.add(patient);
    if (isTest) tests += 1;
    else if (patient !== '' && (patients.has(patient) || patients.size < MOST_PATIENTS))
      patients.set(patient, (patients.get(patient) ?? 0) + 1);
    if (isTest && patient !== '' && !patients.has(patient) && patients.size < MOST_PATIENTS) patients.set(patient, 0);
  };
  const hear = (resource: Resource, rest: string, value: string) => {
    if (rest === 'resourceType') resource.type = value;
    else if (rest === 'id') resource.id = value;
    else if (SUBJECT.test(rest)) resource.patient = patientOf(value) ?? resource.patient;
    else if (isTestFlag(rest, value)) resource.isTest = true;
    else if (KEEPER.test(rest)) resource.names.push(['fhir-organization', value.slice(0, 200)]);
    else if (resource.type !== 'Organization') return;
    else if (rest === 'name') resource.names.push(['fhir-organization', value.slice(0, 200)]);
    else if (rest === 'identifier.system') resource.isOrganisationNumber = /us-npi$/.test(value);
    else if (rest === 'identifier.value' && resource.isOrganisationNumber)
      resource.names.push(['npi-organization', value.slice(0, 20)]);
  };

  return {
    open(path: string) {
      const { isEntry, rest, type } = parse(path);
      if (rest !== '') {
        if (rest === 'rest.security') server.set(rest, []);
        return false;
      }
      const isBeginning = isXml ? type !== null || isEntry : isEntry ? path.endsWith('entry[]') : true;
      if (!isBeginning) return false;
      if (isEntry && isXml && type !== null) {
        if (entry) entry.type = type;
      } else if (isEntry) {
        take(entry);
        entry = empty();
        entries += 1;
      } else if (roots > 0 && areOthers()) return false;
      else {
        roots += 1;
        if (single !== null && !isSaid) return;
        take(single);
        single = { ...empty(), type: type ?? '' };
        isSaid = type !== null;
      }
    },
    value(path: string, value: string) {
      const { isEntry, rest, isHeard } = parse(path);
      if (!isHeard || areOthers()) return false;
      if (isEntry) {
        if (entry) hear(entry, rest, value);
        return;
      }
      if (rest === 'entry.search.mode') {
        if (entry) entry.isIncluded = value !== 'match';
        return;
      }
      isSaid = true;
      if (single) hear(single, rest, value);
      if (rest === 'output.type' && isResource(value)) {
        exporting = value;
        exported.set(value, exported.get(value) ?? 0);
      } else if (rest === 'output.count' && exported.has(exporting))
        exported.set(exporting, exported.get(exporting)! + (Number(value) || 0));
      if (SERVER.test(rest)) {
        const told = server.get(rest) ?? [];
        if (told.length < 20) told.push(value.slice(0, 200));
        server.set(rest, told);
      }
    },
    end() {
      const isBundle = single?.type === 'Bundle';
      take(entry);
      const root = single?.type ?? '';
      if (!isBundle) take(single);
      const ofTestPatients = [...testPatients].reduce((sum, id) => sum + (patients.get(id) ?? 0), 0);
      return {
        root,
        roots,
        server,
        types,
        exported: server.has('transactionTime') ? exported : new Map<string, number>(),
        entries: entries - included,
        patients: patients.size,
        testShare: ofPeople === 0 ? 0 : Math.min(1, (tests + ofTestPatients) / ofPeople),
        names: [...names.values()],
      };
    },
  };
}

export type FhirAnswer = ReturnType<ReturnType<typeof createFhirReader>['end']>;

/** Of a resource of a Bundle, what tells of the resource; of the one that was asked for, of the server as well. */
function isHeard({ isEntry, rest }: Pick<FhirPath, 'isEntry' | 'rest'>): boolean {
  if (HEARD.test(rest) || SUBJECT.test(rest) || KEEPER.test(rest)) return true;
  return !isEntry && (SERVER.test(rest) || ABOVE.test(rest));
}

const empty = (): Resource => ({
  type: '',
  id: '',
  patient: '',
  isTest: false,
  isIncluded: false,
  names: [],
  isOrganisationNumber: false,
});

/** The id in a reference to a patient: relative, absolute or `urn:uuid:`; null where it is to something else. */
function patientOf(reference: string): string | null {
  return /(?:^|\/)Patient\/([^/]+)/.exec(reference)?.[1] ?? /^urn:(?:uuid|oid):(.+)$/.exec(reference)?.[1] ?? null;
}

/** Made up, by the standard's own label or by the mark of Synthea. https://terminology.hl7.org/ValueSet-v3-ActReason.html */
function isTestFlag(rest: string, value: string): boolean {
  if (/^meta\.(?:tag|security)\.code$/.test(rest)) return value === 'HTEST' || /synthea/i.test(value);
  return /^(?:meta\.(?:tag|security|profile)|identifier\.system|text\.div)/.test(rest) && /synthea/i.test(value);
}
