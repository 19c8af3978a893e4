import type { Names } from '../types';

const identity = 'état civil';
const contact = 'coordonnées';
const government = 'numéros officiels';
const record = "numéros de dossier ou d'assurance";
const payment = 'données bancaires ou de carte';
const provider = 'numéros de médecins ou de cabinets';
const technical = "données d'appareils, de véhicules ou de réseau";
const care = 'données de santé';
const otherGroup = 'autres données';

/** Every type of identifier and clinical signal, as a clinic manager would say it. */
const data: Names['data'] = {
  name: { plain: 'noms de personnes', group: identity },
  address: { plain: 'adresses postales', group: contact },
  'date-of-birth': { plain: 'dates de naissance', group: identity },
  date: { plain: 'dates de visites ou de soins', group: identity },
  'age-over-89': { plain: 'âges de plus de 89 ans', group: identity },
  phone: { plain: 'numéros de téléphone', group: contact },
  fax: { plain: 'numéros de télécopie', group: contact },
  email: { plain: 'adresses de courriel', group: contact },
  ssn: { plain: 'numéros de sécurité sociale américains', group: government },
  'ssn-partial': { plain: 'parties de numéros de sécurité sociale américains', group: government },
  itin: { plain: 'numéros fiscaux américains (ITIN)', group: government },
  mrn: { plain: 'numéros de dossier médical', group: record },
  mbi: { plain: 'numéros Medicare', group: record },
  hicn: { plain: 'numéros Medicare ancienne forme (HICN)', group: record },
  'plan-member': { plain: "numéros d'adhérent à une assurance santé", group: record },
  account: { plain: 'numéros de compte', group: 'numéros de compte' },
  'payment-card': { plain: 'numéros de cartes de paiement', group: payment },
  'bank-routing': { plain: "numéros d'acheminement bancaire", group: payment },
  npi: { plain: 'identifiants NPI (numéros de médecins et de cabinets américains)', group: provider },
  dea: { plain: 'numéros DEA (de prescripteurs américains)', group: provider },
  'driver-license': { plain: 'numéros de permis de conduire', group: government },
  passport: { plain: 'numéros de passeport', group: government },
  vin: { plain: 'numéros de véhicules', group: technical },
  device: { plain: "numéros de série d'appareils", group: technical },
  url: { plain: 'adresses web personnelles', group: technical },
  ip: { plain: 'adresses réseau (IP)', group: technical },
  biometric: { plain: 'données biométriques', group: identity },
  photo: { plain: 'photographies de personnes', group: identity },
  'nhs-number': { plain: 'numéros NHS britanniques', group: record },
  'ca-health-card': { plain: 'numéros de cartes santé canadiennes', group: record },
  'au-medicare': { plain: 'numéros Medicare australiens', group: record },
  ihi: { plain: 'identifiants de santé australiens (IHI)', group: record },
  kvnr: { plain: "numéros d'assurance maladie allemands", group: record },
  nir: { plain: 'numéros de sécurité sociale', group: government },
  aadhaar: { plain: "numéros d'identité indiens (Aadhaar)", group: government },
  'be-national-number': { plain: 'numéros de registre national belges', group: government },
  'es-dni': { plain: "numéros d'identité espagnols (DNI ou NIE)", group: government },
  'es-nass': { plain: 'numéros de sécurité sociale espagnols', group: government },
  'ie-ppsn': { plain: 'numéros PPS irlandais', group: government },
  'it-codice-fiscale': { plain: 'codes fiscaux italiens (codice fiscale)', group: government },
  'nl-bsn': { plain: 'numéros de citoyen néerlandais (BSN)', group: government },
  'license-plate': { plain: "numéros d'immatriculation", group: technical },
  abha: { plain: 'numéros de compte santé indiens (ABHA)', group: record },
  nhi: { plain: 'numéros de santé néo-zélandais (NHI)', group: record },
  encounter: { plain: "numéros de visite ou d'admission", group: record },
  'race-ethnicity': { plain: "mentions d'origine ethnique", group: identity },
  custom: { plain: "autres numéros d'identification", group: otherGroup },
  icd10: { plain: 'codes de diagnostic (CIM-10)', group: care },
  icd9: { plain: 'codes de diagnostic (CIM-9)', group: care },
  cpt: { plain: "codes d'actes (CPT)", group: care },
  hcpcs: { plain: "codes d'actes et de fournitures (HCPCS)", group: care },
  ndc: { plain: 'codes de médicaments (NDC)', group: care },
  loinc: { plain: "codes d'analyses de laboratoire (LOINC)", group: care },
  snomed: { plain: 'codes cliniques (SNOMED CT)', group: care },
  rxnorm: { plain: 'codes de médicaments (RxNorm)', group: care },
  cvx: { plain: 'codes de vaccins (CVX)', group: care },
  medication: { plain: 'noms de médicaments', group: care },
  diagnosis: { plain: 'diagnostics', group: care },
  'note-section': { plain: 'parties de notes cliniques', group: care },
  vital: { plain: 'constantes vitales', group: care },
  sig: { plain: "consignes de prise d'un médicament", group: care },
  'lab-result': { plain: 'résultats de laboratoire', group: care },
};

const classes: Names['classes'] = {
  mailbox: ['archive de courriels', 'archives de courriels'],
  'virtual-disk': ['image de disque', 'images de disque'],
  'database-dump': ['copie de base de données', 'copies de bases de données'],
  'medical-image': ['image médicale', 'images médicales'],
  fhir: ['fichier de données cliniques (FHIR)', 'fichiers de données cliniques (FHIR)'],
  'clinical-document': ['synthèse clinique', 'synthèses cliniques'],
  claims: ["fichier de demandes de remboursement d'assurance", "fichiers de demandes de remboursement d'assurance"],
  hl7: ['fichier de messages cliniques (HL7)', 'fichiers de messages cliniques (HL7)'],
  'patient-spreadsheet': ['tableur portant un nom de patients', 'tableurs portant un nom de patients'],
  'fax-image': ['télécopie', 'télécopies'],
  backup: ['fichier de sauvegarde', 'fichiers de sauvegarde'],
  key: ['fichier de mots de passe ou de clés', 'fichiers de mots de passe ou de clés'],
  document: ['document', 'documents'],
};

const exposures: Names['exposures'] = {
  'directory-listing': 'Liste de fichiers sur un serveur web',
  'object-storage': 'Liste de fichiers dans un compartiment de stockage',
  elasticsearch: 'Base de recherche',
  kibana: "Console d'une base de recherche",
  couchdb: 'Base de données (CouchDB)',
  solr: 'Base de recherche (Solr)',
  mongodb: 'Base de données (MongoDB)',
  firebase: 'Base de données (Firebase)',
  fhir: 'Serveur de données cliniques (FHIR)',
  dicom: "Serveur d'images médicales (DICOM)",
  hl7v2: 'Messages cliniques (HL7)',
  x12: 'Demandes de remboursement (X12)',
  ccda: 'Synthèse clinique (C-CDA)',
  ncpdp: "Messages d'ordonnances (NCPDP)",
  rsync: 'Liste de fichiers sur un serveur de sauvegarde rsync',
  tabular: 'Tableau de personnes',
  'database-dump': "Copie d'une base de données",
  'blue-button': 'Dossier de santé personnel (Blue Button)',
};

/** What a letter calls kinds of data, files and things that lie open. */
export const names: Names = { data, otherGroup, classes, exposures };
