import { createFhirReader, type FhirAnswer } from '../health/fhir-answer';
import { CARE, PEOPLE } from '../health/resources';
import { maskWords } from '../mask';
import { isVersion } from '../mask/version';
import type { Exposure, ExposureKind, Fact, OwnerCandidate } from '../types';

/** By what software calls itself, or what its publisher is called. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/smile ?cdr/i, 'Smile CDR'],
  [/hapi/i, 'HAPI FHIR'],
  [/azure|microsoft/i, 'Microsoft FHIR Server'],
  [/linuxforhealth|ibm/i, 'LinuxForHealth FHIR Server'],
  [/google|cloud healthcare/i, 'Google Cloud Healthcare'],
  [/medplum/i, 'Medplum'],
  [/firely|vonk/i, 'Firely Server'],
  [/spark/i, 'Spark'],
  [/aidbox/i, 'Aidbox'],
  [/blaze/i, 'Blaze'],
  [/iris|intersystems/i, 'InterSystems IRIS'],
  [/healthlake|amazon/i, 'AWS HealthLake'],
  [/openemr/i, 'OpenEMR'],
  [/openmrs/i, 'OpenMRS'],
  [/epic/i, 'Epic'],
  [/cerner|oracle/i, 'Cerner'],
];
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/smart/i, 'smart'],
  [/oauth|oidc|openid/i, 'oauth'],
  [/basic/i, 'basic'],
  [/certificate/i, 'certificates'],
  [/kerberos|ntlm/i, 'kerberos'],
];

/** The names of releases, by the beginning of their versions. https://hl7.org/fhir/directory.html */
const RELEASES: readonly (readonly [string, string])[] = [
  ['1.0', 'dstu2'],
  ['3.', 'stu3'],
  ['4.0', 'r4'],
  ['4.', 'r4b'],
  ['5.', 'r5'],
];

const NAMESPACE = /\.@xmlns(?::\w+)?$/;

/** A FHIR server or a file of its resources, in JSON, NDJSON or XML, whatever the version. https://hl7.org/fhir/http.html */
export default {
  title: 'FHIR',
  products: PRODUCTS.map(([, name]) => name),
  begin(head) {
    const reader = createFhirReader(head.form === 'xml');
    let answer: FhirAnswer;
    // Invoices, tasks and schedules are XML of other trades, too: their namespace tells.
    let isInNamespace = head.form !== 'xml';
    return {
      open: path => reader.open(path),
      value(path, value) {
        isInNamespace ||= NAMESPACE.test(path) && value.startsWith('http://hl7.org/fhir');
        return reader.value(path, value);
      },
      end({ isWhole }) {
        answer = reader.end();
        if (!isInNamespace) return null;
        const { root, types, server, exported } = answer;
        if (exported.size > 0)
          return {
            kind: 'fhir',
            product: null,
            version: null,
            confidence: 'certain',
            facts: exportOf(exported, isWhole),
          };
        const isRefusal = types.size === 1 && types.has('OperationOutcome');
        if ((types.size === 0 && (root !== 'Bundle' || !server.has('type'))) || isRefusal) return null;
        return { kind: 'fhir', ...productOf(answer), confidence: 'certain', facts: factsOf(answer, isWhole) };
      },
      owners: () => ownersOf(answer),
      marks: () =>
        answer.testShare > 0
          ? [{ code: 'synthetic-data', basis: 'test-flag', share: Math.round(answer.testShare * 100) / 100 }]
          : [],
    };
  },
} satisfies ExposureKind;

const STATEMENT = /^(?:CapabilityStatement|Conformance)$/;
const first = ({ server }: FhirAnswer, key: string): string => server.get(key)?.[0] ?? '';

