import type { Random } from '../random';

/** Billable codes of ICD-10-CM with what they mean. */
export const ICD10: readonly (readonly [string, string])[] = [
  ['E11.9', 'Type 2 diabetes mellitus without complications'],
  ['E11.65', 'Type 2 diabetes mellitus with hyperglycemia'],
  ['E11.42', 'Type 2 diabetes with diabetic polyneuropathy'],
  ['E10.9', 'Type 1 diabetes mellitus without complications'],
  ['E78.5', 'Hyperlipidemia, unspecified'],
  ['E78.00', 'Pure hypercholesterolemia'],
  ['E03.9', 'Hypothyroidism, unspecified'],
  ['E66.9', 'Obesity, unspecified'],
  ['J45.909', 'Unspecified asthma, uncomplicated'],
  ['J44.9', 'Chronic obstructive pulmonary disease'],
  ['J18.9', 'Pneumonia, unspecified organism'],
  ['J06.9', 'Acute upper respiratory infection'],
  ['I25.10', 'Coronary artery disease'],
  ['I48.91', 'Unspecified atrial fibrillation'],
  ['I50.9', 'Heart failure, unspecified'],
  ['I63.9', 'Cerebral infarction, unspecified'],
  ['K21.9', 'Gastro-esophageal reflux disease'],
  ['K58.9', 'Irritable bowel syndrome'],
  ['N39.0', 'Urinary tract infection'],
  ['N18.30', 'Chronic kidney disease, stage 3'],
  ['M54.50', 'Low back pain'],
  ['M17.11', 'Osteoarthritis of right knee'],
  ['M06.9', 'Rheumatoid arthritis'],
  ['G43.909', 'Migraine'],
  ['G40.909', 'Epilepsy'],
  ['G47.33', 'Obstructive sleep apnea'],
  ['F32.9', 'Major depressive disorder'],
  ['F41.1', 'Generalized anxiety disorder'],
  ['F31.9', 'Bipolar disorder'],
  ['F10.20', 'Alcohol dependence'],
  ['F11.20', 'Opioid dependence'],
  ['B18.2', 'Chronic viral hepatitis C'],
  ['A41.9', 'Sepsis, unspecified organism'],
  ['C50.911', 'Breast cancer, right side'],
  ['C61', 'Prostate cancer'],
  ['C34.90', 'Lung cancer'],
  ['D50.9', 'Iron deficiency anemia'],
  ['L40.0', 'Plaque psoriasis'],
  ['S72.001A', 'Fracture of neck of right femur'],
  ['S52.501A', 'Fracture of distal radius'],
  ['O24.410', 'Gestational diabetes'],
  ['Z23', 'Encounter for immunization'],
  ['Z79.4', 'Long term use of insulin'],
  ['R07.9', 'Chest pain, unspecified'],
  ['R51.9', 'Headache, unspecified'],
  ['U07.1', 'COVID-19'],
  ['H40.9', 'Glaucoma'],
  ['Z00.00', 'General adult medical examination'],
];
/** Without a dot, categories that are codes by themselves. */
export const dotted = ICD10.filter(([code]) => code.includes('.'));

export const ICD9 =
  '250.00 250.02 401.9 401.1 272.4 272.0 414.01 427.31 428.0 493.90 496 530.81 599.0 724.2 715.96 714.0 346.90 345.90 327.23 311 300.02 296.80 303.90 070.54 038.9 174.9 185 162.9 280.9 696.1 820.8 813.42 V70.0 V58.67 V04.81 E849.0 E885.9 786.50 784.0 365.9 244.9 278.00 486 465.9 585.3'.split(
    ' ',
  );
export const CPT =
  '99213 99214 99203 99204 99215 99223 99232 99238 99283 99284 99285 90791 90834 90837 80053 80061 85025 83036 84443 36415 71046 73630 70450 93000 93306 45378 43239 27447 29881 66984 59400 90471 90686 97110 97140 20610 12001 17000 11042 81001 87880 0075T 3044F 1036F'.split(
    ' ',
  );
