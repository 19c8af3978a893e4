import { deaDigit, luhnDigit } from '../check-digits';
import { identifier, patient, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const recordNumber = (random: Random) =>
  random.fill(
    random.pick([
      '%######',
      '%#######',
      '%#####',
      '00%#####',
      'E%######',
      'MRN%######',
      '%#-##-##-##',
      'A%#####',
      '%########',
    ]),
  );
const mrn: Kind = {
  type: 'mrn',
  draw: recordNumber,
  labels: words(
    'mrn, mr number, med rec, med rec no, med rec num, medical record, medical record number, medical record no, record no, chart no, chart num, chart number, chart id, patient id, pat id, pt id, patient no, patient number, pat num, empi, hospital number, hosp no, unit number, mr#, medical record #, patient identifier, pat mrn id',
  ),
  owners: 0.1,
  spoken: words('mrn, medical record number, chart number, mr#, patient id, hospital number, med rec no'),
  prose: [
    '{label}: {}',
    'MRN {}',
    '(MRN: {})',
    'Medical record number {} was pulled for review.',
    'Chart no. {} was sent over.',
  ],
  hl7: [
    { fields: { 'PID-3': '{}^^^LAKESIDE^MR' } },
    { fields: { 'PID-2': '{}' } },
    { fields: { 'PID-3': '{}^^^LAKESIDE^PI' } },
    { fields: { 'PID-4': '{}' } },
  ],
  x12: [{ at: 'claim', segment: 'REF*EA*{}' }],
  fhir: [
    (value, person) => patient(person, identifier(value, 'MR')),
    (value, person) => patient(person, identifier(value, 'MR', 'urn:oid:1.2.36.146.595.217.0.1')),
  ],
  xml: [
    { element: '<id root="2.16.840.1.113883.19.5.99999.2" extension="{}"/>' },
    { element: '<MedicalRecordIdentificationNumberEHR>{}</MedicalRecordIdentificationNumberEHR>' },
  ],
  lookAlikes: [
    alike(
      'customs number',
      'shipping',
      'mrn, movement reference number, customs mrn',
      random => `2${random.fill('%')}GB${random.digits(14)}`,
    ),
    alike('process', 'software', 'pid, process id, ppid', random => random.fill('%###')),
    alike('chart of figures', 'finance', 'chart, chart type, chart no', random =>
      random.pick(['bar', 'line', 'pie', 'Revenue']),
    ),
    alike(
      'number of a thing',
      'shop',
      'item number, sku, unit price, catalog number, order number',
      random => random.fill('%######'),
      { inMessages: true },
    ),
    alike('another number of a patient', 'patient', 'row version, batch number, queue position, import id', random =>
      random.fill('%######'),
    ),
    alike('no number', 'patient', 'mrn, medical record number', random =>
      random.pick(['pending', 'unknown', 'see chart', 'N/A', 'new patient']),
    ),
    alike('number of a user or file', 'software', 'user id, file id, job id, issue number', random =>
      random.fill('%#######'),
    ),
  ],
};

const visit = (random: Random) =>
  random.fill(
    random.pick(['%########', '%#########', 'V%#######', 'E%######', '%#######', 'ACC%######', '%###-%####']),
  );
const encounter: Kind = {
  type: 'encounter',
  draw: visit,
  labels: words(
    'csn, encounter id, encounter number, encounter no, encntr id, visit id, visit no, visit number, admission id, admission number, fin, accession, accession number, accession no, specimen id, placer order number, filler order number, rx number, rx no, prescription number, claim id, claim no, claim number, referral no, referral number, auth no, prior auth, pat enc csn id, episode id',
  ),
  owners: 0.05,
  spoken: words(
    'encounter number, visit number, accession number, claim number, csn, referral number, prescription number',
  ),
  prose: [
    '{label}: {}',
    'Encounter {} was closed.',
    'Visit number {}.',
    'Accession number {} was reported today.',
    'Claim number {} was denied by the payer.',
  ],
  hl7: [
    { fields: { 'PV1-19': '{}' } },
    { fields: { 'PV1-19': '{}^^^LAKESIDE^VN' } },
    { fields: { 'OBR-2': '{}' }, message: 'ORU^R01' },
    { fields: { 'OBR-3': '{}^LAB' }, message: 'ORU^R01' },
    { fields: { 'ORC-1': 'RE', 'ORC-2': '{}' }, message: 'ORU^R01' },
  ],
  x12: [
    { at: 'claim', segment: 'CLM*{}*125***11:B:1*Y*A*Y*Y' },
    { at: 'claim', segment: 'REF*F8*{}' },
    { at: 'claim', segment: 'REF*D9*{}' },
    { at: 'claim', segment: 'REF*G1*{}' },
  ],
  fhir: [
    value => ({ resourceType: 'Encounter', id: 'e1', status: 'finished', subject, ...identifier(value, 'VN') }),
    value => ({ resourceType: 'ServiceRequest', id: 'e1', status: 'active', subject, ...identifier(value, 'PLAC') }),
    value => ({
      resourceType: 'DiagnosticReport',
      id: 'e1',
      status: 'final',
      subject,
      code: { text: 'Blood count' },
      ...identifier(value, 'ACSN'),
    }),
  ],
  lookAlikes: [
    alike('accession of a collection', 'article', 'accession number, accession, inventory number', random =>
      random.pick([random.fill('NM_00%###.%'), random.fill('19%#.%##'), random.fill('GSM%#####')]),
    ),
    alike('visits of a page', 'software', 'visits, visit count, session id, page views', random =>
      random.fill('%#####'),
    ),
    alike(
      'order or claim of a customer',
      'shop',
      'order number, warranty claim, ticket no, claim check',
      random => random.fill('%########'),
      { inMessages: false },
    ),
    alike('number of a loan', 'finance', 'invoice number, journal entry, voucher', random => random.fill('%########')),
    alike(
      'another number of a patient',
      'patient',
      'row version, batch number, import id, queue position',
      random => random.fill('%########'),
      { inMessages: true },
    ),
    alike('no number', 'patient', 'encounter number, visit number, claim number', random =>
      random.pick(['pending', 'none', 'walk-in', 'see below']),
    ),
    alike('fin of a thing', 'shipping', 'fin, bay, container', random =>
      random.pick(['left', 'dorsal', 'B-12', 'rear']),
    ),
  ],
};

const npiDraw = (random: Random) => {
  const stem = `${random.pick(['1', '1', '2'])}${random.digits(8)}`;
  return stem + luhnDigit(`80840${stem}`);
};
const wrong = (value: string): string => value.slice(0, -1) + ((Number(value.at(-1)) + 3) % 10);
const npi: Kind = {
  type: 'npi',
  draw: npiDraw,
  labels: words(
    'npi, npi number, provider npi, rendering npi, billing npi, referring npi, prescriber npi, ordering npi, attending npi, national provider identifier, npi no, physician npi, facility npi',
  ),
  owners: 0,
  prose: ['{label}: {}', 'NPI {}', 'Referred by Dr. ⟦?name:Larkin⟧ (NPI {}).', 'Electronically signed, NPI: {}'],
  hl7: [
    { fields: { 'PV1-7': '{}^⟦?name:LARKIN⟧^⟦?name:ANNE⟧^^^^^^NPI' } },
    { fields: { 'ORC-1': 'RE', 'ORC-12': '{}^⟦?name:LARKIN⟧^⟦?name:ANNE⟧^^^^^^NPI^L^^^NPI' }, message: 'ORU^R01' },
  ],
  x12: [
    { at: 'billing', segment: 'NM1*85*2*LAKESIDE CLINIC*****XX*{}' },
    { at: 'claim', segment: 'NM1*82*1*⟦?name:LARKIN⟧*⟦?name:ANNE⟧****XX*{}' },
    { at: 'claim', segment: 'NM1*DN*1*⟦?name:LARKIN⟧*⟦?name:ANNE⟧****XX*{}' },
  ],
  fhir: [
    value => ({
      resourceType: 'Practitioner',
      id: 'd1',
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value }],
    }),
    value => ({
      resourceType: 'Claim',
      id: 'c1',
      status: 'active',
      patient: subject,
      provider: { identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value } },
    }),
  ],
  xml: [{ element: '<NPI>{}</NPI>' }],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'npi, provider npi, npi number', random => wrong(npiDraw(random))),
    alike('wrong first digit', 'patient', 'npi, provider npi', random => random.fill('3#########')),
    alike('timestamp', 'software', 'timestamp, ts, created, expires at', random => random.fill('1%########')),
    alike('order number', 'shop', 'order number, sku, confirmation', npiDraw, { inMessages: true }),
    alike('another number of a patient', 'patient', 'row id, batch number, import id', npiDraw),
    alike('tracking number', 'shipping', 'tracking number, waybill', npiDraw),
  ],
};

