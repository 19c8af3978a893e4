import type { Names } from '../types';

const identity = 'Angaben zur Person';
const contact = 'Kontaktdaten';
const government = 'amtliche Kennnummern';
const record = 'Patienten- oder Versichertennummern';
const payment = 'Bank- oder Kartendaten';
const provider = 'Nummern von Ärzten oder Einrichtungen';
const technical = 'Angaben zu Geräten, Fahrzeugen oder Netzwerken';
const care = 'Gesundheitsangaben';
const otherGroup = 'weitere Angaben';

/** Every type of identifier and clinical signal, as a clinic manager would say it. */
const data: Names['data'] = {
  name: { plain: 'Namen von Personen', group: identity },
  address: { plain: 'Postanschriften', group: contact },
  'date-of-birth': { plain: 'Geburtsdaten', group: identity },
  date: { plain: 'Daten von Besuchen oder Behandlungen', group: identity },
  'age-over-89': { plain: 'Altersangaben über 89 Jahre', group: identity },
  phone: { plain: 'Telefonnummern', group: contact },
  fax: { plain: 'Faxnummern', group: contact },
  email: { plain: 'E-Mail-Adressen', group: contact },
  ssn: { plain: 'US-Sozialversicherungsnummern', group: government },
  'ssn-partial': { plain: 'Teile von US-Sozialversicherungsnummern', group: government },
  itin: { plain: 'US-Steuernummern (ITIN)', group: government },
  mrn: { plain: 'Patientennummern', group: record },
  mbi: { plain: 'Medicare-Nummern', group: record },
  hicn: { plain: 'Medicare-Nummern alter Art (HICN)', group: record },
  'plan-member': { plain: 'Versichertennummern', group: record },
  account: { plain: 'Kontonummern', group: 'Kontonummern' },
  'payment-card': { plain: 'Nummern von Zahlungskarten', group: payment },
  'bank-routing': { plain: 'Bankleitzahlen', group: payment },
  npi: { plain: 'NPI-Kennungen (Nummern von US-Ärzten und -Praxen)', group: provider },
  dea: { plain: 'DEA-Nummern (von verschreibenden US-Ärzten)', group: provider },
  'driver-license': { plain: 'Führerscheinnummern', group: government },
  passport: { plain: 'Passnummern', group: government },
  vin: { plain: 'Fahrzeugnummern', group: technical },
  device: { plain: 'Seriennummern von Geräten', group: technical },
  url: { plain: 'persönliche Webadressen', group: technical },
  ip: { plain: 'Netzwerkadressen (IP)', group: technical },
  biometric: { plain: 'biometrische Daten', group: identity },
  photo: { plain: 'Fotos von Personen', group: identity },
  'nhs-number': { plain: 'britische NHS-Nummern', group: record },
  'ca-health-card': { plain: 'kanadische Gesundheitskartennummern', group: record },
  'au-medicare': { plain: 'australische Medicare-Nummern', group: record },
  ihi: { plain: 'australische Gesundheitskennungen (IHI)', group: record },
  kvnr: { plain: 'Krankenversichertennummern', group: record },
  nir: { plain: 'französische Sozialversicherungsnummern', group: government },
  aadhaar: { plain: 'indische Identitätsnummern (Aadhaar)', group: government },
  'be-national-number': { plain: 'belgische Nationalregisternummern', group: government },
  'es-dni': { plain: 'spanische Ausweisnummern (DNI oder NIE)', group: government },
  'es-nass': { plain: 'spanische Sozialversicherungsnummern', group: government },
  'ie-ppsn': { plain: 'irische PPS-Nummern', group: government },
  'it-codice-fiscale': { plain: 'italienische Steuernummern (codice fiscale)', group: government },
  'nl-bsn': { plain: 'niederländische Bürgernummern (BSN)', group: government },
  'license-plate': { plain: 'Kfz-Kennzeichen', group: technical },
  abha: { plain: 'indische Gesundheitskontonummern (ABHA)', group: record },
  nhi: { plain: 'neuseeländische Gesundheitsnummern (NHI)', group: record },
  encounter: { plain: 'Fall- oder Aufnahmenummern', group: record },
  'race-ethnicity': { plain: 'Angaben zur Herkunft', group: identity },
  custom: { plain: 'andere Kennnummern', group: otherGroup },
  icd10: { plain: 'Diagnosecodes (ICD-10)', group: care },
  icd9: { plain: 'Diagnosecodes (ICD-9)', group: care },
  cpt: { plain: 'Codes für Behandlungen (CPT)', group: care },
  hcpcs: { plain: 'Codes für Leistungen und Hilfsmittel (HCPCS)', group: care },
  ndc: { plain: 'Arzneimittelcodes (NDC)', group: care },
  loinc: { plain: 'Codes für Laborwerte (LOINC)', group: care },
  snomed: { plain: 'klinische Codes (SNOMED CT)', group: care },
  rxnorm: { plain: 'Arzneimittelcodes (RxNorm)', group: care },
  cvx: { plain: 'Impfstoffcodes (CVX)', group: care },
  medication: { plain: 'Namen von Medikamenten', group: care },
  diagnosis: { plain: 'Diagnosen', group: care },
  'note-section': { plain: 'Abschnitte aus Arztnotizen', group: care },
  vital: { plain: 'Vitalwerte', group: care },
  sig: { plain: 'Einnahmeanweisungen', group: care },
  'lab-result': { plain: 'Laborergebnisse', group: care },
};

