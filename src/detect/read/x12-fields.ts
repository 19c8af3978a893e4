import { codeOf } from './codes';

/** Transaction sets that speak of patients, by their number, in words. */
export const TRANSACTIONS: ReadonlyMap<string, string> = new Map([
  ['837', 'claims'],
  ['835', 'remittances'],
  ['834', 'enrollment'],
  ['270', 'eligibility requests'],
  ['271', 'eligibility'],
  ['275', 'patient documents'],
  ['276', 'claim status requests'],
  ['277', 'claim status'],
  ['278', 'authorization'],
]);

/** Who an entity is: on the patient's side, or `provider` for all others. */
export interface Entity {
  says: string;
  /** What the whole name of one says. */
  name: string;
}
const entity = (says: string): Entity => ({ says, name: `${says} name` });

/** Codes of NM1-1 and N1-1 that stand for the patient's side, and what they are. Everyone else provides or pays. */
const PERSONS = new Map(
  'IL enrollee;74 enrollee;70 enrollee;QC patient;03 patient;QD guarantor;S1 parent;GD parent;EXS spouse;31 enrollee;LR patient'
    .split(';')
    .map(entry => entry.split(' ') as [string, string])
    .map(([code, says]) => [codeOf(code), entity(says)] as const),
);
const PROVIDER = entity('provider');
/** Who an entity is, by its code as a number. */
export const entityOf = (code: number): Entity => PERSONS.get(code) ?? PROVIDER;

/**
 * What an element says: the segment, with the code that stands first in it where its meaning depends on one, then the
 * element's number. https://x12.org/examples
 */
const ELEMENTS = `
N3 1 street line
N3 2 street line
N4 3 home zip
DMG 2 birth date
DMG 5 race
PAT 6 date of death
CLM 1 patient control number
CLP 1 patient control number
CLP 7 medical claim number
NTE 2 note
MSG 1 note
REF:SY 2 ssn
REF:EA 2 mrn
REF:EJ 2 patient account number
REF:0F 2 subscriber number
REF:1W 2 subscriber id
REF:1L 2 insurance policy number
REF:6P 2 insurance policy number
REF:BB 2 prior auth number
REF:IG 2 insurance policy number
REF:F6 2 hicn
REF:1K 2 claim number
REF:F8 2 claim number
REF:D9 2 claim number
REF:G1 2 prior auth number
REF:9F 2 referral no
REF:XZ 2 rx number
DTP:472 3 date of service
DTP:434 3 date of service
DTP:435 3 admit date
DTP:096 3 discharge date
DTP:431 3 onset date
DTP:439 3 injury date
DTP:484 3 lmp
DTP:471 3 rx date
DTM:232 2 date of service
DTM:233 2 date of service
DTM:472 2 date of service
`;
/** What an element says, in words that labels know. */
export interface Meaning {
  says: string;
  /** Of which only the day counts. */
  isDate: boolean;
}

/** No element with so high a number says anything by itself. */
export const MOST_MEANT = 8;
/** What the elements of a segment say, by their numbers. */
type Meanings = readonly (Meaning | undefined)[];

/** What is known of the segments of one name. */
export interface SegmentMeaning {
  always: Meanings;
  /** Where the first element is such a code. */
  byCode: ReadonlyMap<number, Meanings>;
}

const segments = new Map<string, { always: (Meaning | undefined)[]; byCode: Map<number, (Meaning | undefined)[]> }>();
const none = (): (Meaning | undefined)[] => Array.from({ length: MOST_MEANT }, () => undefined);
for (const line of ELEMENTS.trim().split('\n')) {
  const [, name = '', code, number, says = ''] = /^(\w+)(?::(\w+))? (\d) (.*)$/.exec(line)!;
  const segment = segments.get(name) ?? { always: none(), byCode: new Map<number, (Meaning | undefined)[]>() };
  segments.set(name, segment);
  const meanings = code === undefined ? segment.always : (segment.byCode.get(codeOf(code)) ?? none());
  if (code !== undefined) segment.byCode.set(codeOf(code), meanings);
  meanings[Number(number)] = { says, isDate: says.includes('date') };
}
/** The segments whose elements say something. */
export const meantSegments: readonly string[] = [...segments.keys()];
/** What the elements of a segment say. */
export const segmentMeaning = (name: string): SegmentMeaning =>
  segments.get(name) ?? { always: none(), byCode: new Map() };

/** What stands behind the qualifiers of composites, of identification numbers (NM108) and of contacts (PER). */
const QUALIFIERS = new Map(
  `HC cpt code;AD cdt code;N4 ndc;BK either diagnosis code;BF either diagnosis code;BJ either diagnosis code;BN either diagnosis code;PR either diagnosis code
   ABK diagnosis code;ABF diagnosis code;ABJ diagnosis code;ABN diagnosis code;APR diagnosis code
   MI subscriber id;II subscriber id;C1 subscriber id;ZZ subscriber id;HN medicare number;34 ssn;XX npi
   TE phone;HP phone;CP phone;WP phone;AP phone;EM email;FX fax`
    .split(/[;\n]\s*/)
    .map(entry => [codeOf(entry.slice(0, entry.indexOf(' '))), entry.slice(entry.indexOf(' ') + 1)] as const),
);
/** What a qualifier such as `ABK`, as a number, says of the value behind it; undefined where nothing. */
export const qualifierSays = (code: number): string | undefined => QUALIFIERS.get(code);