const deaDraw = (random: Random) => {
  const six = random.fill('%#####');
  return `${random.pick(['A', 'B', 'F', 'G', 'M'])}${random.fill('@')}${six}${deaDigit(six)}`;
};
const dea: Kind = {
  type: 'dea',
  draw: deaDraw,
  labels: words(
    'dea, dea no, dea number, dea registration, prescriber dea, dea #, provider dea, dea id, physician dea, dea reg no',
  ),
  owners: 0,
  prose: ['{label}: {}', 'DEA {}', 'Prescriber DEA# {} on the label.', 'Controlled substance, DEA {}'],
  hl7: [
    {
      fields: {
        'ORC-1': 'NW',
        'RXE-2': '⟦rxnorm:197361⟧^⟦medication:amlodipine 5 mg⟧^RXNORM',
        'RXE-13': '{}^⟦?name:LARKIN⟧^⟦?name:ANNE⟧',
      },
      message: 'RDE^O11',
    },
  ],
  xml: [{ element: '<DEANumber>{}</DEANumber>' }],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'dea, dea number', random => wrong(deaDraw(random))),
    alike('no registrant', 'patient', 'dea, dea number', random => deaDraw(random).replace(/^./, 'Z')),
    alike('article number', 'shop', 'part number, sku, model, order number', deaDraw, { inMessages: true }),
    alike('flight or container', 'shipping', 'flight, container, wagon', random => random.fill('AB%######')),
    alike('another code of a patient', 'patient', 'row id, batch number', deaDraw),
    alike('key of software', 'software', 'key, build, ticket', deaDraw),
  ],
};

export const careKinds: readonly Kind[] = [mrn, encounter, npi, dea];
