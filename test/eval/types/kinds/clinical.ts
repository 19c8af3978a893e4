import * as data from '../data/clinical';
import { coding, subject } from '../forms/fhir';
import { alike, type Kind, words } from '../kind';
import { asNumber, mark } from '../marked';
import type { Random } from '../random';

const medication: Kind = {
  type: 'medication',
  draw: data.medication,
  labels: words(
    'medication, medication name, drug, drug name, med, current medication, prescribed drug, medicine, rx name, medication description, active medication, prescription, drug description, medication ordered',
  ),
  owners: 0.1,
  prose: [
    '{label}: {}',
    'Started on {}',
    'Continue {}, recheck in four weeks.',
    'He takes {} for blood pressure.',
    'Home medications include {}.',
    'Discharged on {}.',
  ],
  hl7: [
    { fields: { 'ORC-1': 'NW', 'RXE-2': '⟦rxnorm:197361⟧^{}^RXNORM' }, message: 'RDE^O11' },
    { fields: { 'ORC-1': 'NW', 'RXE-2': '^{}' }, message: 'RDE^O11' },
  ],
  fhir: [
    value => ({
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      subject,
      medicationCodeableConcept: { text: value },
    }),
    value => ({
      resourceType: 'MedicationStatement',
      id: 'm1',
      status: 'active',
      subject,
      medicationCodeableConcept: coding('http://www.nlm.nih.gov/research/umls/rxnorm', mark('860975', 'rxnorm'), value),
    }),
  ],
  xml: [
    { element: '<DrugDescription>{}</DrugDescription>' },
    { element: '<entry><manufacturedMaterial><code displayName="{}"/></manufacturedMaterial></entry>' },
  ],
  lookAlikes: [
    alike('food', 'shop', 'ingredient, product, contents', random =>
      random.pick([
        `sodium ${random.fill('%#0 mg')}`,
        `caffeine ${random.fill('%# mg')}`,
        `sugar ${random.fill('%# g')}`,
        'road salt 25 kg',
        `vitamin water ${random.fill('%00 ml')}`,
      ]),
    ),
    alike('battery or paint', 'shop', 'product, type, material', random =>
      random.pick([
        `lithium-ion ${random.fill('%000 mAh')}`,
        'lithium grease',
        'iron oxide 250 g',
        'titanium white 60 ml',
        'zinc spray 400 ml',
      ]),
    ),
    alike('package of software', 'software', 'package, drug, module', random =>
      random.pick(['insulin-client', 'concerta-theme 2.1', 'redux 500', 'aspirin.js', 'morphine-cli']),
    ),
    alike('no medicine', 'patient', 'medication, drug name, current medication', random =>
      random.pick(['none', 'unknown', 'see list', 'n/a', 'deferred']),
    ),
    alike(
      'band or horse',
      'article',
      'band, horse, title',
      random => random.pick(['Blue Heron', 'Tin Whistle', 'Morning Glory', 'Opium of the masses']),
      { prose: ['The band {} plays at noon.', 'The novel {} won the prize.'] },
    ),
    alike('load', 'shipping', 'cargo, load, goods', random =>
      random.pick(['urea 25 t', 'potash 40 t', 'calcium carbonate 20 t', 'salt 10 t']),
    ),
  ],
};

