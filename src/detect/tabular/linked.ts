import { normalise } from '../scan/labels';

/** Columns that hold the number of a patient in another table. */
const POINTERS = new Set(
  (
    'patient patientid patientuuid patientguid patientnum patientnumber patientkey patientsk patientref patientreference ' +
    'patid ptid personid personkey subject subjectid beneid beneficiaryid desynpufid memberid enrolid mrn ' +
    'patientunitstayid encounterpatientid'
  ).split(' '),
);
/** What columns of care, or of payment for it, begin with. */
const CLINICAL = (
  'encounter visit diagnos diag dgns dx icd procedure prcdr cpt hcpcs ndc drug medication rx loinc snomed lab vaccin immuniz ' +
  'allerg condition observation measurement admi discharge careplan specimen symptom claim clm reasoncode icustay treatment ' +
  'hadm surgery dose dispens modality bodysite payer coverage insurance'
).split(' ');
/** Studies count their subjects from one: such a number leads to nobody in another table. */
const OF_STUDIES = new Set(['subject', 'subjectid']);
const SERIAL = /^[a-z]{0,3}[-_]?\d{1,3}$/i;
const MOST_COLUMNS = 500;
/** Where only one column tells of care, more than one row must. */
const FEWEST = 3;

/** Rows of care that point at a patient by number, without naming one. */
export interface Linked {
  /** A value in a column; false where no value there will matter. */
  hear(column: string, value: string): false | undefined;
  /** The columns that point at patients; none unless others tell of their care. */
  pointers(): readonly string[];
}

/** Listens to the columns of a table. */
export function findLinked(): Linked {
  const columns = new Map<string, 'pointer' | 'clinical' | 'other'>();
  const numbers = new Map<string, number>();
  const roleOf = (column: string) => {
    const known = columns.get(column);
    if (known !== undefined || columns.size >= MOST_COLUMNS) return known;
    const name = normalise(column);
    const role = POINTERS.has(name) ? 'pointer' : CLINICAL.some(start => name.startsWith(start)) ? 'clinical' : 'other';
    columns.set(column, role);
    return role;
  };
  return {
    hear(column, value) {
      if (roleOf(column) !== 'pointer') return false;
      const times = numbers.get(column) ?? 0;
      if (times >= FEWEST) return false;
      if (!/\d/.test(value) || /\s/.test(value)) return undefined;
      if (!(OF_STUDIES.has(normalise(column)) && SERIAL.test(value))) numbers.set(column, times + 1);
      return undefined;
    },
    pointers() {
      const clinical = [...columns.values()].filter(role => role === 'clinical').length;
      const fewest = clinical > 1 ? 1 : FEWEST;
      return clinical === 0 ? [] : [...numbers].filter(([, count]) => count >= fewest).map(([column]) => column);
    },
  };
}