export const HCPCS =
  'G0438 G0439 J1100 J1885 J3301 J0696 J2405 H0001 H0004 H2011 A0425 A0427 A0429 T1015 E0601 E0260 L3000 L1902 Q4081 Q2039 A4253 B4035 C1713 G0008 G0101 K0001 S9083 V2020 J7030 P9612 A7030 E1390'.split(
    ' ',
  );
/** Real codes with the name of what they measure and a plausible result. */
export const LOINC: readonly (readonly [string, string, string, string])[] = [
  ['2345-7', 'Glucose', '142', 'mg/dL'],
  ['4548-4', 'Hemoglobin A1c', '7.8', '%'],
  ['718-7', 'Hemoglobin', '13.2', 'g/dL'],
  ['2160-0', 'Creatinine', '1.12', 'mg/dL'],
  ['2951-2', 'Sodium', '139', 'mmol/L'],
  ['2823-3', 'Potassium', '4.3', 'mmol/L'],
  ['2093-3', 'Total Cholesterol', '214', 'mg/dL'],
  ['2085-9', 'HDL Cholesterol', '48', 'mg/dL'],
  ['2571-8', 'Triglycerides', '168', 'mg/dL'],
  ['3016-3', 'TSH', '2.41', 'uIU/mL'],
  ['6690-2', 'WBC', '7.4', 'K/uL'],
  ['777-3', 'Platelet count', '231', 'K/uL'],
  ['1742-6', 'ALT', '34', 'U/L'],
  ['1920-8', 'AST', '29', 'U/L'],
  ['17861-6', 'Calcium', '9.4', 'mg/dL'],
  ['1975-2', 'Total Bilirubin', '0.7', 'mg/dL'],
  ['3094-0', 'BUN', '18', 'mg/dL'],
  ['2857-1', 'PSA', '3.1', 'ng/mL'],
  ['1988-5', 'C-reactive protein', '4.8', 'mg/L'],
  ['2276-4', 'Ferritin', '61', 'ng/mL'],
];
export const SNOMED: readonly (readonly [string, string])[] = [
  ['22298006', 'Myocardial infarction'],
  ['73211009', 'Diabetes mellitus'],
  ['44054006', 'Type 2 diabetes mellitus'],
  ['38341003', 'Hypertension'],
  ['195967001', 'Asthma'],
  ['13645005', 'COPD'],
  ['35489007', 'Depression'],
  ['84757009', 'Epilepsy'],
  ['233604007', 'Pneumonia'],
  ['40930008', 'Hypothyroidism'],
  ['49436004', 'Atrial fibrillation'],
  ['363406005', 'Colon cancer'],
  ['254837009', 'Breast cancer'],
  ['15777000', 'Prediabetes'],
  ['55822004', 'Hyperlipidemia'],
  ['86406008', 'HIV infection'],
];
export const RXCUI =
  '860975 314076 617314 197361 314077 866924 311036 198440 313782 1049621 309362 310965 856987 849574 312961 197591 308136 259255'.split(
    ' ',
  );
export const CVX =
  '03 08 10 20 21 33 49 62 83 88 94 110 113 115 116 133 140 141 150 158 171 207 208 210 213 217 218 229'.split(' ');
export const VACCINES = [
  'Tdap',
  'MMR',
  'Influenza, seasonal',
  'Hepatitis B',
  'Varicella',
  'Zoster',
  'COVID-19 mRNA',
  'Pneumococcal',
];