const classes: Names['classes'] = {
  mailbox: ['E-Mail-Archiv', 'E-Mail-Archive'],
  'virtual-disk': ['Festplattenabbild', 'Festplattenabbilder'],
  'database-dump': ['Datenbankkopie', 'Datenbankkopien'],
  'medical-image': ['medizinisches Bild', 'medizinische Bilder'],
  fhir: ['Datei mit klinischen Daten (FHIR)', 'Dateien mit klinischen Daten (FHIR)'],
  'clinical-document': ['klinische Zusammenfassung', 'klinische Zusammenfassungen'],
  claims: ['Datei mit Versicherungsabrechnungen', 'Dateien mit Versicherungsabrechnungen'],
  hl7: ['Datei mit klinischen Nachrichten (HL7)', 'Dateien mit klinischen Nachrichten (HL7)'],
  'patient-spreadsheet': ['nach Patienten benannte Tabelle', 'nach Patienten benannte Tabellen'],
  'fax-image': ['Fax', 'Faxe'],
  backup: ['Sicherungsdatei', 'Sicherungsdateien'],
  key: ['Datei mit Kennwörtern oder Schlüsseln', 'Dateien mit Kennwörtern oder Schlüsseln'],
  document: ['Dokument', 'Dokumente'],
};

const exposures: Names['exposures'] = {
  'directory-listing': 'Dateiliste auf einem Webserver',
  'object-storage': 'Dateiliste in einem Speicher-Bucket',
  elasticsearch: 'Suchdatenbank',
  kibana: 'Konsole einer Suchdatenbank',
  couchdb: 'Datenbank (CouchDB)',
  solr: 'Suchdatenbank (Solr)',
  mongodb: 'Datenbank (MongoDB)',
  firebase: 'Datenbank (Firebase)',
  fhir: 'Server für klinische Daten (FHIR)',
  dicom: 'Server für medizinische Bilder (DICOM)',
  hl7v2: 'Klinische Nachrichten (HL7)',
  x12: 'Versicherungsabrechnungen (X12)',
  ccda: 'Klinische Zusammenfassung (C-CDA)',
  ncpdp: 'Rezeptnachrichten (NCPDP)',
  rsync: 'Dateiliste auf einem rsync-Backup-Server',
  tabular: 'Tabelle mit Personen',
  'database-dump': 'Kopie einer Datenbank',
  'blue-button': 'Persönliche Gesundheitsakte (Blue Button)',
};

/** What a letter calls kinds of data, files and things that lie open. */
export const names: Names = { data, otherGroup, classes, exposures };