function productOf(answer: FhirAnswer): Pick<Exposure, 'product' | 'version'> {
  if (!STATEMENT.test(answer.root)) return { product: null, version: null };
  const named = [
    first(answer, 'software.name'),
    first(answer, 'publisher'),
    first(answer, 'implementation.description'),
  ];
  const product = named.map(name => PRODUCTS.find(([sign]) => sign.test(name))?.[1]).find(name => name !== undefined);
  const version = first(answer, 'software.version');
  return { product: product ?? null, version: isVersion(version) ? version : null };
}

function factsOf(answer: FhirAnswer, isWhole: boolean): Record<string, Fact> {
  const { root, roots, types, entries, patients } = answer;
  if (STATEMENT.test(root)) return { resource: root, ...statementOf(answer) };
  const most = [...types].reduce<[string, number]>((one, next) => (next[1] > one[1] ? next : one), ['', 0])[0];
  const asked = /(?:^|\/)([A-Z]\w+)(?:$|[?/])/.exec(first(answer, 'link.url'))?.[1];
  const resource = most || (asked !== undefined && /^[A-Z]/.test(asked) ? asked : root);
  const isBundle = root === 'Bundle';
  const total = first(answer, 'total');
  const hasNext = answer.server.get('link.relation')?.includes('next') ?? false;
  const isAll = isWhole && !hasNext && (total === '' || Number(total) <= entries);
  const facts: Record<string, Fact> = { resource: maskWords(resource) };
  if (isBundle && total !== '')
    Object.assign(facts, { documents: Number(total), bound: 'exact', basis: 'Bundle.total' });
  else if (isBundle || roots > 1)
    Object.assign(facts, {
      documents: isBundle ? entries : roots,
      bound: isAll ? 'exact' : 'at-least',
      basis: 'entries',
    });
  const isOfPatients = resource === 'Patient' && types.size <= 1;
  if (isOfPatients && isBundle) facts.patients = facts.documents!;
  else if (patients > 0) Object.assign(facts, { patients, patientsBound: isAll ? 'exact' : 'at-least' });
  if (isOfPatients && types.size === 0 && Number(total) > 0) facts.namedForPatients = 1;
  return facts;
}

/** The list of files that a server wrote of all its resources. https://hl7.org/fhir/uv/bulkdata/export.html */
function exportOf(exported: FhirAnswer['exported'], isWhole: boolean): Record<string, Fact> {
  const documents = [...exported.values()].reduce((sum, count) => sum + count, 0);
  const patients = exported.get('Patient') ?? 0;
  const ofPatients = [...exported.keys()].filter(type => PEOPLE.has(type) || CARE.has(type)).length;
  return {
    resource: 'export',
    ...(documents > 0 && { documents, bound: isWhole ? 'exact' : 'at-least', basis: 'output.count' }),
    ...(patients > 0 && { patients }),
    ...(ofPatients > 0 && { namedForPatients: ofPatients }),
  };
}

/** What a server says of itself: which release it speaks, and what it asks of those who want in. */
function statementOf(answer: FhirAnswer): Record<string, Fact> {
  const { server } = answer;
  const services = [...server]
    .filter(([key]) => key.startsWith('rest.security.') && !key.endsWith('cors'))
    .flatMap(([, values]) => values);
  const named = SERVICES.find(([sign]) => services.some(service => sign.test(service)))?.[1];
  const version = first(answer, 'fhirVersion');
  const release = RELEASES.find(([start]) => version.startsWith(start))?.[1];
  return {
    security: named ?? (services.length > 0 ? 'other' : 'none'),
    ...(release !== undefined && { release }),
  };
}

function ownersOf({ root, types, names, server }: FhirAnswer): OwnerCandidate[] {
  const of = [...types.values()].reduce((sum, count) => sum + count, 0);
  const ours = names.map(name => ({ ...name, of, isHeader: false }));
  const publisher = STATEMENT.test(root) ? server.get('publisher')?.[0] : undefined;
  return publisher === undefined
    ? ours
    : [...ours, { kind: 'fhir-organization', value: publisher, count: 1, of: 1, isHeader: true }];
}
