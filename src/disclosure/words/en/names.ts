import type { Names } from '../types';

const identity = 'personal details';
const contact = 'contact details';
const government = 'government-issued numbers';
const record = 'medical record or insurance numbers';
const payment = 'bank or card details';
const provider = 'numbers of doctors or clinics';
const technical = 'device, vehicle or network details';
const care = 'health information';

const otherGroup = 'other details';

/** Every type of identifier and clinical signal, as a clinic manager would say it. */
const data: Names['data'] = {
  name: { plain: 'names of people', group: identity },
  address: { plain: 'postal addresses', group: contact },
  'date-of-birth': { plain: 'dates of birth', group: identity },
  date: { plain: 'dates of visits or treatment', group: identity },
  'age-over-89': { plain: 'ages over 89', group: identity },
  phone: { plain: 'phone numbers', group: contact },
  fax: { plain: 'fax numbers', group: contact },
  email: { plain: 'e-mail addresses', group: contact },
  ssn: { plain: 'Social Security numbers', group: government },
  'ssn-partial': { plain: 'parts of Social Security numbers', group: government },
  itin: { plain: 'taxpayer identification numbers', group: government },
  mrn: { plain: 'medical record numbers', group: record },
  mbi: { plain: 'Medicare numbers', group: record },
  hicn: { plain: 'old-style Medicare claim numbers', group: record },
  'plan-member': { plain: 'health plan member numbers', group: record },
  account: { plain: 'account numbers', group: 'account numbers' },
  'payment-card': { plain: 'payment card numbers', group: payment },
  'bank-routing': { plain: 'bank routing numbers', group: payment },
  npi: { plain: 'National Provider Identifiers (numbers of doctors and clinics)', group: provider },
  dea: { plain: 'DEA numbers (of prescribers)', group: provider },
  'driver-license': { plain: "driver's license numbers", group: government },
  passport: { plain: 'passport numbers', group: government },
  vin: { plain: 'vehicle numbers', group: technical },
  device: { plain: 'device serial numbers', group: technical },
  url: { plain: 'personal web addresses', group: technical },
  ip: { plain: 'network (IP) addresses', group: technical },
  biometric: { plain: 'biometric data', group: identity },
  photo: { plain: 'photographs of people', group: identity },
  'nhs-number': { plain: 'NHS numbers', group: record },
  'ca-health-card': { plain: 'Canadian health card numbers', group: record },
  'au-medicare': { plain: 'Australian Medicare numbers', group: record },
  ihi: { plain: 'Individual Health Identifiers', group: record },
  kvnr: { plain: 'German health insurance numbers', group: record },
  nir: { plain: 'French social security numbers', group: government },
  aadhaar: { plain: 'Indian identity (Aadhaar) numbers', group: government },
  'be-national-number': { plain: 'Belgian national register numbers', group: government },
  'es-dni': { plain: 'Spanish identity (DNI or NIE) numbers', group: government },
  'es-nass': { plain: 'Spanish social security numbers', group: government },
  'ie-ppsn': { plain: 'Irish public service (PPS) numbers', group: government },
  'it-codice-fiscale': { plain: 'Italian tax codes (codice fiscale)', group: government },
  'nl-bsn': { plain: 'Dutch citizen service numbers (BSN)', group: government },
  'license-plate': { plain: 'licence plate numbers', group: technical },
  abha: { plain: 'Indian health account (ABHA) numbers', group: record },
  nhi: { plain: 'New Zealand National Health Index numbers', group: record },
  encounter: { plain: 'visit or admission numbers', group: record },
  'race-ethnicity': { plain: 'entries of race or ethnicity', group: identity },
  custom: { plain: 'other identifying numbers', group: otherGroup },
  icd10: { plain: 'diagnosis codes (ICD-10)', group: care },
  icd9: { plain: 'diagnosis codes (ICD-9)', group: care },
  cpt: { plain: 'procedure codes (CPT)', group: care },
  hcpcs: { plain: 'procedure and supply codes (HCPCS)', group: care },
  ndc: { plain: 'drug codes (NDC)', group: care },
  loinc: { plain: 'laboratory test codes (LOINC)', group: care },
  snomed: { plain: 'clinical codes (SNOMED CT)', group: care },
  rxnorm: { plain: 'drug codes (RxNorm)', group: care },
  cvx: { plain: 'vaccine codes (CVX)', group: care },
  medication: { plain: 'names of medicines', group: care },
  diagnosis: { plain: 'diagnoses', group: care },
  'note-section': { plain: 'parts of clinical notes', group: care },
  vital: { plain: 'vital signs', group: care },
  sig: { plain: 'directions for taking a medicine', group: care },
  'lab-result': { plain: 'laboratory results', group: care },
};

const classes: Names['classes'] = {
  mailbox: ['e-mail archive', 'e-mail archives'],
  'virtual-disk': ['disk image', 'disk images'],
  'database-dump': ['database copy', 'database copies'],
  'medical-image': ['medical image', 'medical images'],
  fhir: ['clinical data file (FHIR)', 'clinical data files (FHIR)'],
  'clinical-document': ['clinical summary document', 'clinical summary documents'],
  claims: ['insurance claim file', 'insurance claim files'],
  hl7: ['clinical message file (HL7)', 'clinical message files (HL7)'],
  'patient-spreadsheet': ['spreadsheet named after patients', 'spreadsheets named after patients'],
  'fax-image': ['fax', 'faxes'],
  backup: ['backup file', 'backup files'],
  key: ['password or key file', 'password or key files'],
  document: ['document', 'documents'],
};

const exposures: Names['exposures'] = {
  'directory-listing': 'List of files on a web server',
  'object-storage': 'List of files in a storage bucket',
  elasticsearch: 'Search database',
  kibana: 'Console of a search database',
  couchdb: 'Database (CouchDB)',
  solr: 'Search database (Solr)',
  mongodb: 'Database (MongoDB)',
  firebase: 'Database (Firebase)',
  fhir: 'Clinical data server (FHIR)',
  dicom: 'Medical image server (DICOM)',
  hl7v2: 'Clinical messages (HL7)',
  x12: 'Insurance claim messages (X12)',
  ccda: 'Clinical summary document (C-CDA)',
  ncpdp: 'Prescription messages (NCPDP)',
  rsync: 'List of files on an rsync backup server',
  tabular: 'Table of people',
  'database-dump': 'Copy of a database',
  'blue-button': 'Personal health record (Blue Button)',
};

/** What a letter calls kinds of data, files and things that lie open. */
export const names: Names = { data, otherGroup, classes, exposures };
