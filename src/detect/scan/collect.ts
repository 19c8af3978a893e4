import {
  BIRTH,
  CARED_FOR,
  countsIn,
  hasPatientField,
  isClinicalRole,
  isMentioned,
  isSomebody,
  judgeRecord,
  mayBeSomebody,
  PAYMENT,
  type RecordFacts,
  type RecordForm,
  type Roles,
  rolesOf,
  SSN,
  weakRoles,
} from '../judge/record';
import type { Records } from '../types';
import { type Distinct, makeDistinct } from './distinct';
import { addTo, type Hit, hashOf, MOST_DISTINCT, type Tally } from './tally';

/** Counts findings by type, and records by what they hold. */
export interface Collector {
  tallies: ReadonlyMap<string, Tally>;
  records: Records;
  /** Hashes of the words that are, or may be, of people's names: what names an organisation may hold none of them. */
  nameWords: Pick<Distinct, 'has'>;
  /** Whether some value or name is no longer remembered, so that nothing can be compared with all of them. */
  isFull(): boolean;
  /** Records of a person that hold a specimen or other made-up value. */
  synthetic(): number;
  /** Records of a person with health data inside code on a page of prose. */
  inCode(): number;
  /** Whether any text stood in code. */
  hasCode(): boolean;
  /** Whether every record of a person was a row, object or entry. */
  hasOnlyRows(): boolean;
  open(form: RecordForm): void;
  /**
   * Ends the innermost record. A part (`isPart`: the telephone numbers of a patient) that is no record of a person with
   * health data by itself goes to the record around it; one row of many stands for itself.
   */
  close(isPart: boolean): void;
  /** Ends the innermost record for now: whether it is a part is not known before `settle`. */
  hold(): void;
  /** Those held in the record that is open now are its parts; if not, the people among them are records of their own. */
  settle(areParts: boolean): void;
  /** A finding. Under a label that many other things carry too (`isWeak`) it waits for another patient field. */
  hit(hit: Hit, isWeak: boolean): void;
  /** Words that may be a person's name, though nobody knows them: what names an organisation holds none of them. */
  mayName(words: readonly string[]): void;
  /** The record speaks of patients; a clinical one is of a patient even if nothing is found in it. */
  health(isClinical?: boolean): void;
  /** The record has a field that staff and members of a club have, not patients. */
  staff(): void;
  /** The record has a field of somebody else: a pharmacy, a hospital. */
  office(): void;
  /** Text from here on stands in code, or no longer. */
  code(isCode: boolean): void;
}

interface OpenRecord {
  facts: RecordFacts;
  waiting: Hit[];
  held: OpenRecord[];
  parent: OpenRecord | null;
}

const MOST_WAITING = 500;
const MOST_NAME_WORDS = 100_000;

