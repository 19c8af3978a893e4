import { luhnDigit, verhoeffDigit } from '../check-digits';
import * as data from '../data/clinical';
import { coding, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import type { Random } from '../random';

const wrong = (value: string): string => value.slice(0, -1) + ((Number(value.at(-1)) + 3) % 10);
const condition = (system: string) => (value: string) => ({
  resourceType: 'Condition',
  id: 'c1',
  subject,
  code: coding(system, value),
});

const icd10Draw = (random: Random) => random.pick(data.dotted)[0];
const icd10: Kind = {
  type: 'icd10',
  draw: icd10Draw,
  labels: words(
    'icd10, icd 10, icd10 code, icd code, icd 10 code, dx code, diagnosis code, dx, dx1, dx2, diag code, primary dx, principal dx, admit dx, discharge dx, icd10cm, icd-10-cm, enc dx, claim dx, diag 1, primary diagnosis code, icd-10',
  ),
  owners: 0,
  prose: [
    '{label}: {}',
    '⟦?diagnosis:Type 2 diabetes mellitus⟧ ({}).',
    'Diagnosis {} was coded.',
    'ICD-10 {}',
    'Assessment: {} stable.',
    'Dx: {}',
  ],
  hl7: [
    { fields: { 'DG1-1': '1', 'DG1-3': '{}^^I10' } },
    { fields: { 'DG1-1': '1', 'DG1-3': '{}^^I10C' } },
    { fields: { 'DG1-1': '1', 'DG1-3': '{}^^ICD-10-CM' } },
  ],
  x12: [
    { at: 'diagnosis', segment: 'HI*ABK:{}', value: random => icd10Draw(random).replace('.', '') },
    { at: 'diagnosis', segment: 'HI*ABK:⟦icd10:I10⟧*ABF:{}', value: random => icd10Draw(random).replace('.', '') },
  ],
  fhir: [condition('http://hl7.org/fhir/sid/icd-10-cm'), condition('http://hl7.org/fhir/sid/icd-10')],
  xml: [
    {
      element:
        '<entry><observation classCode="OBS"><value code="{}" codeSystem="2.16.840.1.113883.6.90"/></observation></entry>',
    },
  ],
  lookAlikes: [
    alike('category that is none', 'patient', 'dx code, diagnosis code, icd10', random =>
      random.pick([
        `A12.${random.digits(1)}`,
        `U99.${random.digits(1)}`,
        `B12.${random.digits(1)}`,
        `I96.${random.digits(2)}`.replace('I96', 'I98'),
        `E12.${random.digits(1)}`,
      ]),
    ),
    alike(
      'model or room',
      'shop',
      'model, size, part number',
      random => random.pick([`M${random.fill('%#.%')}`, `S${random.fill('2#.%')}`, `E${random.fill('1#.#')}`]),
      { prose: ['The new {} costs less.', 'Model {} is sold out.'] },
    ),
    alike(
      'version',
      'software',
      'version, release, tag',
      random => random.pick([`v${random.fill('%#.%')}`, `R${random.fill('1#.%')}`, `V${random.fill('%#.%')}`]),
      { prose: ['Version {} was released.', 'Update to {} today.'] },
    ),
    alike(
      'motorway or seat',
      'article',
      'road, seat, gate, section',
      random => random.pick(['M25', 'B12', 'A10', 'E75', 'G20', 'F35', 'H264', 'A4', 'C4.2', 'K9']),
      { prose: ['Traffic on the {} was heavy.', 'Leaders met at the {} in spring.'] },
    ),
    alike('vitamin or mask', 'shop', 'product, ingredient', random =>
      random.pick(['B12', 'N95', 'D3', 'K2', 'E10 fuel']),
    ),
    alike('bay', 'shipping', 'bay, rack, gate, dock', random => random.fill('J%#.#')),
  ],
};

const icd9: Kind = {
  type: 'icd9',
  draw: random => random.pick(data.ICD9.filter(code => code.includes('.'))),
  labels: words(
    'icd9, icd 9, icd9 code, icd-9, icd9cm, icd-9-cm, icd 9 cm code, icd9 dx, icd-9 code, icd9 diagnosis, dx icd9',
  ),
  owners: 0,
  prose: [
    '{label}: {}',
    'ICD-9 {}',
    '⟦?diagnosis:Diabetes mellitus⟧ (ICD-9-CM {}).',
    'Coded as ICD9 {} in the old system.',
  ],
  hl7: [{ fields: { 'DG1-1': '1', 'DG1-3': '{}^^I9' } }, { fields: { 'DG1-1': '1', 'DG1-3': '{}^^I9C' } }],
  x12: [
    { at: 'diagnosis', segment: 'HI*BK:{}', value: random => random.pick(data.ICD9).replace('.', '') },
    { at: 'diagnosis', segment: 'HI*BK:⟦icd9:4019⟧*BF:{}', value: random => random.pick(data.ICD9).replace('.', '') },
  ],
  fhir: [condition('http://hl7.org/fhir/sid/icd-9-cm')],
  xml: [
    {
      element:
        '<entry><observation classCode="OBS"><value code="{}" codeSystem="2.16.840.1.113883.6.103"/></observation></entry>',
    },
  ],
  lookAlikes: [
    alike('price', 'shop', 'price, unit price, total', random => random.fill('%##.##')),
    alike('version or ratio', 'software', 'version, load, latency ms', random => random.fill('%##.#')),
    alike(
      'car or plane',
      'article',
      'model, road, flight',
      random => random.pick(['V70', 'V60', 'E850', 'V40.2', 'E849']),
      { prose: ['The {} left the factory.', 'The old {} still runs.'] },
    ),
    alike('no such shape', 'patient', 'icd9, icd9 code', random =>
      random.pick([`${random.fill('%##')}.${random.digits(3)}`, 'V7', 'none', random.fill('%####.#')]),
    ),
    alike('amount', 'finance', 'amount, rate, balance', random => random.fill('%##.##')),
    alike('measures of a patient', 'patient', 'copay, balance, row version', random => random.fill('%##.##')),
    alike('weight', 'shipping', 'weight kg, volume', random => random.fill('%##.#')),
  ],
};

const procedureLabels = 'procedure code, proc code, service code, svc code, charge code, px code, procedure cd';
const cpt: Kind = {
  type: 'cpt',
  draw: random => random.pick(data.CPT),
  labels: words(
    `cpt, cpt code, cpt4, cpt codes, cpt 4, cpt hcpcs, billing cpt, cpt procedure code, ${procedureLabels}`,
  ),
  owners: 0,
  spoken: words('cpt, cpt code, procedure code, cpt4'),
  prose: ['{label}: {}', 'CPT {}', 'Office visit (CPT {}).', 'Billed with CPT code {}.'],
  hl7: [
    { fields: { 'PR1-1': '1', 'PR1-3': '{}^^C4' } },
    { fields: { 'FT1-1': '1', 'FT1-4': '⟦date:20240101⟧', 'FT1-25': '{}^^CPT' } },
  ],
  x12: [
    { at: 'procedure', segment: 'SV1*HC:{}*125*UN*1***1' },
    { at: 'procedure', segment: 'SV1*HC:{}:25*125*UN*1***1' },
  ],
  fhir: [
    value => ({
      resourceType: 'Procedure',
      id: 'c1',
      status: 'completed',
      subject,
      code: coding('http://www.ama-assn.org/go/cpt', value),
    }),
    value => ({
      resourceType: 'Claim',
      id: 'c1',
      status: 'active',
      patient: subject,
      item: [{ sequence: 1, productOrService: coding('http://www.ama-assn.org/go/cpt', value) }],
    }),
  ],
  xml: [
    {
      element:
        '<entry><procedure classCode="PROC"><code code="{}" codeSystem="2.16.840.1.113883.6.12"/></procedure></entry>',
    },
  ],
  lookAlikes: [
    alike('zip or price', 'shop', 'price, store, shelf, total', random => random.fill('%####')),
    alike('order number', 'shop', 'order number, item number, sku', random => random.pick(data.CPT)),
    alike('counts', 'software', 'requests, port, line, size', random => random.fill('%####')),
    alike('too short or long', 'patient', 'cpt, cpt code', random =>
      random.pick([random.fill('%###'), random.fill('%######'), 'none', 'TBD']),
    ),
    alike(
      'another number of a patient',
      'patient',
      'row id, batch number, queue position',
      random => random.pick(data.CPT.filter(code => /^\d+$/.test(code))),
      { inMessages: true },
    ),
    alike('hours or captain', 'article', 'cpt, capt, flights to cpt', random =>
      random.pick(['500 hours', 'Cape Town', 'J. Novak', 'curricular']),
    ),
    alike('amount', 'finance', 'cost centre, amount, account class', random => random.fill('%####')),
  ],
};

const hcpcs: Kind = {
  type: 'hcpcs',
  draw: random => random.pick(data.HCPCS),
  labels: words(
    `hcpcs, hcpcs code, hcpcs cd, hcpc, hcpcs level ii, cpt hcpcs, hcpcs procedure code, ${procedureLabels}`,
  ),
  owners: 0,
  spoken: words('hcpcs, hcpcs code, procedure code'),
  prose: ['{label}: {}', 'HCPCS {}', 'Ambulance transport (HCPCS {}).', 'Injection billed as HCPCS code {}.'],
  hl7: [{ fields: { 'PR1-1': '1', 'PR1-3': '{}^^HCPCS' } }],
  x12: [{ at: 'procedure', segment: 'SV1*HC:{}*125*UN*1***1' }],
  fhir: [
    value => ({
      resourceType: 'Claim',
      id: 'c1',
      status: 'active',
      patient: subject,
      item: [
        { sequence: 1, productOrService: coding('https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', value) },
      ],
    }),
  ],
  lookAlikes: [
    alike('article number', 'shop', 'part number, model, sku, item number', random => random.pick(data.HCPCS), {
      prose: ['The {} replaces the older model.', 'Order {} from our store.'],
    }),
    alike('error code', 'software', 'error, error code, ticket', random =>
      random.fill(random.pick(['E####', 'C####', 'L####'])),
    ),
    alike('no such letter', 'patient', 'hcpcs, hcpcs code', random =>
      random.pick([random.fill('Z####'), random.fill('X####'), 'none', random.fill('G##')]),
    ),
    alike('room or gate', 'article', 'hall, gate, flight', random => random.fill('A####')),
    alike(
      'another code of a patient',
      'patient',
      'row id, batch number, bed label',
      random => random.pick(data.HCPCS),
      { inMessages: true },
    ),
    alike('container', 'shipping', 'bay, wagon, lot', random => random.fill('L####')),
  ],
};

const ndcDraw = (random: Random) =>
  random.fill(
    random.pick(['%#%#-####-##', '0###-####-##', '%####-%##-##', '%####-####-%', '5%###-%###-##', '0####-####-##']),
  );
const ndc11 = (random: Random) => random.fill('%##########');
const ndc: Kind = {
  type: 'ndc',
  draw: ndcDraw,
  also: [{ labels: words('ndc, ndc code, ndc11, ndc number, ndc 11'), draw: ndc11 }],
  labels: words(
    'ndc, ndc code, ndc number, national drug code, product ndc, package ndc, drug code, ndc #, drug ndc, ndc no',
  ),
  owners: 0,
  prose: ['{label}: {}', 'NDC {}', 'Dispensed ⟦?medication:metformin⟧ (NDC {}).', 'Lot and NDC {} were recorded.'],
  hl7: [
    { fields: { 'ORC-1': 'NW', 'RXE-2': '{}^⟦medication:amlodipine 5 mg⟧^NDC' }, message: 'RDE^O11' },
    { fields: { 'RXA-3': '⟦date:20240101⟧', 'RXA-5': '{}^⟦?medication:Tdap⟧^NDC' }, message: 'VXU^V04' },
  ],
  x12: [{ at: 'line', segment: 'LIN**N4*{}', value: ndc11 }],
  fhir: [
    value => ({
      resourceType: 'MedicationDispense',
      id: 'm1',
      status: 'completed',
      subject,
      medicationCodeableConcept: coding('http://hl7.org/fhir/sid/ndc', value),
    }),
    value => ({
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      subject,
      medicationCodeableConcept: coding('http://hl7.org/fhir/sid/ndc', value),
    }),
  ],
  xml: [
    {
      element:
        '<entry><manufacturedMaterial><code code="{}" codeSystem="2.16.840.1.113883.6.69"/></manufacturedMaterial></entry>',
    },
  ],
  lookAlikes: [
    alike('article number', 'shop', 'part number, catalog number, sku, order number', ndcDraw, {
      prose: ['Article {} is back in our store.', 'Spare part {} fits both lamps.'],
    }),
    alike('segments too long or short', 'patient', 'ndc, ndc code', random =>
      random.pick([
        random.fill('%###-#####-#'),
        random.fill('%##-##-##'),
        random.fill('%#####-#####-##'),
        '00000-0000-00',
        'compound',
      ]),
    ),
    alike('book', 'shop', 'isbn, isbn 13', random => random.fill('978-%-####-####-#')),
    alike('date or range', 'software', 'window, range, build', random => random.fill('202#-0%0%-1%')),
    alike('account or plan', 'finance', 'voucher, budget code', random => random.fill('%####-####-##')),
    alike('parcel', 'shipping', 'tracking number, waybill', random => random.fill('%####-####-##')),
    alike('another number of a patient', 'patient', 'row id, batch number', ndc11, { inMessages: true }),
  ],
};

const loinc: Kind = {
  type: 'loinc',
  draw: random => random.pick(data.LOINC)[0],
  labels: words(
    'loinc, loinc code, test code, obs code, result code, loinc num, loinc number, observation code, lab code, loinc no',
  ),
  owners: 0,
  spoken: words('loinc, loinc code'),
  prose: ['{label}: {}', 'LOINC {}', '⟦?lab-result:Glucose⟧ (LOINC {}) was high.', 'Result under LOINC code {}.'],
  hl7: [
    { fields: { 'OBX-3': '{}^⟦?lab-result:Glucose⟧^LN' }, message: 'ORU^R01' },
    { fields: { 'OBR-4': '{}^⟦?lab-result:Glucose⟧^LN' }, message: 'ORU^R01' },
  ],
  fhir: [
    value => ({
      resourceType: 'Observation',
      id: 'o1',
      status: 'final',
      subject,
      code: coding('http://loinc.org', value),
    }),
  ],
  xml: [
    {
      element:
        '<entry><observation classCode="OBS"><code code="{}" codeSystem="2.16.840.1.113883.6.1"/></observation></entry>',
    },
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'loinc, loinc code', random => {
      const body = random.fill('%####');
      return `${body}-${(Number(luhnDigit(body)) + 4) % 10}`;
    }),
    alike('article number', 'shop', 'part number, sku, model', random => random.pick(data.LOINC)[0]),
    alike('month or range', 'software', 'period, range, lines', random =>
      random.pick([random.fill('201#-1'), random.fill('%##-%'), random.fill('20##-%')]),
    ),
    alike(
      'score',
      'article',
      'score, pages, season',
      random => random.pick([random.fill('10%-9'), random.fill('20%#-%'), random.fill('%#-%')]),
      { prose: ['The home team won {} on Sunday.', 'Read more on pages {}.'] },
    ),
    alike('another number of a patient', 'patient', 'room, bed, row id', random => random.pick(data.LOINC)[0], {
      inMessages: true,
    }),
    alike('bay', 'shipping', 'bay, dock, lot', random => random.pick(data.LOINC)[0]),
  ],
};