const diagnosis: Kind = {
  type: 'diagnosis',
  draw: random => {
    const drawn = random.pick(data.DIAGNOSES);
    return random.chance(0.5) ? drawn[0]!.toUpperCase() + drawn.slice(1) : drawn;
  },
  labels: words(
    'diagnosis, diagnosis name, primary diagnosis, dx description, condition, problem, problem list, admitting diagnosis, discharge diagnosis, diagnosis description, diag desc, medical condition, principal diagnosis, medical history, diagnosis text',
  ),
  owners: 0.1,
  prose: [
    '{label}: {}',
    'She was diagnosed with {} in 2016.',
    'History of {}.',
    'Impression: {}',
    'The patient suffers from {}.',
    'Follow-up for {}, doing well.',
  ],
  hl7: [{ fields: { 'DG1-1': '1', 'DG1-3': '⟦icd10:E11.9⟧^{}^I10' } }, { fields: { 'DG1-1': '1', 'DG1-4': '{}' } }],
  fhir: [
    value => ({ resourceType: 'Condition', id: 'c1', subject, code: { text: value } }),
    value => ({
      resourceType: 'Condition',
      id: 'c1',
      subject,
      code: coding('http://snomed.info/sct', mark('44054006', 'snomed'), value),
    }),
  ],
  xml: [
    {
      element:
        '<entry><observation classCode="OBS"><value code="⟦snomed:44054006⟧" codeSystem="2.16.840.1.113883.6.96" displayName="{}"/></observation></entry>',
    },
  ],
  lookAlikes: [
    alike('fault of a machine', 'software', 'diagnosis, problem, condition', random =>
      random.pick(['disk full', 'memory leak', 'printer jam', 'timeout', 'healthy', 'a == b']),
    ),
    alike('state of a thing', 'shop', 'condition, problem, item condition', random =>
      random.pick(['new', 'used, good', 'refurbished', 'like new', 'scratched']),
    ),
    alike(
      'weather or money',
      'article',
      'headline, topic',
      random =>
        random.pick([
          'tropical depression',
          'the Great Depression',
          'hearing aids for rent',
          'the breast stroke final',
          'shock absorbers',
          'tumbling shares',
        ]),
      { prose: ['The paper wrote about {} on page one.', 'Readers asked about {} this week.'] },
    ),
    alike('no diagnosis', 'patient', 'diagnosis, primary diagnosis, problem list', random =>
      random.pick(['none', 'deferred', 'see note', 'n/a', 'pending', 'unknown']),
    ),
    alike('condition of a trade', 'finance', 'condition, terms', random =>
      random.pick(['net 30', 'prepaid', 'FOB', 'cash on delivery']),
    ),
    alike('state of a load', 'shipping', 'condition, problem', random =>
      random.pick(['intact', 'seal broken', 'wet', 'reefer off']),
    ),
  ],
};

const headings = (text: string) => (random: Random) => random.pick(text.split('|'));
const noteSection: Kind = {
  type: 'note-section',
  draw: random => random.pick(data.HEADINGS),
  labels: [],
  isHeading: true,
  lookAlikes: [
    alike(
      'heading of a page',
      'article',
      '',
      headings(
        'Plans and Pricing|Results|Family Tickets|Social Media|History of the Bridge|Procedure|Impressions|Current Events|Visit Us|Objective',
      ),
    ),
    alike(
      'heading of a report',
      'finance',
      '',
      headings('Assessment|Findings|Plan|Objective|Summary|Family Office|Risk Review|Results|Disposition'),
    ),
    alike(
      'words of software',
      'software',
      '',
      headings('System Review|Vital Stats|Content Disposition|Plan|Objective|Physical Layer|Results|Current Modules'),
    ),
    alike(
      'heading of a shop',
      'shop',
      '',
      headings('Chief Picks|Allergens|Home Delivery|Reason for Return|Family Pack|Physical Stores|Instructions'),
    ),
  ],
};

const vitalDraw = (random: Random) =>
  random.pick([
    `${random.int(98, 178)}/${random.int(56, 104)}`,
    `${random.int(98, 178)}/${random.int(56, 104)} mmHg`,
    `${random.int(98, 178)}/${random.int(56, 104)} mm Hg`,
  ]);
const pulse = (random: Random) => random.pick([`${random.int(52, 118)}`, `${random.int(52, 118)} bpm`]);
const temperature = (random: Random) =>
  random.pick([
    `${random.int(97, 102)}.${random.int(0, 9)} F`,
    `${random.int(97, 102)}.${random.int(0, 9)}`,
    `${random.int(36, 39)}.${random.int(0, 9)} C`,
    `${random.int(97, 102)}.${random.int(0, 9)} °F`,
  ]);