const DRUGS: readonly (readonly [string, readonly string[], string])[] = [
  ['metformin', ['500 mg', '850 mg', '1000 mg'], 'tablet'],
  ['lisinopril', ['10 mg', '20 mg', '40 mg'], 'tablet'],
  ['atorvastatin', ['20 mg', '40 mg', '80 mg'], 'tablet'],
  ['levothyroxine', ['50 mcg', '75 mcg', '112 mcg'], 'tablet'],
  ['amlodipine', ['5 mg', '10 mg'], 'tablet'],
  ['omeprazole', ['20 mg', '40 mg'], 'capsule'],
  ['sertraline', ['50 mg', '100 mg'], 'tablet'],
  ['gabapentin', ['300 mg', '600 mg'], 'capsule'],
  ['losartan', ['25 mg', '50 mg', '100 mg'], 'tablet'],
  ['hydrochlorothiazide', ['12.5 mg', '25 mg'], 'tablet'],
  ['warfarin', ['2.5 mg', '5 mg'], 'tablet'],
  ['apixaban', ['2.5 mg', '5 mg'], 'tablet'],
  ['prednisone', ['10 mg', '20 mg'], 'tablet'],
  ['amoxicillin', ['500 mg', '875 mg'], 'capsule'],
  ['azithromycin', ['250 mg'], 'tablet'],
  ['escitalopram', ['10 mg', '20 mg'], 'tablet'],
  ['quetiapine', ['25 mg', '100 mg'], 'tablet'],
  ['oxycodone', ['5 mg', '10 mg'], 'tablet'],
  ['buprenorphine', ['8 mg'], 'tablet'],
  ['Lipitor', ['40 mg'], 'tablet'],
  ['Eliquis', ['5 mg'], 'tablet'],
  ['Zoloft', ['50 mg'], 'tablet'],
  ['Biktarvy', ['50 mg'], 'tablet'],
  ['furosemide', ['20 mg', '40 mg'], 'tablet'],
  ['metoprolol', ['25 mg', '50 mg'], 'tablet'],
];
const TIMES = [
  'once daily',
  'twice daily',
  'three times a day',
  'every 8 hours',
  'at bedtime',
  'BID',
  'TID',
  'every 6 hours as needed',
];

/** A medicine with its strength, now and then with route and frequency. */
export function medication(random: Random): string {
  const [name, strengths] = random.pick(DRUGS);
  const written = random.chance(0.4) ? name[0]!.toUpperCase() + name.slice(1) : name;
  return `${written} ${random.pick(strengths)}${random.pick(['', '', ' tablet', ' PO BID', ' PO daily'])}`;
}
/** A direction for use, as pharmacies print it. */
export function sig(random: Random): string {
  const [, , shape] = random.pick(DRUGS);
  const count = random.pick(['1', '2', 'one', 'two']);
  const many = count === '1' || count === 'one' ? shape : `${shape}s`;
  return random.pick([
    `Take ${count} ${many} by mouth ${random.pick(TIMES)}`,
    `TAKE ${count.toUpperCase()} ${many.toUpperCase()} BY MOUTH ${random.pick(TIMES).toUpperCase()}`,
    `Take ${count} ${many} PO ${random.pick(['BID', 'TID', 'QHS', 'daily', 'q6h prn pain'])}`,
    `Inhale 2 puffs every ${random.pick(['4', '6'])} hours as needed`,
    `Apply to affected area ${random.pick(['twice daily', 'BID', 'three times daily'])}`,
    `Instill 1 drop in each eye ${random.pick(['daily', 'at bedtime', 'BID'])}`,
    `Inject 10 units subcutaneously ${random.pick(['daily', 'at bedtime', 'before meals'])}`,
    `1 tab po ${random.pick(['qd', 'bid', 'qhs', 'tid prn'])}`,
  ]);
}

export const DIAGNOSES =
  'type 2 diabetes mellitus|essential hypertension|hyperlipidemia|chronic obstructive pulmonary disease|asthma|congestive heart failure|atrial fibrillation|coronary artery disease|breast cancer|prostate cancer|chronic kidney disease|major depressive disorder|generalized anxiety disorder|bipolar disorder|schizophrenia|HIV infection|hepatitis C|opioid dependence|rheumatoid arthritis|osteoarthritis|migraine|epilepsy|hypothyroidism|pneumonia|urinary tract infection|sepsis|multiple sclerosis|Parkinson disease|dementia|acute myocardial infarction|ischemic stroke|obstructive sleep apnea|iron deficiency anemia|psoriasis|endometriosis|gestational diabetes'.split(
    '|',
  );
export const HEADINGS =
  'Chief Complaint|History of Present Illness|HPI|Past Medical History|PMH|Past Surgical History|Family History|Social History|Current Medications|Review of Systems|ROS|Physical Exam|Physical Examination|Vital Signs|Assessment and Plan|A&P|Hospital Course|Discharge Diagnosis|Discharge Instructions|Reason for Visit|Operative Report|Advance Directives|Condition at Discharge|Gross Description|Home Medications'.split(
    '|',
  );