const sctDraw = (random: Random) => {
  if (random.chance(0.7)) return random.pick(data.SNOMED)[0];
  const body = `${random.fill('%#######')}00`;
  return body + verhoeffDigit(body);
};
const snomed: Kind = {
  type: 'snomed',
  draw: sctDraw,
  labels: words(
    'snomed, snomed code, snomed ct, snomed ct code, sctid, sct id, snomedct, snomed concept id, snomed id, snomed ct concept, snomed ct id',
  ),
  owners: 0,
  prose: [
    '{label}: {}',
    'SNOMED CT {}',
    '⟦?diagnosis:Myocardial infarction⟧ (SNOMED CT {}).',
    'Coded in SNOMED as {}.',
  ],
  hl7: [
    { fields: { 'DG1-1': '1', 'DG1-3': '{}^^SCT' } },
    { fields: { 'OBX-3': '{}^Finding^SCT' }, message: 'ORU^R01' },
  ],
  fhir: [condition('http://snomed.info/sct')],
  xml: [
    {
      element:
        '<entry><observation classCode="OBS"><value code="{}" codeSystem="2.16.840.1.113883.6.96"/></observation></entry>',
    },
  ],
  lookAlikes: [
    alike('wrong check digit', 'patient', 'snomed code, sctid, snomed', random => wrong(sctDraw(random))),
    alike('no partition', 'patient', 'snomed code, sctid', random => {
      const body = `${random.fill('%####')}78`;
      return body + verhoeffDigit(body);
    }),
    alike('order number', 'shop', 'order number, sku, item number', sctDraw, { inMessages: true }),
    alike('number of software', 'software', 'user id, job id, issue number', sctDraw),
    alike('another number of a patient', 'patient', 'row id, batch number', sctDraw),
    alike('tracking number', 'shipping', 'tracking number, waybill', sctDraw),
  ],
};