const vital: Kind = {
  type: 'vital',
  drawIn: { fhir: random => String(random.int(98, 178)) },
  draw: vitalDraw,
  also: [
    { labels: words('heart rate, pulse, hr, pulse rate'), draw: pulse },
    { labels: words('body temperature, temp, temperature'), draw: temperature },
    {
      labels: words('spo2, oxygen saturation, o2 sat, pulse oximetry'),
      draw: random => `${random.int(88, 100)}${random.pick(['%', ' %', ''])}`,
    },
    { labels: words('respiratory rate, resp rate, rr, respirations'), draw: random => `${random.int(10, 28)}` },
    { labels: words('bmi, body mass index'), draw: random => `${random.int(18, 44)}.${random.int(0, 9)}` },
    { labels: words('systolic, systolic bp, bp systolic'), draw: random => `${random.int(98, 178)}` },
    {
      labels: words('body weight, weight kg, patient weight'),
      draw: random => `${random.int(48, 121)}.${random.int(0, 9)}${random.pick([' kg', ''])}`,
    },
  ],
  labels: words('blood pressure, bp, blood pressure reading, sitting bp, bp reading, last bp'),
  owners: 0,
  prose: ['{label}: {}', 'BP {}', 'Vitals: BP {}, afebrile.', 'Blood pressure today was {}.', 'BP was {} on arrival.'],
  hl7: [
    {
      fields: { 'OBX-3': '⟦loinc:8480-6⟧^Systolic blood pressure^LN', 'OBX-5': '{}', 'OBX-6': 'mm[Hg]' },
      message: 'ORU^R01',
      value: random => `${random.int(98, 178)}`,
    },
  ],
  fhir: [
    value => ({
      resourceType: 'Observation',
      id: 'o1',
      status: 'final',
      subject,
      category: [coding('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')],
      code: coding('http://loinc.org', mark('85354-9', 'loinc'), 'Blood pressure'),
      component: [
        {
          code: coding('http://loinc.org', mark('8480-6', 'loinc'), 'Systolic blood pressure'),
          valueQuantity: { value: asNumber(value), unit: 'mmHg' },
        },
      ],
    }),
  ],
  lookAlikes: [
    alike('screen or fraction', 'software', 'resolution, progress, ratio, page', random =>
      random.pick(['1920/1080', '16/9', '120/80', `${random.int(100, 180)}/${random.int(60, 100)}`, '24/7']),
    ),
    alike(
      'weather',
      'article',
      'temperature, temp, high',
      random => random.pick([`${random.int(50, 99)} F`, `${random.int(8, 31)} C`]),
      { prose: ['It will be {} tomorrow.', 'The thermometer showed {} at noon.'] },
    ),
    alike('shares and hours', 'finance', 'bp, hr, spread bp', random =>
      random.pick([`${random.int(300, 600)}p`, '24', `${random.int(10, 90)} bps`]),
    ),
    alike('weights of goods', 'shipping', 'weight, height, gross weight', random =>
      random.pick([
        `${random.int(5, 90)} lb`,
        `${random.int(500, 900)} kg`,
        `${random.int(1, 4)}.${random.int(0, 9)} m`,
      ]),
    ),
    alike('size of a thing', 'shop', 'weight, temp range, pulse width', random =>
      random.pick([`${random.int(2, 90)} g`, '0 to 40 C', '20 ms', '2700 K']),
    ),
    alike('not measured', 'patient', 'blood pressure, heart rate, bp', random =>
      random.pick(['refused', 'n/a', 'see chart', 'not taken', '-']),
    ),
  ],
};

const sig: Kind = {
  type: 'sig',
  draw: data.sig,
  labels: words(
    'sig, directions, sig text, instructions, dosage instructions, directions for use, rx sig, dosing instructions, patient instructions, administration instructions, med directions',
  ),
  owners: 0,
  prose: ['{label}: {}', 'Sig: {}', '{}', '⟦medication:Lisinopril 20 mg⟧. {}'],
  hl7: [
    {
      fields: { 'ORC-1': 'NW', 'RXE-2': '⟦rxnorm:197361⟧^⟦medication:amlodipine⟧^RXNORM', 'RXE-7': '^{}' },
      message: 'RDE^O11',
    },
  ],
  fhir: [
    value => ({
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      subject,
      medicationCodeableConcept: { text: mark('amlodipine', 'medication') },
      dosageInstruction: [{ text: value }],
    }),
  ],
  xml: [{ element: '<Sig><SigText>{}</SigText></Sig>' }],
  lookAlikes: [
    alike(
      'recipe',
      'article',
      'directions, instructions',
      random =>
        random.pick([
          'Add 1 tablespoon of oil',
          'Mix 2 cups of flour',
          'Stir twice and bake daily bread',
          'Take 2 eggs and whisk',
        ]),
      { prose: ['{} before baking.'] },
    ),
    alike(
      'way',
      'article',
      'directions, how to get there',
      random =>
        random.pick([
          'Turn left at the bridge',
          'Take the 2 bus twice daily',
          'Take 1 minute daily to breathe',
          'Take exit 14',
        ]),
      { prose: ['{} to reach the market.'] },
    ),
    alike('signature', 'software', 'sig, signature, pgp sig', random =>
      random.pick([`0x${random.fill('########')}`, 'sha256withrsa', 'iQIzBAABCgAd', 'valid']),
    ),
    alike('manual', 'shop', 'instructions, directions, care', random =>
      random.pick(['Apply coupon at checkout', 'Apply two coats of paint', 'Wash at 30 degrees', 'Insert 2 batteries']),
    ),
    alike('no direction', 'patient', 'sig, directions, instructions', random =>
      random.pick(['none', 'see label', 'n/a', 'on file']),
    ),
    alike('order of a depot', 'shipping', 'instructions, handling', random =>
      random.pick(['Keep upright', 'Load 2 pallets daily', 'Do not stack', 'Ring twice']),
    ),
  ],
};

