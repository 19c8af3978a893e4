import type { Dialect, Meaning } from '../scan/dialect';

/** Elements of version 3, which number what they hold. https://nemsis.org/technical-resources/version-3/ */
const SAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PatientCareReport: 'patient',
    'ePatient.01': 'mrn',
    'ePatient.02': 'last name',
    'ePatient.03': 'first name',
    'ePatient.05': 'street line',
    'ePatient.09': 'home zip',
    'ePatient.12': 'ssn',
    'ePatient.15': 'age',
    'ePatient.17': 'date of birth',
    'ePatient.18': 'phone',
    'ePatient.19': 'email',
    'ePatient.20': 'driver license',
    'eSituation.04': 'chief complaint',
    'eSituation.09': 'diagnosis code',
    'eSituation.11': 'diagnosis code',
    'eSituation.12': 'diagnosis code',
    'eHistory.08': 'diagnosis code',
    'eHistory.12': 'medication',
    'eMedications.03': 'medication',
    'eVitals.06': 'systolic',
    'eVitals.10': 'heart rate',
    'eVitals.12': 'spo2',
    'eNarrative.01': 'clinical note',
    'dAgency.03': 'agency',
  }),
);
const NOTHING: Meaning = {};
const RECORD = 'PatientCareReport';

const report: Dialect = {
  means(_, key) {
    const says = SAYS.get(key);
    if (says === undefined) return NOTHING;
    return key === RECORD ? { says, isClinical: true } : { says };
  },
  isRecord: place => place.key === RECORD,
};
const REPORTS: Meaning = { dialect: report };
/** One without the others around it. */
const REPORT: Meaning = { says: 'patient', isClinical: true, dialect: report };

/** What ambulances in the United States report of whom they cared for, by the element around all. */
export const nemsisMeaning = (name: string): Meaning | undefined =>
  name === 'EMSDataSet' ? REPORTS : name === RECORD ? REPORT : undefined;
