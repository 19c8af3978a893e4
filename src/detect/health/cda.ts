import { type Dialect, type Frame, type Meaning, nameOf } from '../scan/dialect';
import type { Places } from '../scan/places';
import { codeSystem } from './code-systems';
import { numberOf } from './numbers';

/** Participants of a document who are not the patient. https://www.hl7.org/ccdasearch/ */
const OTHERS = new Set(
  (
    'author dataEnterer informant custodian informationRecipient legalAuthenticator authenticator participant documentationOf ' +
    'componentOf inFulfillmentOf providerOrganization performer assignedEntity assignedAuthor participantRole relatedEntity ' +
    'responsibleParty encounterParticipant consumable specimen product From HealthCareProviders Organization'
  ).split(' '),
);
const SAYS: ReadonlyMap<string, Meaning> = new Map([
  ...[...OTHERS].map(name => [name, { says: 'provider' }] as const),
  ['@displayName', { says: '' }],
  ['telecom', { says: 'phone' }],
  ['addr', { says: 'home address' }],
  ['birthTime', { says: 'birth time' }],
  ['raceCode', { says: 'race' }],
  ['ethnicGroupCode', { says: 'ethnicity' }],
  ['given', { says: 'patient human name' }],
  ['family', { says: 'patient human name' }],
]);
/** What they mean is said by their names to people alone. */
const GROUPS = new Set(['raceCode', 'ethnicGroupCode']);
const WRAPPERS = new Set(['@extension', '@code', 'ExactDateTime']);
const TEMPLATE = /^2\.16\.840\.1\.113883\.10\.20\./;

const NOTHING: Meaning = {};
const PATIENT_ID: Meaning = { says: 'patient id' };
const PATIENT_NAME: Meaning = { says: 'patient human name' };
const ENCOUNTER_ID: Meaning = { says: 'encounter number' };
const DAY_OF_CARE: Meaning = { says: 'encounter date' };
/** What was done, each with its time. */
const ACTS = new Set([
  'encounter',
  'encompassingEncounter',
  'procedure',
  'act',
  'substanceAdministration',
  'observation',
]);
const BOUNDS = new Set(['low', 'high', 'center']);
const WRAPPER: Meaning = { isWrapper: true };

/** Documents of the Clinical Document Architecture, and messages of HL7 version 3: one is one record. */
const cda: Dialect = {
  means(parent, key) {
    if (key === 'id' && parent.key === 'patientRole') return PATIENT_ID;
    if (key === 'name' && parent.key === 'patient') return PATIENT_NAME;
    if (key === 'id' && parent.key === 'encounter') return ENCOUNTER_ID;
    if (key === 'effectiveTime' && ACTS.has(parent.key)) return DAY_OF_CARE;
    if (BOUNDS.has(key) && parent.key === 'effectiveTime' && parent.label.patterns.length > 0) return WRAPPER;
    if (key === '@displayName' && GROUPS.has(parent.key)) return WRAPPER;
    if (WRAPPERS.has(key)) return parent.label.patterns.length > 0 ? WRAPPER : NOTHING;
    return SAYS.get(key) ?? NOTHING;
  },
  isRecord: place => nameOf(place) === 'ClinicalDocument',
  telling: new Set(['@root', '@codeSystem']),
  retell(frames, key, value, places) {
    const around = frames.at(-1)!;
    const isNumber = key === '@root' && around.place.key === 'id';
    const says = isNumber ? numberOf(value) : key === '@codeSystem' ? codeSystem(value) : undefined;
    if (says !== undefined) around.place = places.as(around.place, { says });
  },
};

/** The Continuity of Care Record: `Actors` are patients and doctors alike, so the record is one. */
const ccr: Dialect = { means: cda.means, isRecord: () => false };

const DOCUMENT: Meaning = { says: 'hl7', isClinical: true, dialect: cda };
/** A Structured Product Label, of the same namespace. */
const DRUG_LABEL: Meaning = { says: 'organization', dialect: cda };
const ROOTS: ReadonlyMap<string, Meaning> = new Map([
  ['ClinicalDocument', DOCUMENT],
  ['ContinuityOfCareRecord', { ...DOCUMENT, dialect: ccr }],
]);

/** What is one of these documents, or a part of one that stands alone. */
export const cdaMeaning = {
  of: (name: string, isInNamespace: boolean): Meaning | undefined =>
    isInNamespace && name === 'document' ? DRUG_LABEL : (ROOTS.get(name) ?? (isInNamespace ? DOCUMENT : undefined)),
  /** A section, entry or act by itself: it is told by its template. */
  retell(frames: readonly Frame[], root: string, places: Places): void {
    const [part, template] = frames.slice(-2);
    if (template?.place.key === 'templateId' && TEMPLATE.test(root)) part!.place = places.as(part!.place, DOCUMENT);
  },
};
