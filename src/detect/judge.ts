import { unrelatedOrganisations } from './owner/unrelated';
import { sentence } from './sentence';
import type { Access, Coverage, Exposure, Findings, Level, Lowered, Mark, Reason, Relay, Verdict } from './types';

/** An object, line of a file or entry; a row of a page's table; a paragraph of raw text; running text of a page. */
export type RecordForm = 'row' | 'table' | 'text' | 'article';

/** What one record holds. */
export interface RecordFacts {
  /** Types found that count; see `countsIn`. */
  types: Set<string>;
  /** Clinical types met in a title or description, which tell of a disease, not of who has it. */
  mentioned: Set<string>;
  form: RecordForm;
  /** A label, key or container around it speaks of patients, or a value shows care or payment for care. */
  isHealth: boolean;
  /** By its format it is a record of somebody's care, even if nothing was found in it. */
  isClinical: boolean;
  /** It has a field of staff, players or members: a specialty, a position, a party. */
  isStaff: boolean;
  /** A name stands where the name of the patient does. */
  isPatient: boolean;
  isSpecimen: boolean;
  isSpecial: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** One of these alone says who it is. */
const NAMES_A_PERSON = words(
  'name ssn itin mrn mbi hicn plan-member nhs-number ca-health-card au-medicare ihi kvnr nir abha nhi passport driver-license biometric',
);
/** Two of these together do, in a row or object. */
const LEADS_TO_A_PERSON = words('date-of-birth phone fax email address payment-card account device vin');
const REACHES = words('phone fax email address');
/** The clinical types of the report; every other type is an identifier. */
export const SHOWS_HEALTH = words(
  'icd10 icd9 cpt hcpcs ndc loinc snomed rxnorm cvx medication diagnosis note-section vital sig lab-result',
);

/** What no list of doctors, players or members tells of them. */
const PRIVATE = words('date-of-birth ssn mrn mbi hicn plan-member');

/**
 * Whether a finding counts towards its record: `likely` or better. On a page of prose a number that only looks like a
 * Social Security number is an example or a part number more often than not, and in a table of a page a disease that no
 * column names is what somebody is known for: there a label must say it, unless there are more than an example needs.
 */
export function countsIn(form: RecordForm, type: string, rung: number, distinct: number): boolean {
  if (rung === 0) return false;
  return rung > 1 || !MUST_BE_NAMED[form]?.has(type) || (type === 'ssn' && distinct > MOST_EXAMPLES);
}
const MOST_EXAMPLES = 2;
const MUST_BE_NAMED: Partial<Record<RecordForm, ReadonlySet<string>>> = {
  article: words('ssn'),
  table: words('diagnosis medication'),
};
const isRow = (form: RecordForm): boolean => form === 'row' || form === 'table';

/** PHI is identifier and health context in one record; either alone mostly is not. */
export function judgeRecord(facts: RecordFacts): 'nothing' | 'health' | 'person' | 'phi' {
  const { types, form } = facts;
  let named = 0;
  let leads = 0;
  let isPrivate = false;
  for (const type of types) {
    if (NAMES_A_PERSON.has(type)) named += 1;
    if (LEADS_TO_A_PERSON.has(type)) leads += 1;
    if (PRIVATE.has(type)) isPrivate = true;
  }
  const isPerson = named > 0 || (leads > 1 && isRow(form));
  const isHealth = showsHealth(facts);
  if (!isPerson)
    return facts.isClinical || (isHealth && types.size > 0) || mentionsHealth(facts) ? 'health' : 'nothing';
  const isPublic = (facts.isStaff || types.has('npi')) && !isPrivate && !facts.isClinical && !facts.isPatient;
  const isPatients = isHealth || (isPrivate && mentionsHealth(facts));
  return isPatients && !isPublic ? 'phi' : 'person';
}

const mentionsHealth = ({ mentioned }: RecordFacts): boolean => [...mentioned].some(type => SHOWS_HEALTH.has(type));

/** What a title or description may hold without being anybody's: a disease, how to reach an office. */
export const isMentioned = (type: string): boolean => SHOWS_HEALTH.has(type) || REACHES.has(type);

/** Whether somebody is named, by whatever: a telephone number is a pharmacy's, too. */
export function isSomebody({ types }: RecordFacts): boolean {
  for (const type of types) if (NAMES_A_PERSON.has(type) || PRIVATE.has(type)) return true;
  return false;
}

/** Height and weight alone are a player's too. */
function showsHealth({ types, isHealth }: RecordFacts): boolean {
  if (isHealth) return true;
  for (const type of types) if (SHOWS_HEALTH.has(type) && type !== 'vital') return true;
  return false;
}

/**
 * Whether anything in the record is a patient's by itself: then labels such as `name` mean the patient too. In running
 * text a disease beside a name is an article more often than a patient.
 */
export function hasPatientField({ types, isHealth, form }: RecordFacts): boolean {
  if (isHealth && isRow(form)) return true;
  for (const type of types) {
    if (NAMES_A_PERSON.has(type) || LEADS_TO_A_PERSON.has(type)) return true;
    if (isRow(form) && SHOWS_HEALTH.has(type)) return true;
  }
  return false;
}

const RANK: readonly Level[] = ['none', 'low', 'medium', 'high', 'critical'];
/** HHS publishes a breach, and the media are told, from this many people on. */
const MANY = 500;
/** Made-up data or documentation lower a page only if they cover this part of its records. */
const MOST = 0.8;

/** Findings and access evidence in, level and reasons out. */
export function judge(findings: Findings, access: Access): Verdict {
  const { coverage } = findings;
  if (coverage.state === 'not-scanned') {
    return { level: 'not-scanned', reasons: [reason(`not-scanned-${coverage.reason ?? 'error'}`)], lowered: [] };
  }
  const isProtected = access.credentials === 'cookies' || access.credentials === 'authorization';
  const { relay } = findings;
  // Only where no credentials were seen, and at the host itself, may a sentence call the thing open.
  const verb = access.credentials === 'none' && relay === null ? 'open' : 'shown';
  const reasons = [
    ...findings.exposures.flatMap(exposure => exposureReasons(exposure, verb, coverage)),
    ...recordReasons(findings),
    ...ownerReasons(findings),
    ...(coverage.state === 'partial' ? [reason(`partial-${coverage.reason ?? 'limit'}`)] : []),
  ];
  const before = weigh(findings);
  const lowered: Lowered[] = [];
  let level = before;
  for (const { code, to } of lowerings(findings.marks, isProtected)) {
    if (RANK.indexOf(level) <= RANK.indexOf(to)) continue;
    lowered.push({ ...sentence('lowered', code, {}), from: level, to });
    level = to;
  }
  if (before === 'none') return { level, reasons, lowered };
  if (level === 'low' && lowered.length === 0 && findings.marks.some(({ code }) => code === 'public-mirror')) {
    reasons.push(reason('public-mirror'));
  }
  if (relay === null) reasons.push(...accessReasons(access));
  else reasons.unshift(relayReason(relay));
  return { level, reasons, lowered };
}

/** The level before anything lowers it. */
function weigh({ exposures, records, individuals, identifiers }: Findings): Level {
  if (records.phi > 0) {
    const isMany = records.phi >= MANY || (individuals?.estimate ?? 0) >= MANY;
    return isMany || records.ssn > 0 || records.payment > 0 || records.special > 0 ? 'critical' : 'high';
  }
  if (exposures.length === 0) return 'none';
  if (records.person > 0) {
    const hasNumbers = identifiers.some(({ type, confidence }) => type === 'ssn' && confidence !== 'possible');
    return hasNumbers ? 'high' : 'medium';
  }
  return records.health > 0 || exposures.some(pointsToPatients) ? 'medium' : 'low';
}

/** Names, fields or file classes that point to patients or bulk containers. */
function pointsToPatients({ facts }: Exposure): boolean {
  const { classes, fields, namedForPatients = 0 } = facts;
  if ((isList(fields) && fields.length > 0) || Number(namedForPatients) > 0) return true;
  return sensitiveClasses(classes).length > 0;
}

const isList = (fact: unknown): fact is readonly string[] => Array.isArray(fact);

/** Classes of files that hold patients in bulk; plain documents are none. */
function sensitiveClasses(classes: unknown): [string, number][] {
  if (typeof classes !== 'object' || classes === null || Array.isArray(classes)) return [];
  return Object.entries(classes as Record<string, number>).filter(([name, count]) => name !== 'document' && count > 0);
}

function lowerings(marks: readonly Mark[], isProtected: boolean): { code: string; to: Level }[] {
  const covers = (code: Mark['code']) => marks.some(mark => mark.code === code && mark.share >= MOST);
  const always = (['synthetic-data', 'documentation', 'public-mirror'] as const).filter(covers);
  return [
    ...always.map(code => ({ code: code as string, to: 'low' as const })),
    ...(isProtected ? [{ code: 'credentials', to: 'medium' as const }] : []),
  ];
}

function exposureReasons({ kind, facts }: Exposure, verb: 'open' | 'shown', coverage: Coverage): Reason[] {
  const count = [facts.documents, facts.files, facts.messages, facts.records, facts.rows].find(
    fact => typeof fact === 'number',
  );
  const params = {
    ...(count === undefined ? {} : { count, bound: String(facts.bound ?? 'exact') }),
  };
  const code = `${verb}-${kind}${count === undefined ? '-bare' : ''}`;
  const classes = sensitiveClasses(facts.classes);
  const inBulk = classes.reduce((sum, [, files]) => sum + files, 0);
  const named = Number(facts.namedForPatients ?? 0);
  const seen = facts.bound === 'at-least' ? AT_LEAST : boundOf(coverage);
  return [
    sentence('reason', code, params, { code: `${verb}-exposure`, params: { kind } }),
    ...(inBulk > 0
      ? [reason('sensitive-files', { count: inBulk, ...seen, classes: classes.map(([name]) => name).join(', ') })]
      : []),
    ...(named > 0 ? [reason('named-for-patients', { count: named, ...seen })] : []),
    ...(facts.isRansomed === true ? [reason('ransomed')] : []),
    ...(isList(facts.fields) && facts.fields.length > 0
      ? [reason('identifying-fields', { fields: facts.fields.slice(0, 8).join(', ') })]
      : []),
  ];
}

function recordReasons({ records, individuals, coverage }: Findings): Reason[] {
  const reasons: Reason[] = [];
  const seen = boundOf(coverage);
  if (records.phi > 0) reasons.push(reason('phi-records', { count: records.phi, ...seen }));
  if (records.ssn > 0) reasons.push(reason('ssn-in-records', { count: records.ssn, ...seen }));
  if (records.payment > 0) reasons.push(reason('payment-in-records', { count: records.payment, ...seen }));
  if (records.special > 0) reasons.push(reason('special-in-records', { count: records.special, ...seen }));
  if (individuals && individuals.estimate >= MANY && records.phi > 0) {
    reasons.push(reason('many-individuals', { count: individuals.estimate, bound: individuals.bound }));
  }
  if (records.phi === 0 && records.person > 0)
    reasons.push(reason('person-records', { count: records.person, ...seen }));
  if (records.person === 0 && records.health > 0)
    reasons.push(reason('health-records', { count: records.health, ...seen }));
  return reasons;
}

const AT_LEAST = { bound: 'at-least' } as const;
/** What was counted on a page that was read in part, there is more of. */
const boundOf = ({ state }: Coverage): Reason['params'] => (state === 'full' ? {} : AT_LEAST);

function ownerReasons({ owner }: Findings): Reason[] {
  const count = unrelatedOrganisations(owner);
  return count === 0 ? [] : [reason('several-organisations', { count })];
}

/** What the requests prove is about the relay, and so is no reason. */
const relayReason = ({ name, subject }: Relay): Reason =>
  subject === null ? reason('shown-by-relay-unknown', { name }) : reason('shown-by-relay', { name, host: subject });

function accessReasons({ credentials, basis, address }: Access): Reason[] {
  const place = address !== null && isPrivateAddress(address) ? [reason('private-address', { address })] : [];
  const how = credentials === 'none' || basis === 'checked' ? `-${basis}` : '';
  return [reason(`access-${credentials}${how}`), ...place];
}

const reason = (code: string, params: Reason['params'] = {}): Reason => sentence('reason', code, params);

/** Loopback, link-local and RFC 1918 / 4193 addresses: the host can not be reached from everywhere. */
export function isPrivateAddress(address: string): boolean {
  const [first = Number.NaN, second = Number.NaN] = address.split('.').map(Number);
  if (address.includes(':')) {
    const lower = address.toLowerCase();
    if (lower.startsWith('::ffff:')) return isPrivateAddress(lower.slice('::ffff:'.length));
    return lower === '::1' || ['fe80:', 'fc', 'fd'].some(prefix => lower.startsWith(prefix));
  }
  if (first === 0 || first === 10 || first === 127) return true;
  if (first === 100) return second >= 64 && second <= 127;
  if (first === 172) return second >= 16 && second <= 31;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}