const rxnorm: Kind = {
  type: 'rxnorm',
  draw: random => random.pick(data.RXCUI),
  labels: words('rxcui, rxnorm, rxnorm code, rx norm, rxnorm id, rxnorm cui, rxnorm concept id, rx cui'),
  owners: 0,
  prose: ['{label}: {}', 'RxNorm {}', '⟦?medication:Metformin⟧ (RxNorm {}) was continued.', 'Mapped to RXCUI {}.'],
  hl7: [{ fields: { 'ORC-1': 'NW', 'RXE-2': '{}^⟦medication:amlodipine 5 mg⟧^RXNORM' }, message: 'RDE^O11' }],
  fhir: [
    value => ({
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      subject,
      medicationCodeableConcept: coding('http://www.nlm.nih.gov/research/umls/rxnorm', value),
    }),
    value => ({
      resourceType: 'AllergyIntolerance',
      id: 'm1',
      patient: subject,
      code: coding('http://www.nlm.nih.gov/research/umls/rxnorm', value),
    }),
  ],
  xml: [
    {
      element:
        '<entry><manufacturedMaterial><code code="{}" codeSystem="2.16.840.1.113883.6.88"/></manufacturedMaterial></entry>',
    },
  ],
  lookAlikes: [
    alike('order number', 'shop', 'order number, sku, item number', random => random.pick(data.RXCUI), {
      inMessages: true,
    }),
    alike('number of software', 'software', 'user id, job id, issue number', random => random.pick(data.RXCUI)),
    alike('another number of a patient', 'patient', 'row id, batch number, room', random => random.pick(data.RXCUI)),
    alike('no number', 'patient', 'rxcui, rxnorm code', random => random.pick(['none', 'unmapped', 'N/A', 'pending'])),
    alike('amount', 'finance', 'amount, voucher', random => random.pick(data.RXCUI)),
    alike('tracking number', 'shipping', 'consignment, waybill', random => random.pick(data.RXCUI)),
  ],
};

