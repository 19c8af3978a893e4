/**
 * How the components of a field are laid out: `id` CX, `name` XPN, `address` XAD, `phone` XTN, `code` CE and CWE, `staff` XCN; of `first`
 * only the first component counts. */
export type Layout = 'text' | 'first' | 'id' | 'name' | 'address' | 'phone' | 'code' | 'date' | 'staff';

/** What a field says, and how it is laid out. */
export interface Field {
  layout: Layout;
  /** In words that labels of patterns know: `patient name`. */
  says: string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  f: 'first',
  i: 'id',
  n: 'name',
  a: 'address',
  p: 'phone',
  c: 'code',
  d: 'date',
};

/**
 * The fields of HL7 version 2.1 to 2.8 that say something of a patient: number, layout (`n` a name, …), meaning. Of the
 * numbers of one person only one is `patient id`, so that people are not counted twice.
 * https://www.hl7.org/implement/standards/product_section.cfm?section=13
 */
const FIELDS = `
MSH 4f sender facility;9f message type;11f processing;12f version
PID 3i patient id;5n patient name;6n mothers maiden name;7d patient birth date;9n alias;10c race;11a patient address;13p patient phone;14p work phone;18i patient account number;19 patient ssn;20 driver license;21i mother identifier;22c ethnicity;29d date of death
PD1 4 provider
NK1 2n next of kin;4a home address;5p phone;6p work phone;12i family identifier;16d birth date;30n contact name;31p contact phone;32a contact address;33i family identifier;37 ssn
PV1 3 care location;7 attending provider;8 referring provider;9 provider consult;17 admitting provider;19i visit number;44d admit date;45d discharge date;50i visit number;52 provider
PV2 3c admit diagnosis;8d admit date
IN1 8 insurance group number;16n insured name;18d insured birth date;19a insured address;36 insurance policy number;49i insured id
IN2 2 ssn;3 employer;6 medicare number;8 medicaid number;25i insured number;26i insured number;52n name of insured;61i subscriber id;63p insured phone
GT1 2i guarantor number;3n guarantor name;4n spouse name;5a guarantor address;6p guarantor phone;7p work phone;8d guarantor birth date;12 guarantor ssn;16n employer;17a employer;18p employer
MRG 1i old mrn;7n patient name
DG1 3c diagnosis;4 diagnosis;5d diagnosis date;16 provider
PRB 3c diagnosis
PR1 3c procedure code;4 procedure;5d procedure date;8 provider;11 provider;12 provider
AL1 3c allergy
IAM 3c allergy
DRG 1c diagnosis
FT1 4d service date;7c charge code;19c diagnosis;20 provider;21 provider;25c procedure code
OBR 2 placer order number;3 filler order number;4c observation;7d collection date;10 collector provider;13c reason for visit;16 ordering provider;17 provider phone;22d result date;28 provider;31c reason for visit;32 provider;33 provider;34 provider;35 provider
ORC 2 placer order number;3 filler order number;10 provider;11 provider;12 ordering provider;14 provider phone;21 facility;22 facility;23 facility;24 provider
OBX 3c observation;5 result value;14d collection date;16 provider;23 facility;24 facility;25 provider
RXE 2c medication;7c sig;13 ordering provider;14 pharmacist;15 prescription number
RXO 1c medication;6c sig;7c sig;14 ordering provider
RXD 2c medication;7 prescription number;9 pharmacist;10 pharmacist
RXA 3d vaccination date;5c medication;10 provider;11 facility
RXG 4c medication
RXC 2c medication
SCH 1f placer order number;2f filler order number;16 provider;20 provider
ARQ 15 provider
AIP 3 provider
ROL 4 provider;12p provider
PRD 2n provider;3a provider;5p provider
CTD 2n provider;3a provider;5p provider
PRT 5 provider;14a provider;15p provider
TXA 4d visit date;5 provider;9 provider;10 author;11 author;22 provider
ACC 1d injury date
QRD 8i patient id
QPD 3i patient id;4n patient name;5n mothers maiden name;6d birth date;8a patient address;9p patient phone
SPM 2 specimen number;17d collection date
EVN 5 operator
STF 2 staff;3 staff;6 staff;10 staff;11 staff;15 staff
PRA 1 provider;6 provider
`;

/** By segment and number. */
const fields = new Map<string, readonly (Field | undefined)[]>();
for (const line of FIELDS.trim().split('\n')) {
  const some: (Field | undefined)[] = [];
  for (const entry of line.slice(4).split(';')) {
    const [, number, layout, says] = /^(\d+)(\w?) (.*)$/.exec(entry)!;
    some[Number(number)] = {
      layout: LAYOUTS[layout!] ?? (says!.endsWith('provider') ? 'staff' : 'text'),
      says: says!,
    };
  }
  fields.set(line.slice(0, 3), Array.from(some));
}

/** What the fields of a segment such as `PID` say of a patient, by number; undefined where they say nothing. */
export const fieldsOf = (segment: string): readonly (Field | undefined)[] => fields.get(segment) ?? [];

/** What a field such as `PID.5` says of a patient; undefined where it says nothing. */
export function fieldOf(code: string): Field | undefined {
  const dot = code.indexOf('.');
  return fieldsOf(code.slice(0, dot))[Number(code.slice(dot + 1))];
}

/** Segments of a message that are not the patient's. */
const HEADERS = new Set([
  'MSH',
  'MSA',
  'FHS',
  'BHS',
  'BTS',
  'FTS',
  'SFT',
  'UAC',
  'ERR',
  'EVN',
  'STF',
  'PRA',
  'MFI',
  'MFE',
]);

/** What a segment says of all that stands in it: the patient's, or nobody's. */
export const segmentSays = (name: string): string => (HEADERS.has(name) ? 'message' : 'patient');

/** Code systems by their names in table 0396, in words that labels know. */
const SYSTEMS: readonly [start: string, says: string][] = [
  ['LN', 'loinc'],
  ['NDC', 'ndc'],
  ['SCT', 'snomed'],
  ['SNM', 'snomed'],
  ['I10', 'icd10'],
  ['ICD10', 'icd10'],
  ['I9', 'icd9'],
  ['ICD9', 'icd9'],
  ['C4', 'cpt'],
  ['CPT', 'cpt'],
  ['HCPCS', 'hcpcs'],
  ['CVX', 'cvx'],
  ['RXNORM', 'rxnorm'],
];

/** What a code of a system such as `I10` is, in words; a field's own meaning where the system is unknown. */
export const systemSays = (system: string, says: string): string =>
  SYSTEMS.find(([start]) => system.toUpperCase().startsWith(start))?.[1] ??
  (says.endsWith('code') ? says : `${says} code`);

/** What the number of a person is by its type of table 0203 or who gave it. */
export { numberOf as numberSays } from '../health/numbers';