const labDraw = (random: Random) => {
  const [, , result, unit] = random.pick(data.LOINC);
  return `${vary(result, random)} ${unit}`;
};
const vary = (result: string, random: Random): string =>
  result.replace(/^\d+/, whole => String(Math.max(1, Number(whole) + random.int(-3, 9))));
const lab: Kind = {
  type: 'lab-result',
  draw: labDraw,
  also: [
    {
      labels: words('glucose result, fasting glucose, blood glucose'),
      draw: (random: Random) => `${random.int(65, 260)}${random.pick([' mg/dL', ''])}`,
    },
    ...data.LOINC.slice(0, 14).map(([, test, result, unit]) => ({
      labels: [test.toLowerCase()],
      draw: (random: Random) => random.pick([vary(result, random), `${vary(result, random)} ${unit}`]),
    })),
  ],
  labels: words(
    'result, result value, lab result, lab value, test result, observation value, lab result value, test value',
  ),
  owners: 0,
  drawIn: {
    fhir: random => String(random.int(65, 260)),
    prose: random => {
      const [, test, result, unit] = random.pick(data.LOINC);
      return `${test} ${vary(result, random)} ${unit}`;
    },
  },
  prose: [
    'Labs today: {}.',
    '{} this morning.',
    'Labs: {}, otherwise normal.',
    'Results: {}',
    '{} on admission, repeat tomorrow.',
  ],
  hl7: [
    {
      fields: { 'OBX-3': '⟦loinc:2345-7⟧^Glucose^LN', 'OBX-5': '{}', 'OBX-6': 'mg/dL' },
      message: 'ORU^R01',
      value: random => String(random.int(65, 260)),
    },
    {
      fields: { 'OBX-3': '⟦loinc:718-7⟧^Hemoglobin^LN', 'OBX-5': '{}', 'OBX-6': 'g/dL' },
      message: 'ORU^R01',
      value: random => `${random.int(8, 17)}.${random.int(0, 9)}`,
    },
  ],
  fhir: [
    value => ({
      resourceType: 'Observation',
      id: 'o1',
      status: 'final',
      subject,
      code: coding('http://loinc.org', mark('2345-7', 'loinc'), 'Glucose'),
      valueQuantity: { value: asNumber(value), unit: 'mg/dL' },
    }),
  ],
  lookAlikes: [
    alike(
      'water or soil',
      'article',
      'ph, nitrate, chlorine',
      random => random.pick(['7.2', '12 mg/L', '0.4 mg/L', '3 %']),
      { prose: ['The water of the pool held {} of chlorine.', 'Nitrate of the river was {}'] },
    ),
    alike('food', 'shop', 'sodium, sugar, glucose syrup', random =>
      random.pick([`${random.fill('%#0 mg')}`, `${random.fill('%# g')}`, `${random.fill('%')} %`]),
    ),
    alike('result of a run', 'software', 'result, result code, test result', random =>
      random.pick(['passed', '0', '142', 'failed', '12 of 14', 'ok']),
    ),
    alike('score', 'article', 'result, final result', random => random.pick(['3:1', '21-14', 'draw', '2-2'])),
    alike('no result', 'patient', 'lab result, result, test result', random =>
      random.pick(['pending', 'not done', 'see report', 'n/a', 'cancelled']),
    ),
    alike('amount', 'finance', 'result, net result', random =>
      random.pick([random.fill('%##.##'), random.fill('-%#.#'), '12 %']),
    ),
    alike('steel', 'shipping', 'iron, load, carbon', random => random.pick(['40 t', '2.1 %', '12 kg', '0.3 %'])),
  ],
};

export const clinicalKinds: readonly Kind[] = [medication, diagnosis, noteSection, vital, sig, lab];