const cvx: Kind = {
  type: 'cvx',
  draw: random => random.pick(data.CVX),
  labels: words('cvx, cvx code, vaccine cvx, cvx id, vaccine code cvx, cvx vaccine code, immunization cvx'),
  owners: 0,
  prose: [
    '{label}: {}',
    'CVX {}',
    '⟦?medication:Influenza vaccine⟧ (CVX {}) was given in the left arm.',
    'Recorded with CVX code {}.',
  ],
  hl7: [{ fields: { 'RXA-3': '⟦date:20240101⟧', 'RXA-5': '{}^⟦?medication:Tdap⟧^CVX' }, message: 'VXU^V04' }],
  fhir: [
    value => ({
      resourceType: 'Immunization',
      id: 'i1',
      status: 'completed',
      patient: subject,
      vaccineCode: coding('http://hl7.org/fhir/sid/cvx', value),
    }),
  ],
  xml: [
    {
      element:
        '<entry><manufacturedMaterial><code code="{}" codeSystem="2.16.840.1.113883.12.292"/></manufacturedMaterial></entry>',
    },
  ],
  lookAlikes: [
    alike('share price', 'finance', 'cvx, cvx price, ticker cvx', random => random.fill('1%#.##'), {
      prose: ['CVX closed at {} dollars.', 'CVX rose to {} in the afternoon.'],
    }),
    alike('no code', 'patient', 'cvx, cvx code', random =>
      random.pick([random.fill('%###'), 'none', 'N/A', 'unknown']),
    ),
    alike('small number', 'shop', 'shelf, quantity on hand, size', random => random.pick(data.CVX)),
    alike('small number of a patient', 'patient', 'room, bed, queue position', random => random.pick(data.CVX), {
      inMessages: true,
    }),
    alike('count', 'software', 'retries, workers, line', random => random.pick(data.CVX)),
    alike('number of a route', 'article', 'bus, route, platform', random => random.pick(data.CVX)),
  ],
};

export const codeKinds: readonly Kind[] = [icd10, icd9, cpt, hcpcs, ndc, loinc, snomed, rxnorm, cvx];
