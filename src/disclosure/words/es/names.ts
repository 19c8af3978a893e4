import type { Names } from '../types';

const identity = 'datos personales';
const contact = 'datos de contacto';
const government = 'números oficiales de identidad';
const record = 'números de expediente o de seguro';
const payment = 'datos bancarios o de tarjetas';
const provider = 'números de médicos o clínicas';
const technical = 'datos de dispositivos, vehículos o redes';
const care = 'datos de salud';
const otherGroup = 'otros datos';

/** Every type of identifier and clinical signal, as a clinic manager would say it. */
const data: Names['data'] = {
  name: { plain: 'nombres de personas', group: identity },
  address: { plain: 'direcciones postales', group: contact },
  'date-of-birth': { plain: 'fechas de nacimiento', group: identity },
  date: { plain: 'fechas de visitas o tratamientos', group: identity },
  'age-over-89': { plain: 'edades de más de 89 años', group: identity },
  phone: { plain: 'números de teléfono', group: contact },
  fax: { plain: 'números de fax', group: contact },
  email: { plain: 'direcciones de correo electrónico', group: contact },
  ssn: { plain: 'números de Seguro Social', group: government },
  'ssn-partial': { plain: 'partes de números de Seguro Social', group: government },
  itin: { plain: 'números de identificación de contribuyente (ITIN)', group: government },
  mrn: { plain: 'números de expediente médico', group: record },
  mbi: { plain: 'números de Medicare', group: record },
  hicn: { plain: 'números de Medicare del formato antiguo (HICN)', group: record },
  'plan-member': { plain: 'números de afiliado al plan médico', group: record },
  account: { plain: 'números de cuenta', group: 'números de cuenta' },
  'payment-card': { plain: 'números de tarjetas de pago', group: payment },
  'bank-routing': { plain: 'números de ruta bancaria', group: payment },
  npi: { plain: 'identificadores NPI (números de médicos y clínicas)', group: provider },
  dea: { plain: 'números DEA (de quienes recetan)', group: provider },
  'driver-license': { plain: 'números de licencia de conducir', group: government },
  passport: { plain: 'números de pasaporte', group: government },
  vin: { plain: 'números de vehículos', group: technical },
  device: { plain: 'números de serie de dispositivos', group: technical },
  url: { plain: 'direcciones web personales', group: technical },
  ip: { plain: 'direcciones de red (IP)', group: technical },
  biometric: { plain: 'datos biométricos', group: identity },
  photo: { plain: 'fotografías de personas', group: identity },
  'nhs-number': { plain: 'números del NHS británico', group: record },
  'ca-health-card': { plain: 'números de tarjetas de salud de Canadá', group: record },
  'au-medicare': { plain: 'números de Medicare de Australia', group: record },
  ihi: { plain: 'identificadores de salud australianos (IHI)', group: record },
  kvnr: { plain: 'números de seguro médico de Alemania', group: record },
  nir: { plain: 'números de seguridad social de Francia', group: government },
  aadhaar: { plain: 'números de identidad de la India (Aadhaar)', group: government },
  'be-national-number': { plain: 'números del registro nacional de Bélgica', group: government },
  'es-dni': { plain: 'números de identidad de España (DNI o NIE)', group: government },
  'es-nass': { plain: 'números de la Seguridad Social de España', group: government },
  'ie-ppsn': { plain: 'números PPS de Irlanda', group: government },
  'it-codice-fiscale': { plain: 'códigos fiscales de Italia (codice fiscale)', group: government },
  'nl-bsn': { plain: 'números de ciudadano de los Países Bajos (BSN)', group: government },
  'license-plate': { plain: 'números de matrícula de vehículos', group: technical },
  abha: { plain: 'números de cuenta de salud de la India (ABHA)', group: record },
  nhi: { plain: 'números de salud de Nueva Zelanda (NHI)', group: record },
  encounter: { plain: 'números de visita o de admisión', group: record },
  'race-ethnicity': { plain: 'datos de raza u origen étnico', group: identity },
  custom: { plain: 'otros números de identificación', group: otherGroup },
  icd10: { plain: 'códigos de diagnóstico (ICD-10)', group: care },
  icd9: { plain: 'códigos de diagnóstico (ICD-9)', group: care },
  cpt: { plain: 'códigos de procedimientos (CPT)', group: care },
  hcpcs: { plain: 'códigos de procedimientos y suministros (HCPCS)', group: care },
  ndc: { plain: 'códigos de medicamentos (NDC)', group: care },
  loinc: { plain: 'códigos de pruebas de laboratorio (LOINC)', group: care },
  snomed: { plain: 'códigos clínicos (SNOMED CT)', group: care },
  rxnorm: { plain: 'códigos de medicamentos (RxNorm)', group: care },
  cvx: { plain: 'códigos de vacunas (CVX)', group: care },
  medication: { plain: 'nombres de medicamentos', group: care },
  diagnosis: { plain: 'diagnósticos', group: care },
  'note-section': { plain: 'partes de notas clínicas', group: care },
  vital: { plain: 'signos vitales', group: care },
  sig: { plain: 'instrucciones para tomar un medicamento', group: care },
  'lab-result': { plain: 'resultados de laboratorio', group: care },
};

const classes: Names['classes'] = {
  mailbox: ['archivo de correo', 'archivos de correo'],
  'virtual-disk': ['imagen de disco', 'imágenes de disco'],
  'database-dump': ['copia de base de datos', 'copias de bases de datos'],
  'medical-image': ['imagen médica', 'imágenes médicas'],
  fhir: ['archivo de datos clínicos (FHIR)', 'archivos de datos clínicos (FHIR)'],
  'clinical-document': ['resumen clínico', 'resúmenes clínicos'],
  claims: ['archivo de reclamaciones de seguro', 'archivos de reclamaciones de seguro'],
  hl7: ['archivo de mensajes clínicos (HL7)', 'archivos de mensajes clínicos (HL7)'],
  'patient-spreadsheet': ['hoja de cálculo con nombre de pacientes', 'hojas de cálculo con nombre de pacientes'],
  'fax-image': ['fax', 'faxes'],
  backup: ['copia de seguridad', 'copias de seguridad'],
  key: ['archivo de contraseñas o claves', 'archivos de contraseñas o claves'],
  document: ['documento', 'documentos'],
};

const exposures: Names['exposures'] = {
  'directory-listing': 'Lista de archivos en un servidor web',
  'object-storage': 'Lista de archivos en un bucket de almacenamiento',
  elasticsearch: 'Base de datos de búsqueda',
  kibana: 'Consola de una base de datos de búsqueda',
  couchdb: 'Base de datos (CouchDB)',
  solr: 'Base de datos de búsqueda (Solr)',
  mongodb: 'Base de datos (MongoDB)',
  firebase: 'Base de datos (Firebase)',
  fhir: 'Servidor de datos clínicos (FHIR)',
  dicom: 'Servidor de imágenes médicas (DICOM)',
  hl7v2: 'Mensajes clínicos (HL7)',
  x12: 'Mensajes de reclamaciones de seguro (X12)',
  ccda: 'Documento de resumen clínico (C-CDA)',
  ncpdp: 'Mensajes de recetas (NCPDP)',
  rsync: 'Lista de archivos en un servidor de copias rsync',
  tabular: 'Tabla de personas',
  'database-dump': 'Copia de una base de datos',
  'blue-button': 'Historial de salud personal (Blue Button)',
};

/** What a letter calls kinds of data, files and things that lie open. */
export const names: Names = { data, otherGroup, classes, exposures };
