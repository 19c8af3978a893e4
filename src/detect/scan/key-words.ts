import { wordSet } from '../lib/word-set';

const NONE = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;

/** The key that was cut last: each is asked about several times. */
let cut = '';
let known: readonly string[] = [];

/** The words of a key: `patientDob_2` → patient, dob, 2. */
export function keyWordsOf(key: string): readonly string[] {
  if (key === cut) return known;
  const words: string[] = [];
  let start = 0;
  let before = NONE;
  let length = 1;
  for (let at = 0; at < key.length; at += length) {
    const code = key.codePointAt(at)!;
    length = code > 0xffff ? 2 : 1;
    const kind = code < 128 ? kindOf(code) : kindBeyond(String.fromCodePoint(code));
    if (kind !== before && !(before === UPPER && kind === LOWER)) {
      if (before !== NONE) words.push(key.slice(start, at).toLowerCase());
      start = at;
    }
    before = kind;
  }
  if (before !== NONE) words.push(key.slice(start).toLowerCase());
  cut = key;
  known = words;
  return words;
}

/** A scan has ended: what was cut last may be of a page. */
export function forgetKey(): void {
  cut = '';
  known = [];
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : NONE;
}

/** Of a character beyond ASCII. */
function kindBeyond(character: string): number {
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return NONE;
  return character === lower ? LOWER : UPPER;
}

/** Words that make a container one of patients, wherever they stand: an index, a heading, a path. */
const HEALTH_WORDS = wordSet(
  'patient patients inpatient inpatients outpatient outpatients encounter encounters diagnosis diagnoses prescription ' +
    'prescriptions immunization immunizations medicare medicaid ehr emr ' +
    'paciente pacientes paziente pazienti patienten patientin patientinnen labresults ' +
    'mrn hl7 fhir dicom diagnose diagnosen diagnosi diagnostico diagnosticos anamnese anamnesis krankenkasse medikation dx',
);
/** Words that do so in the name of an index, module or file, but stand for other things elsewhere. */
const BULK_WORDS = wordSet(
  'fax faxes claim claims admission admissions discharge discharges referral referrals resident residents ' +
    'chart charts lab labs phi ccda orthanc pacs ssn dob eob era hcfa rx scripts',
);

/** Words of a title or address that mean patients and nobody else. */
const PATIENT_WORDS = wordSet(
  'inpatient inpatients outpatient outpatients prescriptions encounters ehr emr phi mrn fhir hl7',
);
/** Keys that number things: what stands under them is a part or an order, whatever it looks like. */
const THING_WORDS = wordSet(
  'part parts ref reference order invoice sku patent serial tracking model item catalog lot ticket product version build',
);
/** Whether a key numbers parts or orders. */
export const isThingField = (key: string): boolean => keyWordsOf(key).some(word => THING_WORDS.has(word));

/** Whether a title or address speaks of patients: a department's name alone does not. */
export const speaksOfPatients = (name: string): boolean =>
  keyWordsOf(name).some(word => word.startsWith('patient') || PATIENT_WORDS.has(word));

/** Whether a name of a container (index, table, heading) speaks of patients; a path names what a server can do. */
export const isHealthName = (name: string): boolean =>
  !name.includes('/') && keyWordsOf(plain(name)).some(word => HEALTH_WORDS.has(word));

/** `diagnóstico` → `diagnostico`. */
const plain = (name: string): string =>
  ASCII.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const ASCII = /^[ -~]*$/;

const isNamedForPatients = (name: string): boolean =>
  /(?:^|[^a-z])hl7/i.test(name) ||
  keyWordsOf(name).some(word => HEALTH_WORDS.has(word) || BULK_WORDS.has(word) || word.startsWith('patient'));

/** How many names of indices, modules or files speak of patients: a fact of an exposure, without the names. */
export function namedForPatients(names: readonly string[]): { namedForPatients?: number } {
  const count = new Set(names.filter(isNamedForPatients)).size;
  return count > 0 ? { namedForPatients: count } : {};
}