/** An empty collector; `tell`, where given, hears of every finding that counts. */
export function makeCollector(tell: ((hit: Hit) => void) | null): Collector {
  const tallies = new Map<string, Tally>();
  const records: Records = { total: 0, person: 0, health: 0, phi: 0, ssn: 0, payment: 0, special: 0 };
  const nameWords = makeDistinct(MOST_NAME_WORDS);
  let synthetic = 0;
  let inCode = 0;
  let isCode = false;
  let hasCode = false;
  let inText = 0;
  const spare: OpenRecord[] = [];
  let record = openRecord('text', null, undefined);

  const remember = (words: readonly number[]) => {
    for (const word of words) nameWords.add(word);
  };
  const take = (hit: Hit, facts: RecordFacts, isWeak: boolean) => {
    const tally = addTo(tallies, hit);
    tell?.(hit);
    if (hit.nameWords.length > 0) remember(hit.nameWords);
    if (hit.place.isOther || !countsIn(facts.form, hit, tally.distinct.size)) return;
    const meant = isWeak ? weakRoles(tally.roles) : tally.roles;
    const roles = hit.pattern.isHealthContext ? meant | CARED_FOR : meant;
    if (hit.place.isPublished && hit.rung < 2 && isMentioned(roles)) facts.mentioned |= roles;
    else facts.roles |= roles;
    facts.isHealth ||= hit.place.isHealth;
    if (roles & BIRTH) facts.births += 1;
    facts.isPatient ||= hit.pattern.type === 'name' && hit.place.label.isHealth;
    facts.isSpecimen ||= hit.isSpecimen;
    facts.isSpecial ||= hit.isSpecial;
  };
  const takeWaiting = ({ facts, waiting }: OpenRecord) => {
    if (waiting.length === 0 || !hasPatientField(facts)) return;
    const [clinical, others] = [true, false].map(is =>
      waiting.filter(hit => isClinicalRole(roleOf(hit.pattern.type)) === is),
    );
    waiting.length = 0;
    for (const hit of others!) if (mayBeSomebody(facts, hit)) take(hit, facts, true);
    if (isSomebody(facts)) for (const hit of clinical!) take(hit, facts, true);
  };
  const count = (facts: RecordFacts) => {
    const kind = judgeRecord(facts);
    if (kind === 'nothing') return;
    records.total += 1;
    records[kind === 'health' ? 'health' : 'person'] += 1;
    if (kind !== 'health' && facts.isSpecimen) synthetic += 1;
    if (kind !== 'health' && facts.form !== 'row' && facts.form !== 'table') inText += 1;
    if (kind !== 'phi') return;
    records.phi += 1;
    if (isCode) inCode += 1;
    if (facts.roles & SSN) records.ssn += 1;
    if (facts.roles & PAYMENT) records.payment += 1;
    if (facts.isSpecial) records.special += 1;
  };

  return {
    tallies,
    records,
    nameWords,
    isFull: () =>
      nameWords.size >= MOST_NAME_WORDS || [...tallies.values()].some(({ distinct }) => distinct.size >= MOST_DISTINCT),
    synthetic: () => synthetic,
    inCode: () => inCode,
    hasCode: () => hasCode,
    hasOnlyRows: () => inText === 0,
    code(next) {
      isCode = next;
      hasCode ||= next;
    },
    open(form) {
      record = openRecord(form, record, spare.pop());
    },
    close(isPart) {
      const ended = record;
      const { facts, parent } = ended;
      if (!parent) return;
      record = parent;
      takeWaiting(ended);
      if (!isPart || parent.parent === null || judgeRecord(facts) === 'phi') count(facts);
      else mergeInto(parent, ended);
      spare.push(ended);
    },
    hold() {
      const ended = record;
      if (!ended.parent) return;
      record = ended.parent;
      record.held.push(ended);
    },
    settle(areParts) {
      for (const ended of record.held.splice(0)) {
        if (!areParts) takeWaiting(ended);
        const kind = areParts ? 'nothing' : judgeRecord(ended.facts);
        if (kind === 'person' || kind === 'phi') count(ended.facts);
        else mergeInto(record, ended);
        spare.push(ended);
      }
    },
    mayName: words => remember(words.map(hashOf)),
    health(isClinical = false) {
      record.facts.isHealth = true;
      record.facts.isClinical ||= isClinical;
    },
    staff() {
      record.facts.isStaff = true;
    },
    office() {
      record.facts.isOffice = true;
    },
    hit(hit, isWeak) {
      if (!isWeak) take(hit, record.facts, false);
      else if (record.waiting.length < MOST_WAITING) record.waiting.push({ ...hit });
    },
  };
}

const known = new Map<string, Roles>();
function roleOf(type: string): Roles {
  const role = known.get(type) ?? rolesOf(type);
  known.set(type, role);
  return role;
}

/** A record begins; one that has ended before may be used again. */
function openRecord(form: RecordForm, parent: OpenRecord | null, old: OpenRecord | undefined): OpenRecord {
  const record = old ?? { facts: { ...EMPTY }, waiting: [], held: [], parent };
  const { facts } = record;
  facts.roles = 0;
  facts.mentioned = 0;
  facts.births = 0;
  facts.form = form;
  facts.isHealth =
    facts.isClinical =
    facts.isStaff =
    facts.isOffice =
    facts.isPatient =
    facts.isSpecimen =
    facts.isSpecial =
      false;
  // Setting a length is dear, even to what it is.
  if (record.waiting.length > 0) record.waiting.length = 0;
  if (record.held.length > 0) record.held.length = 0;
  record.parent = parent;
  return record;
}
const EMPTY: RecordFacts = {
  roles: 0,
  mentioned: 0,
  form: 'text',
  isHealth: false,
  isClinical: false,
  isStaff: false,
  isOffice: false,
  isPatient: false,
  isSpecimen: false,
  isSpecial: false,
  births: 0,
};

function mergeInto({ facts, waiting }: OpenRecord, part: OpenRecord): void {
  facts.roles |= part.facts.roles;
  facts.mentioned |= part.facts.mentioned;
  waiting.push(...part.waiting);
  facts.isHealth ||= part.facts.isHealth;
  facts.isClinical ||= part.facts.isClinical;
  facts.isStaff ||= part.facts.isStaff;
  facts.isPatient ||= part.facts.isPatient;
  facts.isSpecimen ||= part.facts.isSpecimen;
  facts.isSpecial ||= part.facts.isSpecial;
  facts.births += part.facts.births;
}
